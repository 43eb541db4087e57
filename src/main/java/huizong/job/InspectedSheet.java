package huizong.job;

import huizong.form.Blanks;
import huizong.form.Column;
import huizong.intake.KnownHeadings;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.table.Cell;
import huizong.table.Damage;
import huizong.table.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a sheet and the lines made of them together again. A line may be told some rows later than it was read
 * (a title is one only when a table follows), so that rows wait for theirs.
 */
final class InspectedSheet {

    private final boolean hidden;
    private final InspectionSink sink;
    private final TreeMap<Integer, Waiting> waiting = new TreeMap<>();
    private final Map<LineKind, Integer> counts = new EnumMap<>(LineKind.class);
    private int rows;
    private int tables;
    private int nearest;
    private Set<Column> recognised = Set.of();

    InspectedSheet(Inspected.Tab tab, InspectionSink sink) {
        this.hidden = tab.hidden();
        this.sink = sink;
        sink.sheet(tab);
    }

    /** A row whose lines are still to come. */
    private static final class Waiting {

        private final Row row;
        private final List<Inspected.Taken> taken = new ArrayList<>(1);
        private final List<TableHead> heads = new ArrayList<>(0);
        /** The texts of all rows of the heading, by column. */
        private final Map<Integer, String> headings = new TreeMap<>();

        Waiting(Row row) {
            this.row = row;
        }
    }

    /** A row as read, before the intake sees it. */
    void see(Row row) {
        flush();
        Waiting seen = new Waiting(row);
        if (hidden) {
            seen.taken.add(new Inspected.Taken(LineKind.HIDDEN_SHEET, -1));
        } else if (isBlank(row)) {
            seen.taken.add(new Inspected.Taken(LineKind.BLANK, -1));
        } else if (tables == 0) {
            compare(row);
        }
        rows++;
        waiting.put(row.number(), seen);
    }

    private static boolean isBlank(Row row) {
        return row.cells().stream().allMatch(cell -> Blanks.isAbsent(cell.text()));
    }

    /** Remembers the row that names most columns: where no table is found, it is the one to look at. */
    private void compare(Row row) {
        Set<Column> known =
                KnownHeadings.in(row.cells().stream().map(Cell::text).toList());
        if (known.size() > recognised.size()) {
            recognised = known;
            nearest = row.number();
        }
    }

    void take(Line line) {
        Waiting told = waiting.get(line.row());
        boolean isOfNoRow = line instanceof Line.SheetStart || line instanceof Line.HiddenSheet;
        if (told == null || isOfNoRow || line instanceof Line.StrayQuote) {
            // a stray quote is said beside what its row was taken for
            return;
        }
        LineKind kind = LineKind.of(line);
        told.taken.add(new Inspected.Taken(kind, table(line)));
        if (line instanceof Line.Header header) {
            told.heads.add(header.head());
            tables++;
            gatherUpper(told, line.row());
        }
    }

    /** The upper rows of a heading of several are told just before it; a note proper has been given on by then. */
    private void gatherUpper(Waiting told, int row) {
        Inspected.Taken note = new Inspected.Taken(LineKind.NOTE, -1);
        for (Waiting above : waiting.headMap(row).values()) {
            if (above.taken.remove(note)) {
                above.taken.add(new Inspected.Taken(LineKind.HEADER, -1));
                gather(above.row, told.headings);
            }
        }
    }

    private static int table(Line line) {
        if (line instanceof Line.Record entry) {
            return entry.table();
        }
        if (line instanceof Line.Header header) {
            return header.head().number();
        }
        if (line instanceof Line.Total total) {
            return total.table();
        }
        return line instanceof Line.NotUnderstood words ? words.table() : -1;
    }

    private static void gather(Row row, Map<Integer, String> headings) {
        for (int i = 0; i < row.cells().size(); i++) {
            String text = row.cell(i).text();
            if (!Blanks.isBlank(text)) {
                headings.merge(i, text, String::concat);
            }
        }
    }

    /** Gives on, in their order, the rows that are told. */
    private void flush() {
        Iterator<Waiting> each = waiting.values().iterator();
        while (each.hasNext()) {
            Waiting next = each.next();
            if (next.taken.isEmpty()) {
                return;
            }
            give(next);
            each.remove();
        }
    }

    private void give(Waiting told) {
        counts.merge(told.taken.get(0).kind(), 1, Integer::sum);
        List<Inspected.Table> begun = List.of();
        if (!told.heads.isEmpty()) {
            gather(told.row, told.headings);
            begun = tables(told);
        }
        sink.line(new Inspected.Told(told.row, told.taken, begun));
    }

    /** A heading that no table uses is shown with the one it stands in, the last that begins before it. */
    private static List<Inspected.Table> tables(Waiting told) {
        for (TableHead head : told.heads) {
            told.headings.keySet().removeAll(head.columns().values());
        }
        List<Inspected.Table> tables = new ArrayList<>();
        for (int i = told.heads.size() - 1; i >= 0; i--) {
            TableHead head = told.heads.get(i);
            int from = i == 0
                    ? 0
                    : head.columns().values().stream()
                            .mapToInt(Integer::intValue)
                            .min()
                            .orElse(0);
            Map<Integer, String> unused = new TreeMap<>();
            told.headings.entrySet().removeIf(heading -> {
                boolean within = heading.getKey() >= from;
                if (within) {
                    unused.put(heading.getKey(), heading.getValue());
                }
                return within;
            });
            tables.add(0, new Inspected.Table(head, unused));
        }
        return tables;
    }

    /** @param damage why the sheet could not be read to its end, or null */
    void finish(@Nullable Damage damage) {
        for (Waiting last : waiting.values()) {
            if (last.taken.isEmpty()) {
                throw new IllegalStateException("row " + last.row.number() + " was told as nothing");
            }
        }
        flush();
        sink.endOfSheet(new Inspected.TabEnd(
                rows,
                Map.copyOf(counts),
                tables,
                tables == 0 ? nearest : 0,
                tables == 0 ? recognised : Set.of(),
                damage));
    }
}
