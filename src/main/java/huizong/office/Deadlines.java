package huizong.office;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * When submissions are due: 每月29日前 (notice, section 六(八)), the day included; the last day of a month that is shorter.
 *
 * @param day of the month, 1 to 31
 * @param exceptions months with a deadline of their own
 */
public record Deadlines(int day, Map<YearMonth, LocalDate> exceptions) {

    public static final Deadlines DEFAULT = new Deadlines(29, Map.of());

    public Deadlines {
        exceptions = Map.copyOf(exceptions);
    }

    /** The last day on which a submission for the month is on time. */
    public LocalDate deadline(YearMonth month) {
        LocalDate own = exceptions.get(month);
        return own != null ? own : month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    /**
     * The days that belong to a month (DESIGN 5): from the day after the last deadline to the later of this deadline and
     * the month's last day.
     */
    public Period period(YearMonth month) {
        LocalDate from = deadline(month.minusMonths(1)).plusDays(1);
        LocalDate deadline = deadline(month);
        LocalDate lastDay = month.atEndOfMonth();
        return new Period(from, deadline.isAfter(lastDay) ? deadline : lastDay);
    }
}
