package huizong.rule;

import huizong.intake.TableHead;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Passes rows on, those of tables titled another month as rejected when the file also has a table for this month. Whether
 * it has one may come out late: until then rows are held back, unless the caller knows the months of the file.
 */
final class OtherMonth implements Consumer<JudgedRow> {

    private final @Nullable YearMonth month;
    private final boolean rejects;
    private final boolean known;
    private final Consumer<JudgedRow> next;
    private final List<Boolean> others = new ArrayList<>();
    private final List<JudgedRow> held = new ArrayList<>();
    private boolean holds;
    private boolean hasThisMonth;

    /**
     * @param rejects whether the rule rejects rows in this office
     * @param titled the months that the file's tables are titled, null when not known
     */
    OtherMonth(@Nullable YearMonth month, boolean rejects, @Nullable Set<YearMonth> titled, Consumer<JudgedRow> next) {
        this.month = month;
        this.rejects = rejects;
        this.known = titled != null;
        this.hasThisMonth = titled != null && month != null && titled.contains(month);
        this.next = next;
    }

    /** Tables come in the order of their numbers. */
    void table(TableHead head) {
        YearMonth titled = head.titles().month();
        boolean other = month != null && titled != null && !titled.equals(month);
        others.add(other);
        if (other) {
            holds |= rejects && !known && !hasThisMonth;
            return;
        }
        if (titled != null && titled.equals(month)) {
            hasThisMonth = true;
            release();
        }
    }

    @Override
    public void accept(JudgedRow row) {
        if (holds) {
            held.add(row);
            return;
        }
        next.accept(isRejected(row.table()) && !row.rejected() ? rejected(row) : row);
    }

    /** The file has come to its end: what is held back passes. */
    void release() {
        holds = false;
        held.forEach(this);
        held.clear();
    }

    boolean isOther(int table) {
        return others.get(table);
    }

    /** Whether a table is titled another month beside one of this month. */
    boolean isBesideThisMonth(int table) {
        return isOther(table) && hasThisMonth;
    }

    /** Whether every row of a table is rejected for its month. */
    boolean isRejected(int table) {
        return rejects && isBesideThisMonth(table);
    }

    private static JudgedRow rejected(JudgedRow row) {
        return new JudgedRow(row.table(), row.row(), row.entry(), true, row.sharesAmount());
    }
}
