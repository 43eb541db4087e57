package huizong.job;

import huizong.form.Column;
import huizong.intake.TableHead;
import huizong.table.Cell;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Row;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of what {@link Inspect} tells of a file. */
public final class Inspected {

    private Inspected() {}

    /**
     * A file that was opened.
     *
     * @param encoding the charset of a text file; empty for formats that settle it themselves
     */
    public record File(FileKind kind, String encoding, int sheets) {}

    /** @param number from 1, in the order of the tabs */
    public record Tab(int number, String name, boolean hidden) {}

    /**
     * What a row was taken for by one of the tables it concerns; tables side by side share their rows.
     *
     * @param table its number in the file from 0; -1 where the line belongs to none
     */
    public record Taken(LineKind kind, int table) {}

    /**
     * A non-blank row.
     *
     * @param row as the reader saw it
     * @param taken at least one
     * @param tables those whose heading it is
     */
    public record Told(Row row, List<Taken> taken, List<Table> tables) {
        public Told {
            taken = List.copyOf(taken);
            tables = List.copyOf(tables);
        }

        public List<String> texts() {
            return row.cells().stream().map(Cell::text).toList();
        }

        /** The first of what it was taken for. */
        public LineKind kind() {
            return taken.get(0).kind();
        }
    }

    /**
     * A table, as its heading was understood.
     *
     * @param unused the headings that name no column of it, by their column counted from 0
     */
    public record Table(TableHead head, Map<Integer, String> unused) {}

    /**
     * The end of a sheet.
     *
     * @param rows non-blank rows as read
     * @param counts of them by what they were taken for; they add up to {@code rows}
     * @param nearest of a sheet without a table the row most like a heading, 0 when none names a column
     * @param recognised the columns that row names
     * @param damage why it could not be read to its end, or null
     */
    public record TabEnd(
            int rows,
            Map<LineKind, Integer> counts,
            int tables,
            int nearest,
            Set<Column> recognised,
            @Nullable Damage damage) {}

    /** What the titles say: words after 填报单位, month, version of the blank form; null where nothing was said. */
    public record Titles(
            @Nullable String submitter,
            @Nullable YearMonth month,
            @Nullable String form) {}
}
