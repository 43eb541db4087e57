package huizong.form;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads amounts that are more than plain digits. */
final class MoneyText {

    private static final Pattern DIGITS = Pattern.compile(
            "(?<number>\\d{1,13}(?:\\.\\d{1,10})?|\\d{1,3}(?:,\\d{3}){1,4}(?:\\.\\d{1,10})?|\\.\\d{1,10})(?<unit>万元|万|千元|元|圆|块钱|块)?整?"
                    + "(?:(?<jiao>\\d)角)?(?:(?<fen>\\d)分)?整?");
    private static final Pattern CAPITALS =
            Pattern.compile("(?<yuan>[^元圆块角分整]+?)(?<unit>万元|元|圆|块钱|块)?整?(?:(?<jiao>.)角)?零?(?:(?<fen>.)分)?[整正]?");
    private static final Pattern CURRENCY = Pattern.compile("^(人民币|RMB|CNY|[￥¥])[:：]?", Pattern.CASE_INSENSITIVE);
    private static final Pattern AFTER = Pattern.compile("(人民币|RMB|CNY)$", Pattern.CASE_INSENSITIVE);

    private MoneyText() {}

    /** The amount in yuan, or null when the words are not one exact amount. */
    static @Nullable BigDecimal yuan(String raw, MoneyUnit unit) {
        String text = narrowed(Blanks.removeAll(raw));
        boolean negative = false;
        if (text.startsWith("(") && text.endsWith(")") && text.length() > 2) {
            negative = true;
            text = text.substring(1, text.length() - 1);
        }
        text = CURRENCY.matcher(text).replaceFirst("");
        text = AFTER.matcher(text).replaceFirst("");
        if (text.startsWith("-") || text.startsWith("负")) {
            negative = !negative;
            text = CURRENCY.matcher(text.substring(1)).replaceFirst("");
        }
        if (text.length() > 40) {
            return null;
        }
        BigDecimal yuan = digits(text, unit);
        yuan = yuan == null ? capitals(text, unit) : yuan;
        return yuan == null || !negative ? yuan : yuan.negate();
    }

    private static @Nullable BigDecimal digits(String text, MoneyUnit unit) {
        Matcher parts = DIGITS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(parts.group("number").replace(",", ""));
        return withParts(Money.scaled(number, unit(parts, unit)), parts, text);
    }

    private static @Nullable BigDecimal withParts(BigDecimal yuan, Matcher parts, String text) {
        String jiao = parts.group("jiao");
        String fen = parts.group("fen");
        if (jiao == null && fen == null) {
            return yuan;
        }
        if (parts.group("unit") == null || text.indexOf('.') >= 0) {
            return null;
        }
        int tenths = jiao == null ? 0 : digit(jiao);
        int hundredths = fen == null ? 0 : digit(fen);
        return tenths < 0 || hundredths < 0 ? null : yuan.add(BigDecimal.valueOf(tenths * 10L + hundredths, 2));
    }

    private static int digit(String one) {
        char c = one.charAt(0);
        return c >= '0' && c <= '9' ? c - '0' : Numerals.digit(c);
    }

    private static @Nullable BigDecimal capitals(String text, MoneyUnit unit) {
        Matcher parts = CAPITALS.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        String words = parts.group("yuan");
        for (int i = 0; i < words.length(); i++) {
            if (!Numerals.isNumeral(words.charAt(i))) {
                return null;
            }
        }
        BigDecimal number = Numerals.parse(words);
        if (number == null) {
            return null;
        }
        return withParts(Money.scaled(number, unit(parts, unit)), parts, text);
    }

    private static MoneyUnit unit(Matcher parts, MoneyUnit heading) {
        String own = parts.group("unit");
        if (own == null) {
            return heading;
        }
        return switch (own) {
            case "万元", "万" -> MoneyUnit.TEN_THOUSAND_YUAN;
            case "千元" -> MoneyUnit.THOUSAND_YUAN;
            default -> MoneyUnit.YUAN;
        };
    }

    /** Full-width digits and signs as half-width ones, every separator of thousands as a comma. */
    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '！' && c <= '～' && c != '￥') {
                c = (char) (c - ('！' - '!'));
            }
            switch (c) {
                case '\'', '’' -> narrow.append(',');
                case '−', '–', '—' -> narrow.append('-');
                default -> narrow.append(c);
            }
        }
        return narrow.toString();
    }
}
