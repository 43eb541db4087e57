package huizong.intake;

import huizong.form.Column;
import huizong.form.Field;
import huizong.form.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from a total line how many people, households, deals or lines it covers. Only what can mean nothing else is taken:
 * 共26人 and 合计：26笔 金额3000元, but not 26人次, 其中女5人, 惠及26人, nor 26条 in the column of quantities.
 */
final class StatedCounts {

    private static final String NUMERAL = "[\\d０-９零〇一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]";

    /** In digits or words of any kind. */
    static final String NUMBER = "(?:[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+|" + NUMERAL + "{1,9})";

    /** The units of {@link StatedCount.Unit}. */
    static final String UNIT = "[人名户笔条项]";

    /** Whose total it is, as far as that can only be the rows above; 脱贫户合计 sums up others. */
    private static final Pattern LABEL = Pattern.compile("^(?:本页|本表|本月|以上|全部|人数|户数|笔数|(?!全).{1,8}?[村镇区组队场会])?"
            + "(?:总合计|合计|小计|总计|共计|页计|分计|总和|(?:总|一)?共有?)(?:人数|户数|笔数|金额)?");

    private static final String APART = "[,，、；;。:：()（）/共计和]";

    private static final Pattern COUNT = Pattern.compile("(?:人数|户数|笔数)?[:：]?[(（]?(?<number>" + NUMBER + ")(?<unit>"
            + UNIT + ")(?=$|" + APART + "|" + NUMERAL + "|其中|金额|总|受益|交易)");

    /** What may stand between two counts. */
    private static final Pattern BETWEEN =
            Pattern.compile(APART + "|(?:受益|交易|总|合计)*金额|[¥￥]?[\\d０-９][\\d０-９,，.．]*(?:万元|元整?)");

    /** Where a count may stand beside the label: in the other columns numbers say something else. */
    private static final Set<Column> BESIDE = EnumSet.of(
            Column.NAME, Column.ID, Column.CONTACT, Column.PRODUCT, Column.SELLER, Column.BUYER, Column.REMARK);

    private StatedCounts() {}

    /**
     * The counts of a line, the first of each unit.
     *
     * @param label the line's first words, without blanks
     * @param texts of the line's cells within the table
     * @param from the sheet column of the first of them
     */
    static List<StatedCount> read(TableHead head, String label, List<String> texts, int from) {
        List<StatedCount> counts = new ArrayList<>();
        boolean labelled = false;
        for (int i = 0; i < texts.size(); i++) {
            String text = LineWords.bare(texts.get(i));
            if (!labelled && text.equals(label)) {
                labelled = true;
                Matcher words = LABEL.matcher(text);
                if (!words.lookingAt()) {
                    return List.of();
                }
                take(text, words.end(), from + i, counts);
            } else if (labelled && isBeside(head, from + i)) {
                Matcher words = LABEL.matcher(text);
                take(text, words.lookingAt() ? words.end() : 0, from + i, counts);
            }
        }
        return counts;
    }

    private static boolean isBeside(TableHead head, int column) {
        return BESIDE.stream().anyMatch(known -> head.indexOf(known) == column);
    }

    /** Reads on until something comes that is no count: what follows it may be a part of the whole. */
    private static void take(String text, int from, int column, List<StatedCount> counts) {
        Matcher count = COUNT.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        int at = from;
        while (at < text.length()) {
            if (count.region(at, text.length()).lookingAt()) {
                add(count, column, counts);
                at = count.end();
            } else if (between.region(at, text.length()).lookingAt()) {
                at = between.end();
            } else {
                return;
            }
        }
    }

    private static void add(Matcher found, int column, List<StatedCount> counts) {
        StatedCount.Unit unit = StatedCount.Unit.of(found.group("unit").charAt(0));
        boolean isNew = counts.stream().noneMatch(count -> count.unit() == unit);
        int number = number(found.group("number"));
        if (isNew && number > 0) {
            counts.add(new StatedCount(number, unit, column));
        }
    }

    /** 0 for numerals that make no whole number. */
    private static int number(String numerals) {
        if (!(Quantity.parse(numerals) instanceof Field.Present<Quantity> read)) {
            return 0;
        }
        BigDecimal value = read.value().value();
        boolean isWhole =
                read.value().unit().isEmpty() && value.stripTrailingZeros().scale() <= 0;
        return isWhole ? value.intValue() : 0;
    }
}
