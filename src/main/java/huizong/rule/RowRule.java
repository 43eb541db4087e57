package huizong.rule;

import huizong.form.Column;
import huizong.form.IdSuggestion;
import huizong.lang.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule about one cell of a row. Of a column's rules the first that fires speaks, and none that follows from it: within a
 * family they stand from the most precise to the least.
 */
interface RowRule extends Carded {

    /** The column whose cell is at fault; the rule is not asked where a table has none. */
    Column column();

    /** Whether the rule fires; asked once for every row of a table, so it neither allocates nor searches a clean row. */
    Predicate<RowCase> test();

    /** Whether it has nothing to say about a name, ID number, contact or amount that was read: most are, so it is not asked. */
    default boolean sparesReadable() {
        return false;
    }

    /** The arguments of message and advice after the first, which is always the cell's text. */
    Function<RowCase, List<Text>> details();

    /** The level on this row: the rule's own, or a lower one where the rule knows two. */
    default Level levelOn(RowCase row) {
        return level();
    }

    /**
     * Whether it is said once of a table, at the first cell, however many of its cells it concerns; how many is the last
     * argument then. Only for rules that never reject a row.
     */
    default boolean isToldOnce() {
        return false;
    }

    /**
     * Whether it only says once more what another rule, which stands before it, has said of the same cell: it is not told
     * then. Most do.
     */
    default boolean followsFrom(Rule told) {
        return true;
    }

    /** What the cell might have said. */
    default List<IdSuggestion> suggestions(RowCase row) {
        return List.of();
    }
}
