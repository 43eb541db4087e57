package huizong.rule;

import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Mask;
import huizong.form.OneLine;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import org.jspecify.annotations.Nullable;

/**
 * Whom a row of a roster is about, or which sale a row of purchases: what people find it by when the file was sorted since.
 * The same in both languages, because it is the sender's own words.
 */
final class Subject {

    /** As many characters of a name as tell it from others; a cell may hold 32,767. */
    private static final int LONGEST = 20;

    private Subject() {}

    /**
     * {@code 李四 430921195203140008}, without a number that is no valid one; or {@code 李四 → 区总工会 · 大米}. Unmasked:
     * whoever prints it masks it.
     *
     * @param column whose cell is at fault, or null: what stands there is left out, because the message speaks of it
     */
    static String of(Entry entry, @Nullable Column column) {
        if (entry instanceof RosterEntry person) {
            return of(person, column);
        }
        return of((PurchaseEntry) entry, column);
    }

    private static String of(RosterEntry person, @Nullable Column column) {
        String name = column != Column.NAME && person.name() instanceof Field.Present<PersonName> present
                ? brief(present.value().display())
                : "";
        String number = column != Column.ID && person.id() instanceof Field.Present<IdNumber> present
                ? present.value().number()
                : "";
        return joined(name, " ", number);
    }

    private static String of(PurchaseEntry sale, @Nullable Column column) {
        String seller = column == Column.SELLER ? "" : brief(sale.seller());
        String buyer = column == Column.BUYER ? "" : brief(sale.buyer());
        String product = column == Column.PRODUCT ? "" : brief(sale.product());
        String parties = buyer.isEmpty() ? seller : joined(seller, " ", "→ " + buyer);
        return joined(parties, " · ", product);
    }

    private static String joined(String one, String between, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + between + other;
    }

    private static String brief(Field<String> words) {
        return words instanceof Field.Present<String> present ? brief(present.value()) : "";
    }

    /** Masked before it is cut: half a number may look like none. */
    private static String brief(String words) {
        String line = OneLine.of(words);
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String masked = Mask.text(line);
        return masked.substring(0, masked.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
