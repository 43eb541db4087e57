package huizong.rule;

import huizong.form.Column;
import huizong.form.DealDate;
import huizong.form.Field;
import huizong.intake.Line;
import huizong.lang.Text;
import java.time.LocalDate;
import java.util.List;

/** Tells days that may have lost a zero: 4.30 typed into a cell of numbers is kept as 4.3 (DOMAIN 2, Dates). */
final class LostZero {

    private static final int TEN = 10;

    private LostZero() {}

    /** Whether the cell holds a number such as 4.3, which may have been the 3rd or the 30th. */
    static boolean is(Line.Record line, Field<DealDate> date) {
        if (line.numbers().isEmpty() || !(date instanceof Field.Present<DealDate> day)) {
            return false;
        }
        String text = line.texts().get(Column.DATE);
        LocalDate first = day.value().from();
        int point = text.indexOf('.');
        return point > 0
                && point <= 2
                && point == text.length() - 2
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
