package huizong.consolidate;

import huizong.form.Attachment;
import huizong.office.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month consolidated: all figures of the report.
 *
 * @param period the days whose sales belong to the month
 * @param inputs a fingerprint of everything the month was made from, shown on every page
 * @param submitters in the order of the list, those not on it last
 * @param beneficiaries distinct people whose counted money is above 0 or who share a merged amount
 * @param identityPending counted rows without a valid ID number: their money counts, they are in no headcount
 * @param households distinct 户编号 by the register; null without a register
 * @param byProduct counted purchases by product, by money, largest first
 * @param byBuyer counted purchases by buyer, by money, largest first
 * @param byVillage counted roster rows by village (register or title), 未注明 last
 * @param openQuestions findings that a person is asked to decide
 * @param decidedQuestions findings that a person has decided
 * @param previous the month before as last consolidated, or null
 * @param yearToDate January to this month, as last consolidated
 */
public record MonthResult(
        YearMonth month,
        Period period,
        LocalDate asOf,
        String district,
        String inputs,
        List<SubmitterResult> submitters,
        Unread unread,
        int beneficiaries,
        int identityPending,
        @Nullable Integer households,
        FindingCounts findings,
        List<Group> byProduct,
        List<Group> byBuyer,
        List<Group> byVillage,
        int openQuestions,
        int decidedQuestions,
        @Nullable Previous previous,
        YearToDate yearToDate) {

    public MonthResult {
        submitters = List.copyOf(submitters);
        byProduct = List.copyOf(byProduct);
        byBuyer = List.copyOf(byBuyer);
        byVillage = List.copyOf(byVillage);
    }

    public Ledger ledger(Attachment attachment) {
        Ledger sum = Ledger.EMPTY;
        for (SubmitterResult submitter : submitters) {
            sum = sum.plus(submitter.ledger(attachment));
        }
        return sum;
    }

    /** What could not be read: listed beside the ledger, never in it. */
    public record Unread(int files, int sheets, int lines) {}

    /**
     * Counted rows that share a name.
     *
     * @param people distinct, of byVillage; 0 elsewhere
     */
    public record Group(String name, Tally counted, int people) {}

    /** The headline of an earlier month, to compare with. */
    public record Previous(YearMonth month, Tally roster, Tally purchases, int beneficiaries) {}

    /**
     * The year so far.
     *
     * @param beneficiaries distinct over all months of the year, computed afresh
     */
    public record YearToDate(Tally roster, Tally purchases, int beneficiaries) {}
}
