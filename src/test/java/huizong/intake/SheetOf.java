package huizong.intake;

import huizong.table.Cell;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.Merge;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A sheet written in a test as lines of text, cells parted by {@code |}; a line of nothing is a blank row, {@code <4.3>} a number. */
public record SheetOf(String name, boolean hidden, Set<Integer> hiddenRows, List<Merge> merges, List<String> rows)
        implements Sheet {

    public static SheetOf rows(String... rows) {
        return new SheetOf("Sheet1", false, Set.of(), List.of(), List.of(rows));
    }

    public SheetOf merged(Merge... merges) {
        return new SheetOf(name, hidden, hiddenRows, List.of(merges), rows);
    }

    public SheetOf hide() {
        return new SheetOf(name, true, hiddenRows, merges, rows);
    }

    @Override
    public Optional<Damage> read(Consumer<Row> consumer) {
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (String text : rows.get(i).split("\\|", -1)) {
                cells.add(cell(text.strip()));
            }
            Row row = new Row(i + 1, hiddenRows.contains(i + 1), cells);
            if (!row.isBlank()) {
                consumer.accept(row);
            }
        }
        return Optional.empty();
    }

    private static Cell cell(String text) {
        if (text.startsWith("<") && text.endsWith(">")) {
            return new Cell.Number(text.substring(1, text.length() - 1));
        }
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    public SheetOf named(String other) {
        return new SheetOf(other, hidden, hiddenRows, merges, rows);
    }

    /** The same sheet with rows hidden, by their numbers. */
    public SheetOf hiddenRows(Integer... numbers) {
        return new SheetOf(name, hidden, Set.of(numbers), merges, rows);
    }

    /** The lines of a file of such sheets, without those that begin sheets. */
    static List<Line> lines(Sheet... sheets) {
        List<Line> lines = new ArrayList<>();
        read(List.of(sheets), line -> {
            if (!(line instanceof Line.SheetStart)) {
                lines.add(line);
            }
        });
        return lines;
    }

    /** Gives all lines of a file of such sheets. */
    public static void read(List<? extends Sheet> sheets, Consumer<Line> lines) {
        Optional<Damage> damage = Intake.read(file(List.copyOf(sheets)), lines);
        if (damage.isPresent()) {
            throw new AssertionError(damage.get());
        }
    }

    static TableFile.Read file(List<Sheet> sheets) {
        return new TableFile.Read() {
            @Override
            public List<Sheet> sheets() {
                return sheets;
            }

            @Override
            public String encoding() {
                return "";
            }

            @Override
            public FileKind kind() {
                return FileKind.XLSX;
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
