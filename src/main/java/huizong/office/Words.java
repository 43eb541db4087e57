package huizong.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the cells of a list are read: a little more kindly than the settings, because they pass through spreadsheets. */
final class Words {

    /** Every kind of blank and every invisible format character, wherever it stands. */
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}]+");

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[【〔][^)）\\]】〕]*[)）\\]】〕]");
    private static final Pattern SEPARATORS = Pattern.compile("[;；、,，|/\n]");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(T.*)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");

    /** What Excel makes of 2020-04 in a text file that it opens and saves. */
    private static final Pattern EXCEL_MONTH = Pattern.compile("([A-Za-z]{3})-(\\d{2})");

    private static final List<String> MONTH_NAMES =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Words() {}

    static String withoutBlanks(String words) {
        return BLANKS.matcher(words).replaceAll("");
    }

    /** The words without blanks around them, those inside kept as one. */
    static String trimmed(String words) {
        return BLANKS.matcher(words).replaceAll(" ").strip();
    }

    /** A heading without blanks and without what stands in brackets: 类别（镇、单位、企业）→ 类别. */
    static String heading(String words) {
        return IN_BRACKETS.matcher(withoutBlanks(words)).replaceAll("");
    }

    /** The parts of a cell that holds several names. */
    static List<String> parts(String words) {
        return Stream.of(SEPARATORS.split(words))
                .map(Words::trimmed)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A full date as typed: 2020-04-28, 2020/4/28, 2020.4.28, 2020年4月28日; a time after it does not matter. */
    static Optional<LocalDate> date(String words) {
        Matcher matcher = DATE.matcher(withoutBlanks(words));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A month as typed, 2020-04, 2020年4月, or as a spreadsheet makes it: 2020-04-01, Apr-20. */
    static Optional<YearMonth> month(String words) {
        String text = withoutBlanks(words);
        Matcher matcher = MONTH.matcher(text);
        if (matcher.matches()) {
            return yearMonth(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
        Matcher excel = EXCEL_MONTH.matcher(text);
        if (excel.matches()) {
            int month = MONTH_NAMES.indexOf(excel.group(1).toLowerCase(Locale.ROOT)) + 1;
            return yearMonth(2000 + Integer.parseInt(excel.group(2)), month);
        }
        return date(text).filter(day -> day.getDayOfMonth() == 1).map(YearMonth::from);
    }

    private static Optional<YearMonth> yearMonth(int year, int month) {
        return month >= 1 && month <= 12 ? Optional.of(YearMonth.of(year, month)) : Optional.empty();
    }
}
