package huizong.rule;

import huizong.form.Column;
import huizong.form.DealDate;
import huizong.form.Field;
import huizong.intake.Line;
import huizong.lang.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Tells days that may have lost a zero: 4.30 typed into a cell of numbers is kept as 4.3 (DOMAIN 2, Dates). */
final class LostZero {

    private static final int TEN = 10;

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d");

    private LostZero() {}

    /** Whether the cell holds a number such as 4.3, which may have been the 3rd or the 30th. */
    static boolean is(Line.Record line, Field<DealDate> date) {
        if (line.numbers().isEmpty() || !(date instanceof Field.Present<DealDate> day)) {
            return false;
        }
        LocalDate first = day.value().from();
        return DAY.matcher(line.texts().get(Column.DATE)).matches()
                && day.value().precision() == DealDate.Precision.DAY
                && first.getDayOfMonth() * TEN <= first.lengthOfMonth();
    }

    /** The two days it may be: as read, and with the zero. */
    static List<Text> days(Field<DealDate> date) {
        return date.held()
                .map(day -> List.of(
                        Text.plain(day.from().toString()),
                        Text.plain(day.from()
                                .withDayOfMonth(day.from().getDayOfMonth() * TEN)
                                .toString())))
                .orElse(List.of());
    }
}
