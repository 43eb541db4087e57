package huizong.rule;

import huizong.form.Column;
import huizong.form.Field;
import huizong.form.Money;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the totals that a table states against the sums of its rows (DESIGN 5, Totals). */
final class ControlTotals {

    private final TableHead head;
    private final Place sheet;
    private final Findings findings;
    private final AttachmentSum attachment;

    private long sinceSubtotal;
    /** The next row begins what the next subtotal sums up; until then lines below each other state the same. */
    private boolean toldSinceRow;

    private long table;
    private int unreadAmounts;
    private long carried;
    private @Nullable Long stated;

    private boolean anyRow;
    /** The first total came before the first row: from here on a total may sum up what follows it. */
    private boolean above;

    private Line.@Nullable Total waitingTotal;
    private Line.@Nullable Total waitingSubtotal;

    /** What the rows of all tables of one attachment in the file add up to so far. */
    static final class AttachmentSum {
        private long fen;
        final ControlCounts.OfAttachment counts = new ControlCounts.OfAttachment();
    }

    ControlTotals(TableHead head, Place sheet, Findings findings, AttachmentSum attachment) {
        this.head = head;
        this.sheet = sheet;
        this.findings = findings;
        this.attachment = attachment;
    }

    /**
     * A row was read, rejected or not.
     *
     * @param unread an amount stands there that could not be read: a stated total may well hold it
     */
    void row(long fen, boolean unread) {
        unreadAmounts += unread ? 1 : 0;
        sinceSubtotal = toldSinceRow ? fen : sinceSubtotal + fen;
        toldSinceRow = false;
        anyRow = true;
        table += fen;
        attachment.fen += fen;
    }

    /** What the rows of the table add up to. */
    long sum() {
        return table;
    }

    /** The last total that the table states of itself, null when there is none. */
    @Nullable
    Long stated() {
        return stated;
    }

    /** A line states a total; one that states nothing readable claims nothing. */
    void line(Line.Total line) {
        if (line.kind() == Line.Total.Kind.CARRIED) {
            carried = line.stated().held().map(Money::fen).orElse(0L);
            return;
        }
        words(line);
        if (line.stated() instanceof Field.Present<Money> claim && head.indexOf(Column.AMOUNT) >= 0) {
            judgeSubtotal();
            above |= !anyRow;
            compare(line, claim.value().fen());
        }
        toldSinceRow = true;
    }

    /** The last line of the table has passed. */
    void close() {
        judgeSubtotal();
        judge(waitingTotal, table);
        waitingTotal = null;
    }

    /** The rows below a subtotal end where the next line sums up. */
    private void judgeSubtotal() {
        judge(waitingSubtotal, toldSinceRow ? 0 : sinceSubtotal);
        waitingSubtotal = null;
    }

    private void judge(Line.@Nullable Total line, long sum) {
        if (line == null) {
            return;
        }
        long claim = line.stated().held().map(Money::fen).orElse(0L);
        if (!fits(line, claim, sum) && !fits(line, claim, table) && !fits(line, claim, attachment.fen)) {
            tell(line, claim, sum);
        }
    }

    /** 合计（大写） and 小写 on one line. */
    private void words(Line.Total line) {
        Money.Contradiction both = contradiction(line);
        if (both == null) {
            return;
        }
        int amount = head.indexOf(Column.AMOUNT);
        Place place = sheet.row(line.row());
        findings.add(
                AmountRule.AMOUNT_WORDS_DIFFER,
                amount < 0 ? place : place.cell(amount),
                Column.AMOUNT,
                line.stated().raw(),
                Math.abs(both.digits().fen() - both.words().fen()),
                List.of(
                        Text.plain(line.stated().raw()),
                        Text.plain(both.digits().yuan()),
                        Text.plain(both.words().yuan())));
    }

    private Money.@Nullable Contradiction contradiction(Line.Total line) {
        if (line.stated() instanceof Field.Present<Money> digits
                && line.words() instanceof Field.Present<Money> words) {
            boolean same = Math.abs(digits.value().fen() - words.value().fen()) <= line.tolerance();
            return same ? null : new Money.Contradiction(digits.value(), words.value());
        }
        return Money.contradiction(line.stated().raw(), head.unit()).orElse(null);
    }

    private void compare(Line.Total line, long claim) {
        boolean ofItself = fits(line, claim, table);
        boolean ofAll = fits(line, claim, attachment.fen);
        if (line.kind() == Line.Total.Kind.TOTAL && (ofItself || !ofAll)) {
            stated = claim;
        }
        if (ofItself || ofAll || fits(line, claim, sinceSubtotal)) {
            return;
        }
        boolean isSubtotal = line.kind() == Line.Total.Kind.SUBTOTAL;
        if (!above) {
            tell(line, claim, isSubtotal ? sinceSubtotal : table);
        } else if (isSubtotal) {
            waitingSubtotal = line;
        } else {
            judge(waitingTotal, table);
            waitingTotal = line;
        }
    }

    private void tell(Line.Total line, long claim, long sum) {
        long difference = Math.abs(claim - sum);
        findings.add(
                TableRule.TOTAL_MISMATCH,
                sheet.row(line.row()).cell(head.indexOf(Column.AMOUNT)),
                Column.AMOUNT,
                line.stated().raw(),
                difference,
                List.of(
                        Text.plain(Money.yuan(claim)),
                        Text.plain(Money.yuan(sum)),
                        Text.plain(Money.yuan(difference)),
                        unread()));
    }

    /** What a difference most likely comes from, where an amount of the table could not be read. */
    private Text unread() {
        return unreadAmounts == 0
                ? Text.plain("")
                : Text.of(
                        "；表里有" + unreadAmounts + "行金额读不出，没有加进去，请先改那里",
                        "; " + unreadAmounts
                                + " amounts of the table could not be read and are not in it: mend those first");
    }

    private boolean fits(Line.Total line, long claim, long sum) {
        return Math.abs(claim - sum) <= line.tolerance() || Math.abs(claim - sum - carried) <= line.tolerance();
    }
}
