package huizong.consolidate;

import huizong.form.Attachment;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.Quantity;
import huizong.form.RosterEntry;
import huizong.office.Register;
import huizong.office.Registered;
import huizong.office.Submitter;
import huizong.rule.JudgedRow;
import org.jspecify.annotations.Nullable;

/** Makes the numbers of a judged row that are kept of it. */
final class RowIntake {

    private final @Nullable Register register;
    private final RowValues values;
    private final RowColumns columns;
    private final Names names;
    private final Prices prices;

    /** @param register null without one */
    RowIntake(@Nullable Register register, RowValues values, RowColumns columns, Names names, Prices prices) {
        this.register = register;
        this.values = values;
        this.columns = columns;
        this.names = names;
        this.prices = prices;
    }

    /**
     * Takes in a row.
     *
     * @param number of its table in the month
     */
    void add(JudgedRow judged, int number, MonthTable table) {
        Entry entry = judged.entry();
        int row = columns.add(number, judged.row(), entry.fen(), flags(judged, table.file()));
        if (entry instanceof RosterEntry roster) {
            add(row, roster, table.villageOf(judged.row()));
            return;
        }
        add(row, (PurchaseEntry) entry, table.file().submitter());
    }

    private static int flags(JudgedRow judged, SourceFile file) {
        int flags = 0;
        if (judged.entry().attachment() == Attachment.PURCHASES) {
            flags |= RowColumns.PURCHASE;
        }
        if (judged.rejected()) {
            flags |= RowColumns.REJECTED;
        }
        if (file.superseded()) {
            flags |= RowColumns.SUPERSEDED;
        }
        if (!(judged.entry().amount() instanceof Field.Present)) {
            flags |= RowColumns.NO_AMOUNT;
        }
        if (judged.sharesAmount()) {
            flags |= RowColumns.SHARES_AMOUNT;
        }
        return flags;
    }

    /** @param told the village that the table names, or null; the register's own goes before it */
    private void add(int row, RosterEntry entry, @Nullable String told) {
        long person;
        Registered registered = null;
        if (entry.id() instanceof Field.Present<IdNumber> id) {
            person = id.value().key();
            registered =
                    register == null ? null : register.find(id.value().number()).orElse(null);
            if (register != null && registered == null) {
                columns.flag(row, RowColumns.UNREGISTERED);
            }
        } else {
            person = IdNumber.key(IdNumber.normalized(entry.id().raw()));
            columns.flag(row, RowColumns.PENDING);
        }
        long name = RowValues.name(entry);
        identify(row, person, name, RowValues.twinHash(entry, person, name));
        columns.phone(row, RowValues.phone(entry));
        String village =
                registered == null || registered.village().isEmpty() ? told : registered.town() + registered.village();
        boolean hasHousehold = registered != null && !registered.household().isEmpty();
        columns.group(
                row,
                names.number(village == null ? "" : village),
                registered != null && hasHousehold ? names.number(registered.household()) : -1);
    }

    private void add(int row, PurchaseEntry entry, Submitter sender) {
        String seller = values.seller(entry, sender);
        String twin = values.twin(entry, sender);
        identify(row, RowValues.days(entry.date()), seller.isEmpty() ? 0 : Hash.of(seller), RowValues.twinHash(twin));
        int quantity =
                entry.quantity().held().map(told -> names.number(told.key())).orElse(-1);
        columns.deal(row, twin == null ? 0 : Hash.proof(twin), quantity);
        if (PersonName.isSurelyOfPerson(seller)) {
            columns.flag(row, RowColumns.OF_PERSON);
        }
        String buyer = values.buyer(entry, sender);
        if (buyer.equals(sender.name())) {
            columns.flag(row, RowColumns.OF_BUYER);
        }
        String product = values.product(entry);
        columns.group(row, names.number(product), names.number(buyer));
        if (entry.quantity() instanceof Field.Present<Quantity> told) {
            prices.add(row, names.number(product), told.value(), columns.fen(row));
        }
    }

    private void identify(int row, long person, long name, long twin) {
        columns.identify(row, person, name, twin);
        if (twin != 0) {
            columns.flag(row, RowColumns.COMPARABLE);
        }
    }
}
