package huizong.rule;

import huizong.form.Entry;
import huizong.form.IdSuggestion;
import huizong.form.Money;
import huizong.form.PersonName;
import huizong.form.RosterEntry;
import huizong.lang.Text;
import huizong.origin.Place;
import java.time.YearMonth;

/** The rules about several rows: the same person, the same deal. Consolidation finds the rows, these say what they mean. */
public final class PersonCheck {

    private final Findings findings;

    public PersonCheck(RuleBook book, FindingSink findings) {
        this.findings = new Findings(book, findings);
    }

    /** Equal rows within one table: both count, and the sender is asked. */
    public void twinRow(RowRef row, RowRef first) {
        findings.add(PersonRule.TWIN_ROW, row, row.fen(), where(first.place()), yuan(row));
    }

    /** A roster row that tells what a row of another table tells: merged into it. */
    public void twinBetweenSubmitters(RowRef merged, RowRef counted) {
        merged(PersonRule.TWIN_BETWEEN_SUBMITTERS, merged, counted);
    }

    /** A purchase that another table tells too: merged into it. */
    public void twinPurchase(RowRef merged, RowRef counted) {
        merged(PersonRule.TWIN_PURCHASE, merged, counted);
    }

    /**
     * A purchase that counts in an earlier month: merged into that row.
     *
     * @param counted the row of the earlier month, of which the entry is this row's own: they tell the same
     */
    public void twinEarlierMonth(RowRef merged, RowRef counted, YearMonth month) {
        findings.add(
                PersonRule.TWIN_EARLIER_MONTH,
                merged,
                merged.fen(),
                where(counted.place()),
                yuan(merged),
                Text.plain(counted.submitter()),
                Text.plain(month.toString()));
    }

    /**
     * Two submitters report what may be one sale: both count, and a person is asked.
     *
     * @param other how the other row tells it: product, buyer and day as far as it does
     */
    public void likelySamePurchase(RowRef row, String submitter, Place place, String other) {
        findings.add(
                PersonRule.LIKELY_SAME_PURCHASE,
                row,
                row.fen(),
                where(place),
                yuan(row),
                Text.plain(submitter),
                Text.plain(other));
    }

    /**
     * Somebody sells what he has bought, and both sales count.
     *
     * @param resale its first row
     * @param bought rows and fen of which he is the buyer
     * @param sold rows and fen of which he is the seller
     * @param source the first row where he is the buyer
     */
    public void sellerAlsoBuyer(RowRef resale, String product, Goods bought, Goods sold, Place source) {
        findings.add(
                PersonRule.SELLER_ALSO_BUYER,
                resale,
                Math.min(bought.fen(), sold.fen()),
                Text.plain(product),
                Text.plain(bought.rows()),
                Text.plain(Money.yuan(bought.fen())),
                Text.plain(sold.rows()),
                Text.plain(Money.yuan(sold.fen())),
                where(source));
    }

    /** So many rows of a product, adding up to so much. */
    public record Goods(int rows, long fen) {}

    /** Somebody who sells himself is to have benefited by more than all his sales of the month. */
    public void personBenefitExceedsSales(RowRef first, long benefitFen, long salesFen) {
        findings.add(
                PersonRule.PERSON_BENEFIT_EXCEEDS_SALES,
                first,
                benefitFen - salesFen,
                Text.plain(Money.yuan(benefitFen)),
                Text.plain(Money.yuan(salesFen)),
                Text.plain(Money.yuan(benefitFen - salesFen)));
    }

    /**
     * A number that fails the check is one slip away from a valid one of the same name.
     *
     * @param valid the valid number, as what the wrong one may have been meant to be
     * @param place where it stands
     */
    public void likelySamePerson(RowRef row, IdSuggestion valid, Place place) {
        findings.add(
                PersonRule.LIKELY_SAME_PERSON,
                row,
                row.fen(),
                where(place),
                Text.plain(valid.value()),
                Text.plain(valid.position()),
                Text.plain(valid.change()));
    }

    /** @param number the other person's, who has the same name and telephone */
    public void sameNameAndPhone(RowRef row, String number, Place place) {
        findings.add(PersonRule.SAME_NAME_AND_PHONE, row, row.fen(), where(place), Text.plain(number));
    }

    /** The first counted row of somebody whom the register does not have. */
    public void notInRegister(RowRef first, long fen) {
        findings.add(PersonRule.NOT_IN_REGISTER, first, fen);
    }

    private void merged(PersonRule rule, RowRef merged, RowRef counted) {
        findings.add(rule, merged, merged.fen(), where(counted.place()), yuan(merged), Text.plain(counted.submitter()));
    }

    /**
     * Over a fifth of a table would merge: nothing of it does, and one question is asked.
     *
     * @param table the place of its sheet
     * @param other where most of the twins stand
     * @param twins of its rows that have one
     * @param rows of the table
     * @param fen what the twins add up to
     */
    public void tooManyDuplicates(Place table, Place other, int twins, int rows, long fen) {
        findings.add(
                PersonRule.TOO_MANY_DUPLICATES,
                table,
                fen,
                Text.plain(twins),
                Text.plain(rows),
                where(other),
                Text.plain(Money.yuan(fen)));
    }

    /** One person on several counted rows: counted once, the amounts add up. */
    public void samePersonSeveralRows(RowRef first, int rows, long fen) {
        findings.add(PersonRule.SAME_PERSON_SEVERAL_ROWS, first, 0, Text.plain(rows), Text.plain(Money.yuan(fen)));
    }

    /** One number under two unrelated names. */
    public void idNameConflict(RowRef row, RowRef first) {
        findings.add(
                PersonRule.ID_NAME_CONFLICT, row, row.fen(), Text.plain(name(first.entry())), where(first.place()));
    }

    private static Text where(Place place) {
        return Text.plain(place.toString());
    }

    private static Text yuan(RowRef row) {
        return Text.plain(Money.yuan(row.fen()));
    }

    private static String name(Entry entry) {
        return entry instanceof RosterEntry roster
                ? roster.name().held().map(PersonName::display).orElse("")
                : "";
    }
}
