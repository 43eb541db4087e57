package huizong.intake;

import huizong.form.Blanks;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a total line states. */
final class Totals {

    private static final Pattern STATED =
            Pattern.compile("[\\d,，.．]*\\d(?:\\.\\d+)?(?:万元|千元|万|元)?|[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整]{3,}");

    private static final Pattern DECIMALS = Pattern.compile("[.．](\\d+)");
    private static final Pattern PEOPLE = Pattern.compile("共?计?\\d+(人|户|笔|条|项|个)");

    private Totals() {}

    /**
     * @param label the line's first words, without blanks
     * @param amount the text of the amount column; where it is blank the label itself may state the sum (合计：1,234.00元)
     */
    static Line.Total read(int row, TableHead head, Line.Total.Kind kind, String label, String amount) {
        String stated = Blanks.isBlank(amount) ? statedIn(label) : amount;
        Field<Money> money = Money.parse(stated, head.unit());
        return new Line.Total(row, head.number(), kind, money, tolerance(stated, head.unit()));
    }

    private static String statedIn(String label) {
        Matcher stated = STATED.matcher(PEOPLE.matcher(label).replaceAll(""));
        return stated.find() ? stated.group() : "";
    }

    /** Half a unit of the last digit shown, in fen; exact once fen are shown. */
    private static long tolerance(String stated, MoneyUnit heading) {
        MoneyUnit own = Headings.unit(stated.contains("万") ? "万元" : stated);
        long fen = 100L * (own != null ? own : heading).yuan();
        Matcher decimals = DECIMALS.matcher(stated);
        int digits = decimals.find() ? decimals.group(1).length() : 0;
        for (int i = 0; i < digits; i++) {
            fen /= 10;
        }
        return fen / 2;
    }
}
