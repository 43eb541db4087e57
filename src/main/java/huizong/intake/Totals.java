package huizong.intake;

import huizong.form.Blanks;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a total line states. */
final class Totals {

    private static final Pattern STATED =
            Pattern.compile("\\d(?:[\\d,，.．]*\\d)?(?:万元|千元|万|元)?|[零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿元圆角分整]{3,}");

    /** The whole of a cell, or what stands behind 合计（大写）：. */
    private static final Pattern WORDS = Pattern.compile("(?:^|[:：)）写币])([零〇壹贰叁肆伍陆柒捌玖拾佰仟万亿]+[元圆][零壹贰叁肆伍陆柒捌玖角分整正]*)$");

    private static final Pattern DECIMALS = Pattern.compile("[.．](\\d+)");

    /** Behind a number, that it is none of yuan. */
    private static final String OTHER_UNITS = "人名户笔条项个页份张家种批件箱袋斤吨只头位";

    private Totals() {}

    /**
     * @param label the line's first words, without blanks
     * @param amount the text of the amount column; where it is blank the label itself may state the sum (合计：1,234.00元)
     * @param texts of the line within the table, one of which may state it in words
     * @param from the sheet column of the first of them
     */
    static Line.Total read(
            int row, TableHead head, Line.Total.Kind kind, String label, String amount, List<String> texts, int from) {
        String inWords = words(texts);
        String stated = Blanks.isBlank(amount) ? statedIn(label) : amount;
        if (stated.isEmpty()) {
            stated = inWords;
        }
        Field<Money> money = Money.parse(stated, head.unit());
        Field<Money> words = stated.equals(inWords) ? new Field.Blank<>("") : Money.parse(inWords, MoneyUnit.YUAN);
        List<StatedCount> counts = StatedCounts.read(head, label, texts, from);
        return new Line.Total(row, head.number(), kind, money, tolerance(stated, head.unit()), words, counts);
    }

    /** 合计（大写） in one cell and 陆佰元整 in another that is not the amount's. */
    private static String words(List<String> texts) {
        for (String text : texts) {
            Matcher words = WORDS.matcher(Blanks.removeAll(text));
            if (words.find()) {
                return words.group(1);
            }
        }
        return "";
    }

    private static String statedIn(String label) {
        Matcher stated = STATED.matcher(label);
        while (stated.find()) {
            if (!countsOthers(label, stated.end())) {
                return stated.group();
            }
        }
        return "";
    }

    /** 26人, 共2页; but 300人民币. */
    private static boolean countsOthers(String label, int end) {
        return end < label.length() && OTHER_UNITS.indexOf(label.charAt(end)) >= 0 && !label.startsWith("人民币", end);
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
