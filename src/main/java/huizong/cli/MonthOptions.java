package huizong.cli;

import huizong.lang.Text;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which month and which day a command means. */
final class MonthOptions {

    @Option(names = "--month", paramLabel = "YYYY-MM|current|previous", descriptionKey = "month")
    @Nullable
    String month;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    @Nullable
    String asOf;

    /** The day of the run: the one asked for, else today by the machine's calendar. */
    LocalDate day() {
        String asked = asOf;
        if (asked == null) {
            return LocalDate.now(java.time.ZoneId.systemDefault());
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException e) {
            throw new UsageFault(Text.of(
                    "--as-of “" + asked + "” 不是日期，应写成 2020-04-30 这样",
                    "--as-of \"" + asked + "\" is no date; write it like 2020-04-30"));
        }
    }

    /** The month asked for; empty when nobody asked. */
    Optional<YearMonth> month(LocalDate day) {
        String asked = month;
        if (asked == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (asked.toLowerCase(Locale.ROOT)) {
                    case "current" -> YearMonth.from(day);
                    case "previous" -> YearMonth.from(day).minusMonths(1);
                    default -> parse(asked);
                });
    }

    private static YearMonth parse(String asked) {
        try {
            return YearMonth.parse(asked);
        } catch (DateTimeParseException e) {
            throw new UsageFault(Text.of(
                    "--month “" + asked + "” 不是月份，应写成 2020-04，或 current、previous",
                    "--month \"" + asked + "\" is no month; write it like 2020-04, or current, or previous"));
        }
    }
}
