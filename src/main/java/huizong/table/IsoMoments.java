package huizong.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Cells of dates and times that the file has in ISO 8601 form: XML formats write them so, instead of serial numbers. */
final class IsoMoments {

    private static final BigDecimal NANOS_A_DAY =
            BigDecimal.valueOf(Duration.ofDays(1).toNanos());
    private static final MathContext SPREADSHEET = new MathContext(15, RoundingMode.HALF_UP);
    /** A time alone stands on a day before the first that a spreadsheet knows: 30 or 31 December 1899. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private IsoMoments() {}

    /**
     * The cell of {@code 2020-04-26}, {@code 2020-04-26T10:30:00.000} or {@code 10:30:00}, with or without {@code Z}. A time
     * without a day is a part of a day, as in formats with serial numbers; what is none of these stays text.
     */
    static Cell cell(String raw) {
        String bare = raw.endsWith("Z") ? raw.substring(0, raw.length() - 1) : raw;
        try {
            if (bare.indexOf('T') < 0) {
                return bare.indexOf(':') > 0
                        ? part(LocalTime.parse(bare))
                        : new Cell.Date(raw, LocalDate.parse(bare).atStartOfDay());
            }
            LocalDateTime value = LocalDateTime.parse(bare);
            if (value.toLocalDate().isBefore(FIRST_DAY)) {
                return part(value.toLocalTime());
            }
            // half a second up: serial numbers are rounded so, too
            return new Cell.Date(raw, value.plusNanos(500_000_000).truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeException e) {
            return new Cell.Text(raw);
        }
    }

    /**
     * The cell of a duration such as {@code PT10H30M00S}: the days it lasts, as a spreadsheet holds a time of the day. What
     * is none stays text.
     */
    static Cell duration(String raw) {
        try {
            return days(Duration.parse(raw.toUpperCase(Locale.ROOT)));
        } catch (DateTimeException | ArithmeticException e) {
            return new Cell.Text(raw);
        }
    }

    private static Cell part(LocalTime time) {
        return days(Duration.ofNanos(time.toNanoOfDay()));
    }

    private static Cell days(Duration duration) {
        BigDecimal days = BigDecimal.valueOf(duration.toNanos()).divide(NANOS_A_DAY, SPREADSHEET);
        String raw = days.signum() == 0 ? "0" : days.stripTrailingZeros().toPlainString();
        return DateFormats.cell(raw, false);
    }
}
