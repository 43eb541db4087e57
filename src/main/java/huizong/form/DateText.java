package huizong.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the forms in which people write a day, some days or a month (DOMAIN 4). */
final class DateText {

    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern FULL =
            Pattern.compile("(?<year>\\d{4})(?<sign>[-./、,])(?<month>\\d{1,2})(?:\\k<sign>|月)(?<day>\\d{1,2})[日号]?");
    private static final Pattern FULL_WORDS =
            Pattern.compile("(?<year>\\d{4}|\\d{2})年(?<month>\\d{1,2})[-./月](?<day>\\d{1,2})[日号]?");
    /** 20.4.26: a date only where the year is that of the report, or the one before. */
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<year>\\d{2})(?<sign>[-./])(?<month>\\d{1,2})\\k<sign>(?<day>\\d{1,2})[日号]?");

    private static final Pattern COMPACT = Pattern.compile("(?<year>20\\d{2})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern SHORT = Pattern.compile("(?<month>\\d{1,2})[-./月](?<day>\\d{1,2})[日号]?");
    private static final Pattern YEAR_MONTH =
            Pattern.compile("(?<year>\\d{4}|\\d{2}(?=年))[-./年](?<month>\\d{1,2})月?份?");
    private static final Pattern MONTH = Pattern.compile("(?<month>\\d{1,2})月份?");
    private static final Pattern THIRD = Pattern.compile("(?<rest>.*月)份?(?:(?<third>[上中下])旬|(?<part>[初中底末]))");
    private static final Pattern DAY = Pattern.compile("(?<day>\\d{1,2})[日号]?");
    private static final Pattern SERIAL = Pattern.compile("(?<serial>\\d{5})(?:\\.\\d+)?");
    private static final Pattern CHINESE = Pattern.compile("[\\d〇○零一二三四五六七八九十年月日号至到、份上中下旬初底末]+");

    /** A time of day behind the day, and the day of the week: taken off before the blanks are, or 2 10:30 becomes 21. */
    private static final Pattern TIME = Pattern.compile("(?:[T ]|(?<=[日号])) *(?:[上下中]午|早上|晚上)? *\\d{1,2}"
            + "(?::\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?(?: *[AaPp][Mm])?|[时点](?:\\d{1,2}分?(?:\\d{1,2}秒)?|半)?)$");

    private static final Pattern HALF_DAY = Pattern.compile("(?<=[日号]) *(?:[上下中]午|早上|晚上)$");

    private static final Pattern WEEKDAY = Pattern.compile("\\(?(?:星期|周|礼拜)[一二三四五六日天]\\)?$");

    /** Serial numbers of 2000-01-01 to 2050-01-01: a date whose format was lost. */
    private static final int FIRST_SERIAL = 36_526;

    private static final int LAST_SERIAL = 54_789;
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 60;
    private static final int DECEMBER = 12;

    /** A month so far after the reporting month belongs to the year before: December in a January report. */
    private static final int HALF_A_YEAR = 6;

    private DateText() {}

    static @Nullable DealDate read(String raw, @Nullable YearMonth month) {
        if (raw.length() > LONGEST) {
            return null;
        }
        Matcher iso = ISO.matcher(raw);
        if (iso.matches()) {
            return single(raw, month);
        }
        String text = withoutTime(narrowed(raw));
        DealDate single = single(text, month);
        return single != null ? single : range(text, month);
    }

    /** One day, month or third of a month; null when it is none, or no such day exists. */
    private static @Nullable DealDate single(String text, @Nullable YearMonth month) {
        try {
            DealDate full = withYear(text);
            if (full != null) {
                return full;
            }
            Matcher third = THIRD.matcher(text);
            if (third.matches()) {
                String part = third.group("third") != null ? third.group("third") : third.group("part");
                return third(single(third.group("rest"), month), part);
            }
            return month == null ? null : withoutYear(text, month);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable DealDate withYear(String text) {
        for (Pattern pattern : new Pattern[] {FULL, FULL_WORDS, COMPACT}) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return day(year(parts), parts);
            }
        }
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            int days = number(serial, "serial");
            return days >= FIRST_SERIAL && days <= LAST_SERIAL ? DealDate.ofDay(EPOCH.plusDays(days)) : null;
        }
        Matcher parts = YEAR_MONTH.matcher(text);
        return parts.matches() ? DealDate.ofMonth(YearMonth.of(year(parts), number(parts, "month"))) : null;
    }

    private static @Nullable DealDate withoutYear(String text, YearMonth month) {
        Matcher day = SHORT.matcher(text);
        if (day.matches()) {
            return day(yearOf(number(day, "month"), month), day);
        }
        Matcher shortYear = SHORT_YEAR.matcher(text);
        if (shortYear.matches()) {
            int before = month.getYear() - year(shortYear);
            return before == 0 || before == 1 ? day(year(shortYear), shortYear) : null;
        }
        Matcher alone = MONTH.matcher(text);
        if (!alone.matches()) {
            return null;
        }
        int number = number(alone, "month");
        return DealDate.ofMonth(YearMonth.of(yearOf(number, month), number));
    }

    private static @Nullable DealDate third(@Nullable DealDate whole, String word) {
        if (whole == null || whole.precision() != DealDate.Precision.MONTH) {
            return null;
        }
        YearMonth month = YearMonth.from(whole.from());
        return switch (word) {
            case "上", "初" -> DealDate.ofRange(month.atDay(1), month.atDay(10));
            case "中" -> DealDate.ofRange(month.atDay(11), month.atDay(20));
            default -> DealDate.ofRange(month.atDay(21), month.atEndOfMonth());
        };
    }

    /** 4.20-4.26, 4月20日至26日, 4月20日、21日: tried at every sign that may part the two days. */
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
            DealDate to = from == null ? null : end(text.substring(end), from);
            if (from != null
                    && to != null
                    && to.precision() == from.precision()
                    && !to.to().isBefore(from.from())) {
                return DealDate.ofRange(from.from(), to.to());
            }
        }
        return null;
    }

    private static boolean isParting(String text, int at) {
        return "至到—–－~～/-、,".indexOf(text.charAt(at)) >= 0;
    }

    /** The end of a range: a day of the month in which it begins, or a date; without a year the next after the beginning. */
    private static @Nullable DealDate end(String text, DealDate from) {
        YearMonth begins = YearMonth.from(from.from());
        Matcher day = DAY.matcher(text);
        if (day.matches() && from.precision() == DealDate.Precision.DAY) {
            int number = number(day, "day");
            return begins.isValidDay(number) ? DealDate.ofDay(begins.atDay(number)) : null;
        }
        DealDate sameYear = single(text, YearMonth.of(begins.getYear(), DECEMBER));
        boolean overNewYear = sameYear != null
                && sameYear.to().isBefore(from.from())
                && begins.getMonthValue() - sameYear.to().getMonthValue() > HALF_A_YEAR;
        return overNewYear ? single(text, YearMonth.of(begins.getYear() + 1, DECEMBER)) : sameYear;
    }

    private static DealDate day(int year, Matcher parts) {
        return DealDate.ofDay(LocalDate.of(year, number(parts, "month"), number(parts, "day")));
    }

    private static int year(Matcher parts) {
        int year = number(parts, "year");
        return parts.group("year").length() == 2 ? 2000 + year : year;
    }

    private static int yearOf(int monthNumber, YearMonth reporting) {
        boolean yearBefore = monthNumber - reporting.getMonthValue() > HALF_A_YEAR;
        return yearBefore ? reporting.getYear() - 1 : reporting.getYear();
    }

    private static int number(Matcher parts, String group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String withoutTime(String text) {
        String day = HALF_DAY.matcher(TIME.matcher(text).replaceFirst("")).replaceFirst("");
        day = Blanks.removeAll(WEEKDAY.matcher(day).replaceFirst(""));
        return CHINESE.matcher(day).matches() ? chinese(day) : day;
    }

    /** Half-width, every blank a space, none around it, no full stop behind it. */
    private static String narrowed(String raw) {
        String trimmed = Blanks.trim(raw);
        StringBuilder text = new StringBuilder(trimmed.length());
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (!Blanks.is(c)) {
                text.append(NumberText.narrow(c));
            } else if (Character.getType(c) != Character.FORMAT) {
                text.append(' ');
            }
        }
        boolean hasStop = text.length() > 1 && ".。".indexOf(text.charAt(text.length() - 1)) >= 0;
        return hasStop ? text.substring(0, text.length() - 1) : text.toString();
    }

    /** Chinese numerals as digits: 二〇二〇年四月二十六日 → 2020年4月26日. */
    private static String chinese(String text) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Numerals.digit(c);
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
}
