package huizong.job;

import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.PersonName;
import huizong.form.RosterEntry;
import huizong.rule.IdVoucher;
import java.util.Optional;

/** Numbers the rows of a file as they pass, and lets the register vouch for them as it did when they were judged. */
final class RowCounter {

    private final MonthRun.EntrySink sink;
    private final IdVoucher voucher;
    private int row;

    RowCounter(MonthRun.EntrySink sink, IdVoucher voucher) {
        this.sink = sink;
        this.voucher = voucher;
    }

    void accept(Entry entry) {
        sink.accept(row++, entry instanceof RosterEntry roster ? vouched(roster) : entry);
    }

    private RosterEntry vouched(RosterEntry entry) {
        if (!(entry.id() instanceof Field.Unreadable<IdNumber> unreadable)
                || !(entry.name() instanceof Field.Present<PersonName> name)) {
            return entry;
        }
        Optional<IdNumber> id = voucher.vouch(
                IdNumber.normalized(unreadable.raw()), name.value().key());
        return id.isEmpty()
                ? entry
                : new RosterEntry(
                        entry.name(),
                        new Field.Present<>(unreadable.raw(), id.get()),
                        entry.contact(),
                        entry.amount(),
                        entry.remark());
    }
}
