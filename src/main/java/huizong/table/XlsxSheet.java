package huizong.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet of an xlsx workbook, its rows streamed from the package. */
final class XlsxSheet implements Sheet {

    private final String name;
    private final boolean hidden;
    private final XlsxPackage parts;
    private final String part;
    private final XlsxCells cells;
    private final RowBudget budget;
    private @Nullable List<Merge> merges;

    XlsxSheet(String name, boolean hidden, XlsxPackage parts, String part, XlsxCells cells, RowBudget budget) {
        this.name = name;
        this.hidden = hidden;
        this.parts = parts;
        this.part = part;
        this.cells = cells;
        this.budget = budget;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    /** They stand behind the rows, so that a pass of its own looks for them; a part that cannot be read has none. */
    @Override
    public List<Merge> merges() {
        List<Merge> known = merges;
        if (known == null) {
            try {
                known = XlsxMerges.find(parts, part);
            } catch (IOException | RuntimeException e) {
                known = List.of();
            }
            merges = known;
        }
        return known;
    }

    @Override
    public Optional<Damage> read(Consumer<Row> rows) {
        Guard guard = new Guard(rows);
        try (XmlScanner xml = parts.xml(part)) {
            new XlsxRows(xml, cells, budget, guard).read();
            return Optional.empty();
        } catch (Guard.Passing e) {
            throw e.fault();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(Faults.damage(e));
        }
    }
}
