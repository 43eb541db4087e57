package huizong.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A sheet of an xlsx or xlsb workbook, its rows streamed from the package. */
final class PackageSheet implements Sheet {

    private final String name;
    private final boolean hidden;
    private final Part part;
    private final RowBudget.Share budget;
    private @Nullable List<Merge> merges;

    /** The part that holds the sheet, in the way of its format. */
    interface Part {

        /** One pass over the rows. */
        void read(RowBudget.Share budget, Guard rows) throws IOException;

        /** Ordered by first row and column. They stand behind the rows, so that a pass of its own looks for them. */
        List<Merge> merges() throws IOException;
    }

    PackageSheet(String name, boolean hidden, Part part, RowBudget budget) {
        this.name = name;
        this.hidden = hidden;
        this.part = part;
        this.budget = budget.share();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    /** A part that cannot be read has none. */
    @Override
    public List<Merge> merges() {
        List<Merge> known = merges;
        if (known == null) {
            try {
                known = part.merges();
            } catch (IOException | RuntimeException e) {
                known = List.of();
            }
            merges = known;
        }
        return known;
    }

    @Override
    public Optional<Damage> read(Consumer<Row> rows) {
        budget.begin();
        try {
            part.read(budget, new Guard(rows));
            return Optional.empty();
        } catch (Guard.Passing e) {
            throw e.fault();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of(Faults.damage(e));
        }
    }
}
