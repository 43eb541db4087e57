package huizong.rule;

import huizong.form.Money;
import huizong.lang.Text;
import huizong.office.Submitter;
import huizong.office.Village;
import huizong.origin.Place;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** The rules about duties, one submitter after the other. */
public final class DutyCheck {

    /** In fen, a member a year. */
    private static final long QUOTA = 50_000;

    private static final int MONTHS = 12;

    private final Findings findings;

    public DutyCheck(RuleBook book, FindingSink findings) {
        this.findings = new Findings(book, findings);
    }

    /**
     * Whether a union keeps pace with its quota: month by month a twelfth of it.
     *
     * @param place the submission
     * @param fen what the submitter bought in the year up to and with the month
     */
    public void quota(Place place, Submitter submitter, YearMonth month, long fen) {
        Integer members = submitter.members();
        if (members == null) {
            return;
        }
        long year = members * QUOTA;
        long due = year * month.getMonthValue() / MONTHS;
        if (fen < due) {
            findings.add(
                    DutyRule.UNION_QUOTA_BEHIND,
                    place,
                    0,
                    Text.plain(submitter.name()),
                    Text.plain(month.getMonthValue()),
                    Text.plain(Money.yuan(fen)),
                    Text.plain(members),
                    Text.plain(Money.yuan(year)),
                    Text.plain(Money.yuan(due)));
        }
    }

    /**
     * Whether every listed village of a town has somebody in the month's rosters. Where not one has, the rosters name no
     * villages, and nothing can be said.
     *
     * @param place the submission of the town
     * @param villages the town's on the list
     * @param seen the villages of counted roster rows, each as town and name
     */
    public void villages(Place place, Submitter town, List<Village> villages, Set<String> seen) {
        List<Village> silent = villages.stream()
                .filter(village -> !seen.contains(village.town() + village.name()))
                .toList();
        if (silent.isEmpty() || silent.size() == villages.size()) {
            return;
        }
        findings.add(
                DutyRule.VILLAGE_WITHOUT_SALES,
                place,
                0,
                Text.plain(town.name()),
                Text.plain(silent.size()),
                Listed.of(silent.stream().map(DutyCheck::words).toList()));
    }

    private static String words(Village village) {
        return village.kind() == Village.Kind.OTHER
                ? village.name()
                : village.name() + "（" + village.kind().word() + "）";
    }
}
