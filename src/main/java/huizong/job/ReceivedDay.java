package huizong.job;

import huizong.office.Office;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day a file counts as received (DESIGN 2, Received); never the file's time stamp, which copying changes. */
final class ReceivedDay {

    private static final Pattern IN_NAME =
            Pattern.compile("(20\\d\\d)(?:[-._年](\\d{1,2})[-._月](\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)");

    private final String folder;
    private final Map<String, LocalDate> arrivals;
    private final LocalDate asOf;

    /** @param arrivals by SHA-256 the day on which a run first took these bytes in */
    ReceivedDay(Office office, YearMonth month, Map<String, LocalDate> arrivals, LocalDate asOf) {
        this.folder = office.workspace().relative(office.workspace().inbox(month)) + "/";
        this.arrivals = arrivals;
        this.asOf = asOf;
    }

    /** The day a file counts as received, by its path below the month's folder, its titles, or its arrival. */
    LocalDate of(InboxFile file, Told told) {
        String path = file.item().shown();
        String inside = path.startsWith(folder) ? path.substring(folder.length()) : path;
        return of(inside, told.filled(), arrivals.get(file.sha256()), asOf);
    }

    /**
     * The day told by the file's path below its month, else 填报时间, else the first run that saw its bytes.
     *
     * @param inside the path below the month's folder
     */
    static LocalDate of(String inside, @Nullable LocalDate filled, @Nullable LocalDate firstSeen, LocalDate asOf) {
        Optional<LocalDate> named = inName(inside);
        if (named.isPresent()) {
            return named.get();
        }
        if (filled != null) {
            return filled;
        }
        return firstSeen != null ? firstSeen : asOf;
    }

    static Optional<LocalDate> inName(String words) {
        Matcher date = IN_NAME.matcher(words);
        while (date.find()) {
            String month = date.group(2) != null ? date.group(2) : date.group(4);
            String day = date.group(3) != null ? date.group(3) : date.group(5);
            try {
                return Optional.of(
                        LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(month), Integer.parseInt(day)));
            } catch (DateTimeException e) {
                // digits of something else: look further
            }
        }
        return Optional.empty();
    }
}
