package huizong.consolidate;

import huizong.form.Blanks;
import huizong.form.Contact;
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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rows tell, with names resolved through the office's lists, so that equal values mean the same deal. */
final class RowValues {

    private static final char BETWEEN = '\t';

    private static final String OWN = "我本";

    /** How a sender writes itself. */
    private static final Pattern SELF =
            Pattern.compile("(?:我们?|本)(?:单位|机关|局|镇|办|办事处|会|工会|校|院|委|部|站|队|所|中心|台|社|公司|企业|分局)");

    private static final int LONGEST_PHONE = 16;

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
    String twin(Entry entry, Submitter sender) {
        return entry instanceof RosterEntry roster ? twin(roster) : twin((PurchaseEntry) entry, sender);
    }

    /**
     * A hash of the values that make a twin, the same whenever they are; without making their text, for there may be a
     * million rows.
     *
     * @param person the packed ID number
     * @param name the hash of the name
     * @return 0 when one of the values is not known
     */
    static long twinHash(RosterEntry roster, long person, long name) {
        return roster.id() instanceof Field.Present
                        && roster.name() instanceof Field.Present
                        && roster.amount() instanceof Field.Present<Money> amount
                ? known(Hash.of(Hash.of(person, name), amount.value().fen()))
                : 0;
    }

    /** @param values of a purchase, see {@link #twin}; null when one is not known: then it is 0 */
    static long twinHash(@Nullable String values) {
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

    private @Nullable String twin(PurchaseEntry entry, Submitter sender) {
        if (entry.seller() instanceof Field.Present<String> seller
                && entry.buyer() instanceof Field.Present<String> buyer
                && entry.product() instanceof Field.Present<String> product
                && entry.quantity() instanceof Field.Present<Quantity> quantity
                && entry.amount() instanceof Field.Present<Money> amount
                && entry.date() instanceof Field.Present<DealDate> date
                && date.value().precision() == DealDate.Precision.DAY) {
            return String.join(
                    Character.toString(BETWEEN),
                    party(seller.value(), sender),
                    party(buyer.value(), sender),
                    product(product.value()),
                    quantity.value().key(),
                    Long.toString(amount.value().fen()),
                    date.value().from().toString());
        }
        return null;
    }

    /**
     * The name of a seller or buyer as the report counts it: a submitter's own name for any of its aliases, and for 我局 or
     * 本单位 the sender's.
     */
    String party(String words, Submitter sender) {
        if (!words.isEmpty()
                && OWN.indexOf(words.charAt(0)) >= 0
                && SELF.matcher(Blanks.removeAll(words)).matches()) {
            return sender.name();
        }
        return remembered(
                parties,
                words,
                party -> office.submitters()
                        .exactly(party)
                        .map(Submitter::name)
                        .orElseGet(() -> Blanks.removeAll(party)));
    }

    /** A seller as it is looked for in rosters and among buyers: notes in brackets and dots apart; empty for none. */
    String seller(PurchaseEntry entry, Submitter sender) {
        return entry.seller()
                .held()
                .map(words -> partyKey(party(words, sender)))
                .orElse("");
    }

    static String partyKey(String party) {
        return PersonName.parse(party).held().map(PersonName::key).orElse("");
    }

    /** The days on which a purchase may have been, as two numbers of days in one; 0 when nobody knows. */
    static long days(Field<DealDate> date) {
        return date instanceof Field.Present<DealDate> told
                ? told.value().from().toEpochDay() << 32 | told.value().to().toEpochDay() & 0xffffffffL
                : 0;
    }

    /** The first of the days. */
    static int firstDay(long days) {
        return (int) (days >> 32);
    }

    /** The last of the days. */
    static int lastDay(long days) {
        return (int) days;
    }

    /** A telephone as one number, its leading 0 not lost; 0 for none. */
    static long phone(RosterEntry entry) {
        if (!(entry.contact() instanceof Field.Present<Contact> contact)) {
            return 0;
        }
        String number = contact.value().number();
        long phone = 1;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (i >= LONGEST_PHONE || digit < 0 || digit > 9) {
                return 0;
            }
            phone = phone * 10 + digit;
        }
        return phone;
    }

    /** A hash of the name of a roster row, notes in brackets and dots apart; 0 for none. */
    static long name(RosterEntry entry) {
        return entry.name() instanceof Field.Present<PersonName> name
                ? Hash.of(name.value().key())
                : 0;
    }

    /** A buyer as the report counts it; empty for none. */
    String buyer(PurchaseEntry entry, Submitter sender) {
        return entry.buyer().held().map(words -> party(words, sender)).orElse("");
    }

    /** The product of a purchase as the report counts it; empty for none. */
    String product(PurchaseEntry entry) {
        return entry.product().held().map(this::product).orElse("");
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
