package huizong.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts that are more than plain digits. */
final class MoneyText {

    private static final String PARTS = "[整正]?(?:零?(?<jiao>[^零])角)?(?:零?(?<fen>[^零])分)?[整正]?";

    private static final Pattern DIGITS =
            Pattern.compile("(?<number>" + NumberText.NUMBER + ")(?<unit>[万萬][元圆圓]?|[千仟]元|元|圆|圓|块钱|块)?" + PARTS);

    /** Here 万 and 千 are words of the number: 一亿二千万元 is not so many 万元. */
    private static final Pattern WORDS = Pattern.compile("(?<number>[^元圆圓块角分整正]+)(?<unit>元|圆|圓|块钱|块)?" + PARTS);

    /** 5角6分: the yuan are left out. */
    private static final Pattern PARTS_ALONE = Pattern.compile(".角(?:.分)?[整正]?|.分[整正]?");

    private static final Pattern CURRENCY = Pattern.compile("^(?:人民币|RMB|CNY|[￥¥])[:：]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("(?:人民币|RMB|CNY)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 40;

    private MoneyText() {}

    /** The amount in yuan, or null when the words are not one exact amount. */
    static @Nullable BigDecimal yuan(String raw, MoneyUnit unit) {
        String text = withoutCurrency(AFTER.matcher(compact(raw)).replaceFirst(""));
        if (text.length() > LONGEST) {
            return null;
        }
        BigDecimal once = once(text, unit);
        if (once != null) {
            return once;
        }
        AmountTwice twice = AmountTwice.read(text, unit);
        return twice != null && twice.agrees() ? twice.digits() : null;
    }

    /** Both amounts of a cell that gives one in digits and one in words; null for any other cell. */
    static @Nullable AmountTwice twice(String raw, MoneyUnit unit) {
        String text = compact(raw);
        return text.length() > LONGEST || once(text, unit) != null ? null : AmountTwice.read(text, unit);
    }

    private static String compact(String raw) {
        String text = raw.length() > 2 * LONGEST ? "" : signsOfOneKind(NumberText.compact(raw));
        return text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
    }

    private static @Nullable BigDecimal once(String text, MoneyUnit unit) {
        if (text.startsWith("(") && text.endsWith(")")) {
            return negated(amount(withoutCurrency(text.substring(1, text.length() - 1)), unit));
        }
        if (text.startsWith("-") || text.startsWith("负")) {
            return negated(amount(withoutCurrency(text.substring(1)), unit));
        }
        return amount(text, unit);
    }

    static String withoutCurrency(String text) {
        return CURRENCY.matcher(text).replaceFirst("");
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }

    /** The amount of a text without sign and currency. */
    static @Nullable BigDecimal amount(String text, MoneyUnit heading) {
        String whole = PARTS_ALONE.matcher(text).matches() ? "0元" + text : text;
        Matcher digits = DIGITS.matcher(whole);
        if (digits.matches()) {
            BigDecimal number = new BigDecimal(digits.group("number").replace(",", ""));
            return withParts(scaled(number, unit(digits.group("unit"), heading)), digits);
        }
        Matcher words = WORDS.matcher(whole);
        if (!words.matches()) {
            return null;
        }
        BigDecimal number = Numerals.parse(words.group("number"));
        if (number == null) {
            return null;
        }
        boolean isOfYuan = Numerals.namesTenThousands(words.group("number"));
        MoneyUnit unit = isOfYuan ? MoneyUnit.YUAN : unit(words.group("unit"), heading);
        return withParts(scaled(number, unit), words);
    }

    private static BigDecimal scaled(BigDecimal amount, MoneyUnit unit) {
        return amount.multiply(BigDecimal.valueOf(unit.yuan()));
    }

    /** Adds 角 and 分, which only whole units of their own can have before them. */
    private static @Nullable BigDecimal withParts(BigDecimal yuan, Matcher parts) {
        String jiao = parts.group("jiao");
        String fen = parts.group("fen");
        if (jiao == null && fen == null) {
            return yuan;
        }
        if (parts.group("unit") == null || parts.group("number").indexOf('.') >= 0) {
            return null;
        }
        int tenths = jiao == null ? 0 : digit(jiao.charAt(0));
        int hundredths = fen == null ? 0 : digit(fen.charAt(0));
        return tenths < 0 || hundredths < 0 ? null : yuan.add(BigDecimal.valueOf(tenths * 10L + hundredths, 2));
    }

    private static int digit(char c) {
        return NumberText.isDigit(c) ? c - '0' : Numerals.digit(c);
    }

    private static MoneyUnit unit(@Nullable String own, MoneyUnit heading) {
        if (own == null) {
            return heading;
        }
        return switch (own.charAt(0)) {
            case '万', '萬' -> MoneyUnit.TEN_THOUSAND_YUAN;
            case '千', '仟' -> MoneyUnit.THOUSAND_YUAN;
            default -> MoneyUnit.YUAN;
        };
    }

    /** Every separator of thousands as a comma, every dash as a minus; a guard that makes a cell a text is gone. */
    private static String signsOfOneKind(String text) {
        StringBuilder same = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\'', '’' -> same.append(same.isEmpty() ? "" : ",");
                case '−', '–', '—' -> same.append('-');
                default -> same.append(c);
            }
        }
        return same.toString();
    }
}
