package huizong.form;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * When something was sold.
 *
 * @param from the first day it may have been
 * @param to the last; equal to {@code from} when the day is known
 */
public record DealDate(LocalDate from, LocalDate to, Precision precision) {

    /** How exactly the day is known. */
    public enum Precision {
        DAY,
        RANGE,
        MONTH
    }

    /**
     * Reads a date in any of the forms of DOMAIN 4.
     *
     * @param month the reporting month, which tells the year of 4月26日; null when nobody said: such a date is unreadable
     */
    public static Field<DealDate> parse(String raw, @Nullable YearMonth month) {
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        DealDate date = DateText.read(raw, month);
        return date == null ? new Field.Unreadable<>(raw) : new Field.Present<>(raw, date);
    }

    static DealDate ofDay(LocalDate day) {
        return new DealDate(day, day, Precision.DAY);
    }

    static DealDate ofMonth(YearMonth month) {
        return new DealDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    static DealDate ofRange(LocalDate from, LocalDate to) {
        return new DealDate(from, to, Precision.RANGE);
    }

    /** The day, a range as {@code 2020-04-20/2020-04-26}, a month as {@code 2020-04}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> from.toString();
            case RANGE -> from + "/" + to;
            case MONTH -> YearMonth.from(from).toString();
        };
    }
}
