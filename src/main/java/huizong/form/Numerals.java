package huizong.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese words, small (三十) and capital (叁拾), up to 亿. */
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "〇壹贰叁肆伍陆柒捌玖";
    private static final String OTHERS = "○弌貳參䦉㐅陸漆捌玖";
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

    private Numerals() {}

    /** The digit a character stands for, or -1. */
    static int digit(char c) {
        if (c == '两' || c == '弍') {
            return 2;
        }
        int digit = DIGITS.indexOf(c);
        digit = digit >= 0 ? digit : CAPITALS.indexOf(c);
        return digit >= 0 ? digit : OTHERS.indexOf(c);
    }

    private static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            default -> 0;
        };
    }

    static boolean isNumeral(char c) {
        return digit(c) >= 0 || power(c) > 0 || c == '万' || c == '萬' || c == '亿' || c == '億';
    }

    /** The value of words made of numerals alone; null when they make no number (or are a row of digits such as 二〇). */
    static @Nullable BigDecimal parse(String words) {
        if (words.isEmpty()) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = BigDecimal.ZERO;
        int digit = -1;
        int lastPower = Integer.MAX_VALUE;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int value = digit(c);
            if (value >= 0) {
                if (digit > 0) {
                    return null;
                }
                digit = value;
                continue;
            }
            int power = power(c);
            if (power > 0) {
                boolean bareTen = power == 10 && digit < 0 && section.signum() == 0;
                if (power >= lastPower || digit < 1 && !bareTen) {
                    return null;
                }
                section = section.add(BigDecimal.valueOf((long) Math.max(digit, 1) * power));
                digit = -1;
                lastPower = power;
                continue;
            }
            boolean tenThousand = c == '万' || c == '萬';
            if (!tenThousand && c != '亿' && c != '億') {
                return null;
            }
            section = section.add(BigDecimal.valueOf(Math.max(digit, 0)));
            if (section.signum() == 0 && total.signum() == 0) {
                return null;
            }
            total = tenThousand
                    ? total.add(section.multiply(TEN_THOUSAND))
                    : total.add(section).multiply(HUNDRED_MILLION);
            section = BigDecimal.ZERO;
            digit = -1;
            lastPower = Integer.MAX_VALUE;
        }
        return total.add(section).add(BigDecimal.valueOf(Math.max(digit, 0)));
    }
}
