package huizong.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount that one cell gives twice, in digits and in words: 150元（壹佰伍拾元整）.
 *
 * @param digits in yuan
 * @param words in yuan
 */
record AmountTwice(BigDecimal digits, BigDecimal words) {

    private static final String OF_WORDS = "十拾百佰千仟万萬亿億元圆圓角分整正";

    /** What stands beside the two, and parts them. */
    private static final Pattern LABELS = Pattern.compile("合计|总计|共计|小计|人民币|金额|大写|小写|[():;/=]");

    /** Reads a text without blanks, its signs half-width; null when it holds no such two amounts. */
    static @Nullable AmountTwice read(String text, MoneyUnit unit) {
        int from = firstNumeral(text);
        int to = from;
        while (to < text.length() && isOfWords(text.charAt(to))) {
            to++;
        }
        String words = text.substring(from, to);
        boolean namesYuan = words.indexOf('元') >= 0 || words.indexOf('圆') >= 0 || words.indexOf('圓') >= 0;
        // 0.96元（玖角陆分）, but 3元五角 is one amount
        boolean isApart =
                from > 0 && text.charAt(from - 1) == '(' && (words.indexOf('角') > 0 || words.indexOf('分') > 0);
        if (!namesYuan && !isApart) {
            return null;
        }
        String rest = LABELS.matcher(text.substring(0, from) + ";" + text.substring(to))
                .replaceAll("");
        BigDecimal inWords = MoneyText.amount(words, MoneyUnit.YUAN);
        boolean hasDigits = rest.chars().anyMatch(c -> NumberText.isDigit((char) c));
        BigDecimal inDigits =
                inWords == null || !hasDigits ? null : MoneyText.amount(MoneyText.withoutCurrency(rest), unit);
        return inWords == null || inDigits == null ? null : new AmountTwice(inDigits, inWords);
    }

    boolean agrees() {
        return digits.compareTo(words) == 0;
    }

    /** Where the words begin: at a numeral, so that the unit of digits before them is left alone. */
    private static int firstNumeral(String text) {
        int at = 0;
        while (at < text.length()
                && Numerals.digit(text.charAt(at)) < 0
                && text.charAt(at) != '十'
                && text.charAt(at) != '拾') {
            at++;
        }
        return at;
    }

    private static boolean isOfWords(char c) {
        return Numerals.digit(c) >= 0 || OF_WORDS.indexOf(c) >= 0;
    }
}
