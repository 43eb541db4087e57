package huizong.job;

import huizong.consolidate.KnownPeople;
import huizong.form.IdNumber;
import huizong.intake.Line;
import huizong.office.Office;
import huizong.rule.IdVoucher;
import huizong.store.Reading;
import huizong.store.Runs;
import huizong.store.Store;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a whole month knows of ID numbers: the register vouches; people of other rows are asked only when a number is wrong. */
final class MonthVoucher implements IdVoucher {

    private final IdVoucher register;
    private final Supplier<KnownPeople> earlierMonths;
    private final Supplier<KnownPeople> thisMonth;
    private @Nullable KnownPeople before;
    private @Nullable KnownPeople now;

    /**
     * Asks nobody yet.
     *
     * @param earlierMonths gathers the people whom earlier months counted; called once at most
     * @param thisMonth gathers those of this month; called once at most
     */
    private MonthVoucher(IdVoucher register, Supplier<KnownPeople> earlierMonths, Supplier<KnownPeople> thisMonth) {
        this.register = register;
        this.earlierMonths = earlierMonths;
        this.thisMonth = thisMonth;
    }

    /** For a month whose files are these, after months that were published. */
    static IdVoucher of(
            Office office, Store store, YearMonth month, List<Runs.Published> published, List<InboxFile> files) {
        return new MonthVoucher(
                RegisterVoucher.of(office.register()),
                () -> peopleBefore(store, month, published),
                () -> peopleOf(store, files));
    }

    private static KnownPeople peopleBefore(Store store, YearMonth month, List<Runs.Published> published) {
        KnownPeople people = new KnownPeople();
        for (Runs.Published one : published) {
            if (one.month().isBefore(month)) {
                store.runs().keptRows(one.run()).ifPresent(people::add);
            }
        }
        return people;
    }

    private static KnownPeople peopleOf(Store store, List<InboxFile> files) {
        KnownPeople people = new KnownPeople();
        for (InboxFile file : files) {
            Reading reading = file.reading();
            if (reading != null && reading.damage() == null) {
                store.readings().lines(reading.number(), line -> {
                    if (line instanceof Line.Record row) {
                        people.add(row.texts());
                    }
                });
            }
        }
        return people;
    }

    @Override
    public Optional<IdNumber> vouch(String normalizedId, String nameKey) {
        return register.vouch(normalizedId, nameKey);
    }

    @Override
    public boolean countedBefore(String number, String nameKey) {
        KnownPeople known = before;
        if (known == null) {
            known = earlierMonths.get();
            before = known;
        }
        return known.has(number, nameKey);
    }

    @Override
    public boolean standsInMonth(String number, String nameKey) {
        KnownPeople known = now;
        if (known == null) {
            known = thisMonth.get();
            now = known;
        }
        return known.has(number, nameKey);
    }
}
