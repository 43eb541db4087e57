package huizong.job;

import huizong.consolidate.Figures;
import huizong.consolidate.MonthResult;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.office.Village;
import huizong.origin.Place;
import huizong.rule.DutyCheck;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what the rules about duties look at: what each buyer bought in the year, and which villages have rows. */
final class Duties {

    private final Office office;
    private final YearMonth month;
    private final Map<String, Long> bought;
    private final Set<String> villages = new HashSet<>();

    Duties(Office office, YearMonth month, Figures figures, EarlierMonths earlier) {
        this.office = office;
        this.month = month;
        this.bought = new HashMap<>(earlier.boughtInYear());
        for (MonthResult.Group buyer : figures.byBuyer()) {
            bought.merge(buyer.name(), buyer.counted().fen(), Long::sum);
        }
        for (MonthResult.Group village : figures.byVillage()) {
            villages.add(village.name());
        }
    }

    void check(Submitter submitter, Place place, DutyCheck check) {
        check.quota(place, submitter, month, bought.getOrDefault(submitter.name(), 0L));
        List<Village> own = office.villages().all().stream()
                .filter(village -> office.submitters().exactly(village.town()).equals(Optional.of(submitter)))
                .toList();
        check.villages(place, submitter, own, villages);
    }
}
