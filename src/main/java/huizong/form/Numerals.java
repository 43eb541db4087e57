package huizong.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in Chinese words, small (三十) and capital (叁拾), up to 万亿. */
public final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String CAPITALS = "〇壹贰叁肆伍陆柒捌玖";
    private static final String OLDER = "○弌貳參䦉㐅陸漆捌玖";
    private static final String TWOS = "两兩弍弐";
    private static final long TEN_THOUSAND = 10_000;
    private static final long HUNDRED_MILLION = 100_000_000;
    private static final long NONE = -1;

    private Numerals() {}

    /** The digit a character stands for, or -1. */
    static int digit(char c) {
        if (TWOS.indexOf(c) >= 0) {
            return 2;
        }
        if (c == '叄') {
            return 3;
        }
        int digit = DIGITS.indexOf(c);
        digit = digit >= 0 ? digit : CAPITALS.indexOf(c);
        return digit >= 0 ? digit : OLDER.indexOf(c);
    }

    private static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1_000;
            default -> 0;
        };
    }

    /** Whether words say in which ten thousands they count, so that no heading can mean others. */
    static boolean namesTenThousands(String words) {
        return Math.max(at(words, '万', '萬'), at(words, '亿', '億')) >= 0;
    }

    /**
     * The value of words made of numerals alone; null when they make no number, are a row of digits (二〇), or leave open
     * which: 一百二 is 120 when spoken and 102 to others, 三万五万 is two numbers.
     */
    public static @Nullable BigDecimal parse(String words) {
        int millions = at(words, '亿', '億');
        if (millions < 0) {
            return number(tenThousands(words));
        }
        long high = tenThousands(words.substring(0, millions));
        long low = lower(words.substring(millions + 1));
        return high <= 0 || low < 0 ? null : number(high * HUNDRED_MILLION + low);
    }

    private static @Nullable BigDecimal number(long value) {
        return value < 0 ? null : BigDecimal.valueOf(value);
    }

    private static int at(String words, char one, char other) {
        return Math.max(words.indexOf(one), words.indexOf(other));
    }

    /** A number below 亿. */
    private static long tenThousands(String words) {
        int at = at(words, '万', '萬');
        if (at < 0) {
            return section(words);
        }
        long high = section(words.substring(0, at));
        long low = lower(words.substring(at + 1));
        return high <= 0 || low < 0 || low >= TEN_THOUSAND ? NONE : high * TEN_THOUSAND + low;
    }

    /** What stands behind 万 or 亿: nothing, or a number that is no lone digit (一万二 may be 12,000). */
    private static long lower(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        return words.length() == 1 && digit(words.charAt(0)) > 0 ? NONE : tenThousands(words);
    }

    /** A number below 10,000. */
    private static long section(String words) {
        long total = 0;
        int digit = -1;
        int lastPower = (int) TEN_THOUSAND;
        boolean afterZero = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int power = power(c);
            if (power == 0) {
                int next = digit(c);
                if (next < 0 || digit > 0) {
                    return NONE;
                }
                afterZero |= next == 0;
                digit = next;
                continue;
            }
            boolean bareTen = power == 10 && digit < 0 && total == 0;
            if (power >= lastPower || digit < 1 && !bareTen) {
                return NONE;
            }
            total += (long) Math.max(digit, 1) * power;
            digit = -1;
            lastPower = power;
            afterZero = false;
        }
        boolean skipsTens = digit > 0 && total > 0 && lastPower > 10 && !afterZero;
        return words.isEmpty() || skipsTens ? NONE : total + Math.max(digit, 0);
    }
}
