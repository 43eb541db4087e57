package huizong.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The lines of a text file as rows of text cells. */
final class CsvSheet implements Sheet {

    private final String name;
    private final Path file;
    private final TextEncoding encoding;
    private final CsvDialect dialect;
    private final RowBudget budget;
    /** Of the file when it was opened: each pass must find the same. */
    private final long size;

    CsvSheet(String name, Path file, TextEncoding encoding, CsvDialect dialect, RowBudget budget) throws IOException {
        this.name = name;
        this.file = file;
        this.encoding = encoding;
        this.dialect = dialect;
        this.budget = budget;
        this.size = Files.size(file);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public List<Merge> merges() {
        return List.of();
    }

    @Override
    public Optional<Damage> read(Consumer<Row> rows) {
        Guard guard = new Guard(rows);
        try (Reader reader = encoding.reader(file)) {
            CsvRecords records = new CsvRecords(reader, dialect.separator());
            long given = 0;
            for (List<String> values = records.next(); values != null; values = records.next()) {
                int line = (int) Math.min(Integer.MAX_VALUE, records.line());
                Row row = new Row(line, false, cells(values), records.strayQuote());
                if (!row.isBlank()) {
                    budget.check(++given);
                    guard.accept(row);
                }
            }
            if (Files.size(file) != size) {
                throw new Faults.Broken("the file changed while it was read");
            }
            return Optional.empty();
        } catch (Guard.Passing e) {
            throw e.fault();
        } catch (IOException | RuntimeException e) {
            return Optional.of(Faults.damage(e));
        }
    }

    private static List<Cell> cells(List<String> values) {
        List<Cell> cells = new ArrayList<>(values.size());
        for (String value : values) {
            cells.add(
                    value.isEmpty()
                            ? Cell.BLANK
                            : new Cell.Text(value.indexOf(0) < 0 ? value : value.replace("\0", "")));
        }
        return cells;
    }
}
