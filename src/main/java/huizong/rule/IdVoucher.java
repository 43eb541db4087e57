package huizong.rule;

import huizong.form.IdNumber;
import java.util.Optional;

/**
 * An authority on ID numbers, the 建档立卡 register: a number that it has with that name is never an error, whatever its
 * check digit says (DESIGN 6).
 */
@FunctionalInterface
public interface IdVoucher {

    /** Knows nobody. */
    IdVoucher NONE = (id, name) -> Optional.empty();

    /**
     * Vouches for a number that cannot be read as valid.
     *
     * @param normalizedId see {@link IdNumber#normalized}
     * @param nameKey see {@link huizong.form.PersonName#key}
     * @return the number as people are compared by, empty when the authority does not have it with that name
     */
    Optional<IdNumber> vouch(String normalizedId, String nameKey);

    /**
     * Whether an earlier month counted somebody with this number and name. Vouches for nothing: of several candidates it is
     * the likelier one.
     */
    default boolean countedBefore(String number, String nameKey) {
        return false;
    }

    /** Whether another row of this month bears this number and name; it vouches for nothing either. */
    default boolean standsInMonth(String number, String nameKey) {
        return false;
    }
}
