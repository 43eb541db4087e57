package huizong.intake;

import huizong.form.Column;
import huizong.form.MoneyUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells which column a heading names, whatever blanks, brackets and stars stand in it. */
final class Headings {

    /** Above this length it is a sentence, not a heading. */
    private static final int LONGEST = 14;

    private static final String OPENING = "（([【";
    private static final String CLOSING = "）)]】";
    private static final String TRIMMINGS = "*＊:：、．.。";

    /** Sums over other spans of time, shares of one person, and plans: never the amount of this month (DESIGN 5, Unit). */
    private static final List<String> OTHER_SPANS =
            List.of("累计", "本年", "全年", "年度", "计划", "预计", "上月", "上年", "去年", "目标", "大写", "至今", "人均", "户均", "平均");

    /** Words that tell a column when no spelling fits whole; the first that occurs wins. */
    private static final List<Map.Entry<String, Column>> TELLTALES = List.of(
            Map.entry("身份证", Column.ID),
            Map.entry("姓名", Column.NAME),
            Map.entry("电话", Column.CONTACT),
            Map.entry("手机", Column.CONTACT),
            Map.entry("联系方式", Column.CONTACT),
            Map.entry("单价", Column.UNIT_PRICE),
            Map.entry("金额", Column.AMOUNT),
            Map.entry("产品", Column.PRODUCT),
            Map.entry("品名", Column.PRODUCT),
            Map.entry("卖方", Column.SELLER),
            Map.entry("买方", Column.BUYER),
            Map.entry("数量", Column.QUANTITY),
            Map.entry("交易时间", Column.DATE),
            Map.entry("交易日期", Column.DATE),
            Map.entry("备注", Column.REMARK));

    private static final Map<String, Match> EXACT = exact();

    private Headings() {}

    /**
     * What a heading names.
     *
     * @param rank 0 for the notice's own spelling, then the other spellings in order; telltale words come last
     */
    record Match(Column column, int rank) {
        /** Told by a word in it, and not by a spelling that is known whole. */
        boolean isVague() {
            return rank == Integer.MAX_VALUE;
        }
    }

    static Optional<Match> match(String heading) {
        String bare = bare(heading);
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        Match match = EXACT.get(bare);
        if (match == null) {
            match = telltale(bare);
        }
        return match == null || isOfOtherSpan(heading) ? Optional.empty() : Optional.of(match);
    }

    private static @Nullable Match telltale(String bare) {
        for (Map.Entry<String, Column> telltale : TELLTALES) {
            if (bare.contains(telltale.getKey())) {
                return new Match(telltale.getValue(), Integer.MAX_VALUE);
            }
        }
        return null;
    }

    private static boolean isOfOtherSpan(String heading) {
        for (String span : OTHER_SPANS) {
            if (heading.contains(span)) {
                return true;
            }
        }
        return false;
    }

    /** The unit a heading or a title line names for its amounts: 金额（万元）, 单位：元. */
    static @Nullable MoneyUnit unit(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            if (!isTrimming(words.charAt(i))) {
                bare.append(words.charAt(i));
            }
        }
        if (bare.indexOf("万元") >= 0) {
            return MoneyUnit.TEN_THOUSAND_YUAN;
        }
        if (bare.indexOf("千元") >= 0) {
            return MoneyUnit.THOUSAND_YUAN;
        }
        return bare.indexOf("元") >= 0 ? MoneyUnit.YUAN : null;
    }

    /** The heading without what stands in brackets, and without blanks, stars and stops. */
    static String bare(String heading) {
        StringBuilder bare = new StringBuilder(heading.length());
        boolean inBrackets = false;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            if (inBrackets) {
                inBrackets = CLOSING.indexOf(c) < 0;
            } else if (OPENING.indexOf(c) >= 0) {
                inBrackets = true;
            } else if (!isTrimming(c)) {
                bare.append(c);
            }
        }
        return bare.toString();
    }

    private static boolean isTrimming(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> TRIMMINGS.indexOf(c) >= 0;
        };
    }

    private static Map<String, Match> exact() {
        Map<String, Match> matches = new HashMap<>();
        for (Column column : Column.values()) {
            List<String> spellings = column.spellings();
            for (int rank = 0; rank < spellings.size(); rank++) {
                matches.put(spellings.get(rank), new Match(column, rank));
            }
        }
        return Map.copyOf(matches);
    }
}
