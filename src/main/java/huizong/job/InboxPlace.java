package huizong.job;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** What the folders around a file tell of it, which may lie in some inbox: {@code …/inbox/2020-04/河坝镇/附件1.xlsx}. */
final class InboxPlace {

    private final Path file;

    InboxPlace(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    /** The month whose folder of an inbox it lies in; null elsewhere. */
    @Nullable
    YearMonth month() {
        for (Path at = file; at != null; at = at.getParent()) {
            YearMonth month = monthOf(at);
            if (month != null) {
                return month;
            }
        }
        return null;
    }

    /** The submission it belongs to: a submitter's folder of the inbox; outside the inbox all that is checked is one. */
    String submission() {
        for (Path above = file; above != null && above.getParent() != null; above = above.getParent()) {
            if (monthOf(above.getParent()) != null) {
                return above.toString();
            }
        }
        return "";
    }

    /** The name of the folder it lies in; null for none. */
    @Nullable
    String folder() {
        Path parent = file.getParent();
        return parent == null || parent.getFileName() == null
                ? null
                : parent.getFileName().toString();
    }

    private static @Nullable YearMonth monthOf(Path folder) {
        Path parent = folder.getParent();
        Path name = parent == null ? null : parent.getFileName();
        if (name == null || !name.toString().equals("inbox")) {
            return null;
        }
        try {
            return YearMonth.parse(folder.getFileName().toString());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
