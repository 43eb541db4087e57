package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Entry;
import huizong.intake.Line;
import huizong.intake.StatedCount;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import org.jspecify.annotations.Nullable;

/**
 * Holds the numbers of people, deals and lines that a table states against its rows, over the same rows as its totals
 * (DESIGN 5, Totals). Only what no honest reading explains is told: a person may have several rows, and one row may stand
 * for several people. Households are never judged, nor people beside households (26户78人 counts their members).
 */
final class ControlCounts {

    private final TableHead head;
    private final Place sheet;
    private final Findings findings;
    private final OfAttachment attachment;
    private final CountedRows table = new CountedRows();

    private CountedRows sinceSubtotal = new CountedRows();
    private boolean toldSinceRow;
    /** Rows of another page belong to the totals from here on. */
    private boolean carried;

    private Line.@Nullable Total waiting;
    /** It came before the first row, and sums up what follows; so do the subtotals of such a table, which nobody judges. */
    private Line.@Nullable Total above;

    /** What the rows of all tables of one attachment in the file have told so far. */
    static final class OfAttachment {
        private final CountedRows rows = new CountedRows();
        private final ToldBefore told = new ToldBefore();
        /** A row may stand for several: no number is too high from here on. */
        private boolean severalInOne;
    }

    ControlCounts(TableHead head, Place sheet, Findings findings, OfAttachment attachment) {
        this.head = head;
        this.sheet = sheet;
        this.findings = findings;
        this.attachment = attachment;
        attachment.severalInOne |= SeveralInOne.announcedBy(head);
    }

    /**
     * A row was read, rejected or not.
     *
     * @param fen its amount, 0 where none could be read
     */
    void row(Line.Record line, Entry entry, long fen) {
        judgeWaiting();
        if (toldSinceRow) {
            sinceSubtotal = new CountedRows();
            toldSinceRow = false;
        }
        // rows without money and goods that came back are left out by some who count
        boolean sure = !line.hidden()
                && (fen > 0 || line.sharesAmount() || entry.amount().isUnreadable());
        boolean apart = attachment.told.isApart(entry) && sure;
        sinceSubtotal.add(sure, apart);
        table.add(sure, apart);
        attachment.rows.add(sure, apart);
        attachment.severalInOne = attachment.severalInOne || SeveralInOne.in(line.texts(), entry);
    }

    /** A line states a total. Subtotals below each other part what stands above them all, in a way nobody can tell. */
    void line(Line.Total line) {
        boolean isSubtotal = line.kind() == Line.Total.Kind.SUBTOTAL;
        if (isSubtotal && toldSinceRow) {
            waiting = null;
            return;
        }
        judgeWaiting();
        if (line.kind() == Line.Total.Kind.CARRIED) {
            carried = true;
            return;
        }
        toldSinceRow = true;
        if (above != null && isSubtotal) {
            return;
        }
        if (above == null && table.rows() == 0) {
            above = line;
        } else if (isSubtotal) {
            waiting = line;
        } else {
            judge(line);
        }
    }

    /** The last line of the table has passed. */
    void close() {
        judgeWaiting();
        if (above != null) {
            judge(above);
            above = null;
        }
    }

    private void judgeWaiting() {
        if (waiting != null) {
            judge(waiting);
            waiting = null;
        }
    }

    private void judge(Line.Total line) {
        boolean ofHouseholds = line.counts().stream().anyMatch(count -> count.unit() == StatedCount.Unit.HOUSEHOLDS);
        for (StatedCount count : line.counts()) {
            boolean ofMembers = ofHouseholds && count.unit() == StatedCount.Unit.PEOPLE;
            if (isComparable(count.unit()) && !ofMembers && !carried) {
                compare(line, count);
            }
        }
    }

    /** Sellers, buyers or whom a cooperative buys from: nobody knows which people purchases count, nor which deals a roster. */
    private boolean isComparable(StatedCount.Unit unit) {
        return switch (unit) {
            case PEOPLE -> head.attachment() == Attachment.ROSTER;
            case DEALS -> head.attachment() == Attachment.PURCHASES;
            case LINES -> true;
            case HOUSEHOLDS -> false;
        };
    }

    private void compare(Line.Total line, StatedCount count) {
        if (fits(count, sinceSubtotal) || fits(count, table) || fits(count, attachment.rows)) {
            return;
        }
        CountedRows rows = line.kind() == Line.Total.Kind.SUBTOTAL ? sinceSubtotal : table;
        boolean tooLow = count.number() < rows.rows();
        findings.add(
                TableRule.COUNT_MISMATCH,
                sheet.row(line.row()).cell(count.column()),
                0,
                words(count),
                Text.plain(rows.rows()),
                tooLow ? atLeast(count.unit(), rows) : Text.plain(""));
    }

    private boolean fits(StatedCount count, CountedRows rows) {
        boolean tooHigh = count.number() > rows.rows() && !attachment.severalInOne;
        return !tooHigh && count.number() >= fewest(count.unit(), rows);
    }

    /** How many there are if rows that may be of the same are. */
    private int fewest(StatedCount.Unit unit, CountedRows rows) {
        return switch (unit) {
            case PEOPLE, DEALS -> rows.apart();
            // 26条 may be fish, 3项 kinds of goods
            case LINES -> head.attachment() == Attachment.ROSTER ? rows.sure() : 0;
            case HOUSEHOLDS -> 0;
        };
    }

    private static Text words(StatedCount count) {
        int number = count.number();
        return switch (count.unit()) {
            case PEOPLE -> Text.of(number + "人", number + (number == 1 ? " person" : " people"));
            case HOUSEHOLDS -> Text.of(number + "户", number + (number == 1 ? " household" : " households"));
            case DEALS -> Text.of(number + "笔", number + (number == 1 ? " deal" : " deals"));
            case LINES -> Text.of(number + "条", number + (number == 1 ? " line" : " lines"));
        };
    }

    private static Text atLeast(StatedCount.Unit unit, CountedRows rows) {
        int fewest = rows.apart();
        if (fewest == rows.rows()) {
            return Text.plain("");
        }
        return switch (unit) {
            case PEOPLE ->
                Text.of(
                        "，同名或同号的算一个人，也有" + fewest + "人",
                        ", " + fewest + " people even if rows of the same name or number are one");
            case DEALS ->
                Text.of(
                        "，同一买方同一天的算一笔，也有" + fewest + "笔",
                        ", " + fewest + " deals even if what a buyer bought on one day is one");
            case LINES, HOUSEHOLDS -> Text.plain("");
        };
    }
}
