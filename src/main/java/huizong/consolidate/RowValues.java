package huizong.consolidate;

import huizong.form.Blanks;
import huizong.form.DealDate;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.Quantity;
import huizong.form.RosterEntry;
import huizong.office.Office;
import huizong.office.Submitter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What rows tell, with names resolved through the office's lists, so that equal values mean the same deal. */
final class RowValues {

    private static final char BETWEEN = '\t';

    /** Beyond so many distinct names the memory of resolved ones begins afresh. */
    private static final int MOST_REMEMBERED = 50_000;

    private final Office office;
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, String> products = new HashMap<>();

    RowValues(Office office) {
        this.office = office;
    }

    /**
     * The values that make a twin (DESIGN 5): of a roster row person, name and amount; of a purchase seller, buyer, product,
     * quantity, amount and full day.
     *
     * @return null when one of them is not known: such a row is nobody's twin
     */
    @Nullable
    String twin(Entry entry) {
        return entry instanceof RosterEntry roster ? twin(roster) : twin((PurchaseEntry) entry);
    }

    /**
     * A hash of the values that make a twin, the same whenever they are; without making their text for a roster row, of
     * which there may be a million.
     *
     * @return 0 when one of them is not known
     */
    long twinHash(Entry entry) {
        if (entry instanceof RosterEntry roster) {
            return roster.id() instanceof Field.Present<huizong.form.IdNumber> id
                            && roster.name() instanceof Field.Present<PersonName> name
                            && roster.amount() instanceof Field.Present<Money> amount
                    ? known(Hash.of(
                            Hash.of(id.value().key(), Hash.of(name.value().key())),
                            amount.value().fen()))
                    : 0;
        }
        String values = twin((PurchaseEntry) entry);
        return values == null ? 0 : known(Hash.of(values));
    }

    /** 0 says that there is nothing to compare. */
    private static long known(long hash) {
        return hash == 0 ? 1 : hash;
    }

    private static @Nullable String twin(RosterEntry entry) {
        if (entry.id() instanceof Field.Present<huizong.form.IdNumber> id
                && entry.name() instanceof Field.Present<PersonName> name
                && entry.amount() instanceof Field.Present<Money> amount) {
            return id.value().number()
                    + BETWEEN
                    + name.value().key()
                    + BETWEEN
                    + amount.value().fen();
        }
        return null;
    }

    private @Nullable String twin(PurchaseEntry entry) {
        if (entry.seller() instanceof Field.Present<String> seller
                && entry.buyer() instanceof Field.Present<String> buyer
                && entry.product() instanceof Field.Present<String> product
                && entry.quantity() instanceof Field.Present<Quantity> quantity
                && entry.amount() instanceof Field.Present<Money> amount
                && entry.date() instanceof Field.Present<DealDate> date
                && date.value().precision() == DealDate.Precision.DAY) {
            return String.join(
                    Character.toString(BETWEEN),
                    party(seller.value()),
                    party(buyer.value()),
                    product(product.value()),
                    quantity.value().key(),
                    Long.toString(amount.value().fen()),
                    date.value().from().toString());
        }
        return null;
    }

    /** The name of a seller or buyer as the report counts it: a submitter's own name for any of its aliases. */
    String party(String words) {
        return remembered(
                parties,
                words,
                party -> office.submitters()
                        .exactly(party)
                        .map(Submitter::name)
                        .orElseGet(() -> Blanks.removeAll(party)));
    }

    /** The name of a product as the report counts it: the catalogue's. */
    String product(String words) {
        return remembered(products, words, product -> office.products().canonical(Blanks.removeAll(product)));
    }

    private static String remembered(
            Map<String, String> memory, String words, java.util.function.UnaryOperator<String> resolve) {
        String known = memory.get(words);
        if (known == null) {
            known = resolve.apply(words);
            if (memory.size() >= MOST_REMEMBERED) {
                memory.clear();
            }
            memory.put(words, known);
        }
        return known;
    }
}
