package huizong.rule;

import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.form.RosterEntry;
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
     * @param nameKey see {@link PersonName#key}
     * @return the number as people are compared by, empty when the authority does not have it with that name
     */
    Optional<IdNumber> vouch(String normalizedId, String nameKey);

    /** A row with the number that the authority vouches for in place of one that cannot be read; else the row as it is. */
    default Entry vouched(Entry entry) {
        if (!(entry instanceof RosterEntry roster)
                || !(roster.id() instanceof Field.Unreadable<IdNumber> id)
                || !(roster.name() instanceof Field.Present<PersonName> name)) {
            return entry;
        }
        return vouch(IdNumber.normalized(id.raw()), name.value().key())
                .<Entry>map(number -> new RosterEntry(
                        roster.name(),
                        new Field.Present<>(id.raw(), number),
                        roster.contact(),
                        roster.amount(),
                        roster.remark()))
                .orElse(entry);
    }

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
