package huizong.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something was sold.
 *
 * @param from the first day it may have been
 * @param to the last; equal to {@code from} when the day is known
 */
public record DealDate(LocalDate from, LocalDate to, Precision precision) {

    /** How exactly the day is known. */
    public enum Precision {
        DAY,
        RANGE,
        MONTH
    }

    private static final Pattern FULL = Pattern.compile(
            "(?<year>\\d{4}|\\d{2}(?=年))[-./年](?<month>\\d{1,2})[-./月](?<day>\\d{1,2})[日号]?(?:T?\\d{1,2}[:：时]\\d{1,2}.{0,10})?");
    private static final Pattern SHORT = Pattern.compile("(?<month>\\d{1,2})[-./月](?<day>\\d{1,2})[日号]?");
    private static final Pattern COMPACT = Pattern.compile("(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<year>\\d{4}|\\d{2}(?=年))[-./年](?<month>\\d{1,2})月?份?");
    private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2})月份?");
    private static final Pattern THIRD = Pattern.compile("(?<rest>.*月)份?(?<third>[上中下])旬");
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{1,2})[日号]?");
    private static final Pattern CHINESE = Pattern.compile("[〇○零一二三四五六七八九十年月日号至到]+");

    /** Serial numbers of 2000-01-01 to 2050-01-01: a date whose format was lost. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int LAST_SERIAL = 54_789;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 60;

    /** A month so far after the reporting month belongs to the year before: December in a January report. */
    private static final int HALF_A_YEAR = 6;

    /**
     * Reads a date in any of the forms of DOMAIN 4.
     *
     * @param month the reporting month, which tells the year of 4月26日; null when nobody said: such a date is unreadable
     */
    public static Field<DealDate> parse(String raw, @Nullable YearMonth month) {
        if (Blanks.isAbsent(raw)) {
            return new Field.Blank<>(raw);
        }
        String text = narrowed(Blanks.removeAll(raw));
        DealDate date = text.length() > LONGEST ? null : read(text, month);
        return date == null ? new Field.Unreadable<>(raw) : new Field.Present<>(raw, date);
    }

    private static @Nullable DealDate read(String text, @Nullable YearMonth month) {
        try {
            DealDate single = single(text, month);
            return single != null ? single : range(text, month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DealDate single(String text, @Nullable YearMonth month) {
        Matcher full = FULL.matcher(text);
        if (full.matches()) {
            return day(year(full.group("year")), full);
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(year(compact.group("year")), compact);
        }
        if (text.matches("\\d{5}(\\.\\d+)?")) {
            int serial = Integer.parseInt(text.substring(0, 5));
            return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? ofDay(EPOCH.plusDays(serial)) : null;
        }
        Matcher yearMonth = YEAR_MONTH.matcher(text);
        if (yearMonth.matches()) {
            return ofMonth(YearMonth.of(year(yearMonth.group("year")), number(yearMonth, "month")));
        }
        Matcher third = THIRD.matcher(text);
        if (third.matches()) {
            return third(single(third.group("rest"), month), third.group("third"));
        }
        if (month == null) {
            return null;
        }
        Matcher shortened = SHORT.matcher(text);
        if (shortened.matches()) {
            return day(yearOf(number(shortened, "month"), month), shortened);
        }
        Matcher alone = MONTH.matcher(text);
        if (alone.matches()) {
            int number = number(alone, "month");
            return ofMonth(YearMonth.of(yearOf(number, month), number));
        }
        return null;
    }

    private static @Nullable DealDate third(@Nullable DealDate whole, String word) {
        if (whole == null || whole.precision != Precision.MONTH) {
            return null;
        }
        YearMonth month = YearMonth.from(whole.from);
        return switch (word) {
            case "上" -> new DealDate(month.atDay(1), month.atDay(10), Precision.RANGE);
            case "中" -> new DealDate(month.atDay(11), month.atDay(20), Precision.RANGE);
            default -> new DealDate(month.atDay(21), month.atEndOfMonth(), Precision.RANGE);
        };
    }

    /** 4.20-4.26, 4月20日至26日: tried at every sign that may part the two days. */
    private static @Nullable DealDate range(String text, @Nullable YearMonth month) {
        for (int i = 1; i < text.length() - 1; i++) {
            if (!isParting(text, i)) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() - 1 && isParting(text, end)) {
                end++;
            }
            DealDate from = single(text.substring(0, i), month);
            DealDate to = from == null ? null : end(text.substring(end), from, month);
            if (from != null && to != null && !to.to.isBefore(from.from)) {
                return new DealDate(from.from, to.to, Precision.RANGE);
            }
        }
        return null;
    }

    private static boolean isParting(String text, int at) {
        return "至到—–－~～/-".indexOf(text.charAt(at)) >= 0;
    }

    private static @Nullable DealDate end(String text, DealDate from, @Nullable YearMonth month) {
        Matcher day = DAY.matcher(text);
        if (day.matches() && from.precision == Precision.DAY) {
            return ofDay(from.from.withDayOfMonth(number(day, "day")));
        }
        return single(text, month == null ? YearMonth.from(from.from) : month);
    }

    private static DealDate day(int year, Matcher parts) {
        return ofDay(LocalDate.of(year, number(parts, "month"), number(parts, "day")));
    }

    private static DealDate ofDay(LocalDate day) {
        return new DealDate(day, day, Precision.DAY);
    }

    private static DealDate ofMonth(YearMonth month) {
        return new DealDate(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static int yearOf(int monthNumber, YearMonth reporting) {
        boolean yearBefore = monthNumber - reporting.getMonthValue() > HALF_A_YEAR;
        return yearBefore ? reporting.getYear() - 1 : reporting.getYear();
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    /** Full-width digits narrowed, Chinese numerals as digits: 二〇二〇年四月二十六日 → 2020年4月26日. */
    private static String narrowed(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c == '．' ? '.' : c);
        }
        return CHINESE.matcher(text).matches() ? chinese(text) : narrow.toString();
    }

    private static String chinese(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Numerals.digit(c == '○' ? '零' : c);
            if (digit >= 0) {
                digits.append(digit);
            } else if (c == '十') {
                boolean before = i > 0 && Numerals.digit(text.charAt(i - 1)) >= 0;
                boolean after = i + 1 < text.length() && Numerals.digit(text.charAt(i + 1)) >= 0;
                digits.append(before ? "" : "1").append(after ? "" : "0");
            } else {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** The day, a range as {@code 2020-04-20/2020-04-26}, a month as {@code 2020-04}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> from.toString();
            case RANGE -> from + "/" + to;
            case MONTH -> YearMonth.from(from).toString();
        };
    }
}
