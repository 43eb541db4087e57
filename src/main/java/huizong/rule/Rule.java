package huizong.rule;

import huizong.lang.Text;
import java.util.Optional;
import java.util.Set;

/**
 * One check, with all there is to say about it. Every rule is a constant of its family's enum; {@link Rules#ALL} lists
 * them in the order of the rule book.
 */
public interface Rule {

    /** Lower-case English words joined by hyphens: what is wrong. Never changed, never used again for something else. */
    String code();

    /** The level unless the settings say otherwise. */
    Level level();

    /**
     * What is wrong, with the finding's arguments as {@code %1$s} …; of a row without whom or what it is about, which is
     * told before it, see {@link Finding#subject}.
     */
    Text message();

    /** What the sender should do; may use the same arguments. */
    Text advice();

    /** A case that fires, as people would write it. */
    String bad();

    /** The same case mended. */
    String good();

    /** Why the settings can neither lower it nor switch it off; empty for a rule that they can. */
    default Optional<Fixed> fixed() {
        return Optional.empty();
    }

    /** What must be known besides the file; empty for most rules. */
    default Set<Need> needs() {
        return Set.of();
    }

    /** Whether the office is asked to decide: such findings are the month's open questions. */
    default boolean asks() {
        return false;
    }
}
