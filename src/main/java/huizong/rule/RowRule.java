package huizong.rule;

import huizong.form.Column;
import huizong.form.IdSuggestion;
import java.util.List;

/**
 * A rule about one cell of a row. Of a column's rules the first that fires speaks, and none that follows from it: within a
 * family they stand from the most precise to the least.
 */
interface RowRule extends Carded {

    /** Its words, when it fires, and what it tells then. */
    CellRule cell();

    @Override
    default RuleCard card() {
        return cell().card();
    }

    default Column column() {
        return cell().column();
    }

    /** Whether it has nothing to say about a name, ID number, contact or amount that was read: most are, so it is not asked. */
    default boolean sparesReadable() {
        return false;
    }

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
