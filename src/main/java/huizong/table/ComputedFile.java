package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A workbook whose formulas without a stored result are computed where that can be done. The rows stay a stream: only the
 * first such formula opens the workbook a second time, see {@link FormulaResults}; a file without any costs nothing.
 */
record ComputedFile(TableFile.Read stored, FormulaResults results) implements TableFile.Read {

    static TableFile of(TableFile opened, Path file) {
        return opened instanceof TableFile.Read read ? new ComputedFile(read, new FormulaResults(file)) : opened;
    }

    @Override
    public FileKind kind() {
        return stored.kind();
    }

    @Override
    public String encoding() {
        return stored.encoding();
    }

    @Override
    public List<Sheet> sheets() {
        return stored.sheets().stream()
                .<Sheet>map(sheet -> new Computed(sheet, results))
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            results.close();
        } finally {
            stored.close();
        }
    }

    private record Computed(Sheet stored, FormulaResults results) implements Sheet {

        @Override
        public String name() {
            return stored.name();
        }

        @Override
        public boolean hidden() {
            return stored.hidden();
        }

        @Override
        public List<Merge> merges() {
            return stored.merges();
        }

        @Override
        public Optional<Damage> read(Consumer<Row> rows) {
            return stored.read(row -> {
                Row computed = computed(row);
                if (!computed.isBlank()) {
                    rows.accept(computed);
                }
            });
        }

        private Row computed(Row row) {
            List<Cell> cells = null;
            for (int column = 0; column < row.cells().size(); column++) {
                if (row.cell(column) instanceof Cell.Uncomputed formula) {
                    cells = cells == null ? new ArrayList<>(row.cells()) : cells;
                    cells.set(column, results.result(stored.name(), row, column).orElse(formula));
                }
            }
            return cells == null ? row : new Row(row.number(), row.hidden(), cells);
        }
    }
}
