package huizong.job;

import huizong.consolidate.KnownPeople;
import huizong.form.IdNumber;
import huizong.rule.IdVoucher;
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
    MonthVoucher(IdVoucher register, Supplier<KnownPeople> earlierMonths, Supplier<KnownPeople> thisMonth) {
        this.register = register;
        this.earlierMonths = earlierMonths;
        this.thisMonth = thisMonth;
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
