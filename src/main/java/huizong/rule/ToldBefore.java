package huizong.rule;

import huizong.form.DealDate;
import huizong.form.Ditto;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells which rows of an attachment are certainly not of somebody, or of a deal, that a row before was of. Holds hashes,
 * 2 MB of them at the most; of two that meet by chance, and of rows beyond, it is not certain.
 */
final class ToldBefore {

    private static final int MOST = 20_000;

    private final Set<Integer> told = new HashSet<>();

    boolean isApart(Entry entry) {
        if (told.size() >= MOST) {
            return false;
        }
        if (entry instanceof RosterEntry roster) {
            return isAnother(roster);
        }
        return entry instanceof PurchaseEntry purchase && told.add(hash(purchase));
    }

    /** Neither the name nor the number stood before. */
    private boolean isAnother(RosterEntry entry) {
        String name = entry.name() instanceof Field.Present<PersonName> present
                ? present.value().key()
                : entry.name().raw();
        String number = entry.id() instanceof Field.Present<IdNumber> present
                ? present.value().number()
                : IdNumber.normalized(entry.id().raw());
        boolean hasName = !entry.name().isBlank();
        boolean hasNumber = !entry.id().isBlank();
        boolean isNewName = !hasName || told.add(name.hashCode());
        boolean isNewNumber = !hasNumber || told.add(number.hashCode());
        boolean isDitto = Ditto.is(entry.name().raw()) || Ditto.is(entry.id().raw());
        return isNewName && isNewNumber && (hasName || hasNumber) && !isDitto;
    }

    /** What one buyer bought on one day may be one deal. */
    private static int hash(PurchaseEntry entry) {
        int day = entry.date() instanceof Field.Present<DealDate> date
                ? date.value().from().hashCode()
                : entry.date().raw().hashCode();
        return 31 * entry.buyer().raw().hashCode() + day;
    }
}
