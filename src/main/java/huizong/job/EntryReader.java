package huizong.job;

import huizong.form.Entry;
import huizong.form.Reading;
import huizong.intake.Line;
import huizong.intake.TableHead;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the typed records of a file's rows again, as the rules saw them. */
final class EntryReader {

    private final @Nullable YearMonth month;
    private final String areaCode;
    private final List<TableHead> heads = new ArrayList<>();

    EntryReader(@Nullable YearMonth month, String areaCode) {
        this.month = month;
        this.areaCode = areaCode;
    }

    /** The record of a row; null for any other line. Every line must pass here: headings tell the units. */
    @Nullable
    Entry read(Line line) {
        if (line instanceof Line.Header header) {
            heads.add(header.head());
        }
        if (!(line instanceof Line.Record row)) {
            return null;
        }
        TableHead head = heads.get(row.table());
        return Entry.read(
                head.attachment(), row.texts(), new Reading(head.unit(), month, areaCode), row.sharesAmount());
    }
}
