package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import java.util.function.Consumer;

/** Lists written in a test in a few lines, cells separated by commas. */
public final class Lists {

    private Lists() {}

    /** A list with one visible sheet. */
    static ListFile of(String... lines) {
        return new ListFile("reference/list.csv", new Opened(List.of(new Lines("list", false, List.of(lines)))));
    }

    /** A catalogue of products. */
    public static Products products(String... lines) {
        return Products.read(of(lines));
    }

    /** An office without a workspace that has a catalogue of products. */
    public static Office officeWith(Products products) {
        Office office = Office.withoutWorkspace();
        return new Office(
                office.workspace(),
                office.settings(),
                office.submitters(),
                office.villages(),
                products,
                office.register(),
                office.received());
    }

    /** A workbook: the sheets as given. */
    static ListFile ofSheets(Sheet... sheets) {
        return new ListFile("reference/list.xlsx", new Opened(List.of(sheets)));
    }

    static Sheet sheet(String... lines) {
        return new Lines("Sheet1", false, List.of(lines));
    }

    static Sheet hiddenSheet(String... lines) {
        return new Lines("Sheet2", true, List.of(lines));
    }

    /** What is told when something is read that should not pass: Chinese first, then English. */
    static void assertFault(Runnable reading, String zh, String en) {
        SettingsFault fault = catchThrowableOfType(SettingsFault.class, reading::run);
        assertThat(fault).isNotNull();
        assertThat(fault.text().zh()).isEqualTo(zh);
        assertThat(fault.text().en()).isEqualTo(en);
    }

    private record Opened(List<Sheet> sheets) implements TableFile.Read {
        @Override
        public FileKind kind() {
            return FileKind.CSV;
        }

        @Override
        public String encoding() {
            return "UTF-8";
        }

        @Override
        public void close() {
            // lines in memory
        }
    }

    private record Lines(String name, boolean hidden, List<String> lines) implements Sheet {
        @Override
        public List<Merge> merges() {
            return List.of();
        }

        @Override
        public Optional<Damage> read(Consumer<Row> rows) {
            for (int i = 0; i < lines.size(); i++) {
                List<Cell> cells = new ArrayList<>();
                for (String text : lines.get(i).split(",", -1)) {
                    cells.add(text.isEmpty() ? Cell.BLANK : new Cell.Text(text));
                }
                Row row = new Row(i + 1, false, cells);
                if (!row.isBlank()) {
                    rows.accept(row);
                }
            }
            return Optional.empty();
        }
    }
}
