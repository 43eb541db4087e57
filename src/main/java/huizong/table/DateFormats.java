package huizong.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Which number formats show a date, and which day a serial number is. */
final class DateFormats {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    /** Serial 60 of the 1900 system is 29 February 1900, a day that never was. */
    private static final int PHANTOM_DAY = 60;

    private static final double LAST_SERIAL = 2_958_466;
    private static final long SECONDS_A_DAY = 86_400;

    private DateFormats() {}

    /**
     * Whether a built-in format shows a date. Besides the international ones (14–22, 45–47) these are the Chinese ones 27–36
     * and 50–58 (ECMA-376 part 1, 18.8.30), which POI takes for numbers.
     */
    static boolean isDate(int builtIn) {
        return builtIn >= 14 && builtIn <= 22
                || builtIn >= 27 && builtIn <= 36
                || builtIn >= 45 && builtIn <= 47
                || builtIn >= 50 && builtIn <= 58;
    }

    /** Whether a format code shows a date or a time: it holds y, m, d, h or s outside quotes, brackets and escapes. */
    static boolean isDate(String code) {
        boolean quoted = false;
        boolean bracketed = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (quoted || c == '"') {
                quoted ^= c == '"';
            } else if (c == '[') {
                bracketed = !isElapsed(code, i);
            } else if (c == ']') {
                bracketed = false;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                // only the format of positive numbers tells
                return false;
            } else if (!bracketed && "yYmMdDhHsS年月日".indexOf(c) >= 0) {
                return !code.regionMatches(true, 0, "General", 0, "General".length());
            }
        }
        return false;
    }

    /** [h], [mm], [ss]: hours, minutes and seconds that have gone by. */
    private static boolean isElapsed(String code, int bracket) {
        return bracket + 1 < code.length() && "hHmMsS".indexOf(code.charAt(bracket + 1)) >= 0;
    }

    /**
     * The cell of a number under a date format.
     *
     * @param raw as the file has it
     * @return a plain number where no day fits: below 1 (a time alone) or beyond the year 9999
     */
    static Cell cell(String raw, boolean date1904) {
        double serial;
        try {
            serial = Double.parseDouble(raw);
        } catch (NumberFormatException e) {
            return new Cell.Text(raw);
        }
        if (!(serial >= 1 && serial < LAST_SERIAL)) {
            return new Cell.Number(raw);
        }
        try {
            long days = (long) serial;
            long seconds = Math.round((serial - days) * SECONDS_A_DAY);
            long shift = !date1904 && days < PHANTOM_DAY ? 1 : 0;
            LocalDateTime value = (date1904 ? EPOCH_1904 : EPOCH_1900)
                    .plusDays(days + shift)
                    .atStartOfDay()
                    .plusSeconds(seconds);
            return new Cell.Date(raw, value);
        } catch (DateTimeException | ArithmeticException e) {
            return new Cell.Number(raw);
        }
    }
}
