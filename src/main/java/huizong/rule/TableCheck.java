package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.PurchaseEntry;
import huizong.form.Reading;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one table and adds them up. */
final class TableCheck {

    /** One number alone is told at its cell; more of them are the column's doing. */
    private static final int A_HABIT = 2;

    private final TableHead head;
    private final Place sheet;
    private final Findings findings;
    private final IdVoucher voucher;
    private final Reading reading;
    private final RollUp rollUp;
    private final RowCheck rules;
    private final ControlTotals totals;
    private final ControlCounts counts;
    private final Converted converted;
    /** Gone with the table: it may hold a good deal. */
    private @Nullable RosterColumns columns;
    /** Without a required column no row of the table means anything. */
    private final boolean lacksRequired;

    private int rows;
    private int rejected;
    private long rejectedFen;
    private int withoutAmount;
    private int hidden;
    private int firstHidden;
    private int sharing;
    private int firstSharing;
    private long hiddenFen;
    private int numericIds;
    private final SheetSum content;
    private final UnlistedProducts products;
    private final Map<Column, Filled> filled = new EnumMap<>(Column.class);

    /** Blank cells of a column that were taken as the row above. */
    private record Filled(int firstRow, int cells) {}

    TableCheck(
            TableHead head,
            CheckContext context,
            IdVoucher voucher,
            Findings findings,
            ControlTotals.AttachmentSum attachment) {
        this.head = head;
        this.sheet = Place.ofSheet(context.file(), head.sheet());
        this.findings = findings;
        this.voucher = voucher;
        this.reading = new Reading(head.unit(), month(context, head), context.areaCode());
        this.rollUp = new RollUp(findings.sink());
        this.rules = new RowCheck(head, sheet, findings.into(rollUp), new RowCase(context, head, voucher));
        this.totals = new ControlTotals(head, sheet, findings, attachment);
        this.counts = new ControlCounts(head, sheet, findings, attachment.counts);
        this.products = new UnlistedProducts(context.products(), head, sheet, findings);
        this.content = new SheetSum(head.sheet());
        this.converted = new Converted(head.unit());
        this.columns = head.attachment() == Attachment.ROSTER ? new RosterColumns(head, sheet, findings) : null;
        this.lacksRequired = head.missing().stream().anyMatch(column -> column.isRequired(head.attachment()));
    }

    /** The month that tells the year of 4月26日: the one asked for, else the title's. */
    private static @Nullable YearMonth month(CheckContext context, TableHead head) {
        return context.month() != null ? context.month() : head.titles().month();
    }

    TableHead head() {
        return head;
    }

    JudgedRow judge(Line.Record line) {
        Entry entry = voucher.vouched(Entry.read(head.attachment(), line.texts(), reading, line.sharesAmount()));
        boolean isRejected = rules.rejects(line, entry) || lacksRequired;
        count(line, entry, isRejected);
        return new JudgedRow(head.number(), line.row(), entry, isRejected, line.sharesAmount());
    }

    private void count(Line.Record line, Entry entry, boolean isRejected) {
        rows++;
        long fen = 0;
        if (entry.amount() instanceof Field.Present<Money> amount) {
            fen = amount.value().fen();
            if (!line.sharesAmount()) {
                converted.amount(line, fen);
            }
        } else {
            withoutAmount++;
        }
        totals.row(fen, entry.amount().isUnreadable());
        counts.row(line, entry, fen);
        content.add(entry, fen);
        if (entry instanceof PurchaseEntry purchase) {
            products.row(line.row(), purchase);
        }
        if (columns != null && entry instanceof RosterEntry roster) {
            columns.row(line, roster, isRejected ? 0 : fen);
        }
        if (line.numbers().contains(Column.ID)) {
            numericIds++;
        }
        if (isRejected) {
            rejected++;
            rejectedFen += fen;
        }
        if (line.sharesAmount()) {
            firstSharing = sharing == 0 ? line.row() : firstSharing;
            sharing++;
        }
        if (line.hidden()) {
            firstHidden = hidden == 0 ? line.row() : firstHidden;
            hidden++;
            hiddenFen += fen;
        }
        for (Column column : line.filled()) {
            filled.merge(
                    column, new Filled(line.row(), 1), (first, one) -> new Filled(first.firstRow, first.cells + 1));
        }
    }

    void total(Line.Total line) {
        totals.line(line);
        counts.line(line);
    }

    /** The last line of the table has passed: what is to be said of it as a whole is said. */
    void close() {
        missingColumns();
        UnreadColumns.report(head, sheet, findings);
        if (numericIds >= A_HABIT) {
            findings.add(
                    TableRule.ID_COLUMN_NUMERIC,
                    sheet.row(head.headerRow()).cell(head.indexOf(Column.ID)),
                    0,
                    Text.plain(numericIds));
        }
        rules.close();
        totals.close();
        counts.close();
        rollUp.close(name -> rows);
        products.close();
        if (hidden > 0) {
            findings.add(
                    TableRule.HIDDEN_ROWS_COUNTED,
                    sheet.row(firstHidden),
                    hiddenFen,
                    Text.plain(hidden),
                    Text.plain(Money.yuan(hiddenFen)));
        }
        if (sharing > 0) {
            findings.add(
                    TableRule.MERGED_AMOUNT,
                    sheet.row(firstSharing).cell(head.indexOf(Column.AMOUNT)),
                    Column.AMOUNT,
                    "",
                    0,
                    List.of(Text.plain(sharing)));
        }
        converted.close(findings, sheet, head);
        if (columns != null) {
            columns.close();
            columns = null;
        }
        filled.forEach((column, cells) -> findings.add(
                TableRule.BLANK_AS_ABOVE,
                sheet.row(cells.firstRow).cell(head.indexOf(column)),
                column,
                "",
                0,
                List.of(column.label(head.attachment()), Text.plain(cells.cells))));
    }

    /** The first missing column that is required bears the money of the rows, so that it is not counted twice. */
    private void missingColumns() {
        long fen = totals.sum();
        for (Column column : head.missing()) {
            boolean required = column.isRequired(head.attachment());
            findings.add(
                    TableRule.COLUMN_MISSING,
                    required ? Level.ERROR : Level.WARNING,
                    sheet.row(head.headerRow()),
                    required ? fen : 0,
                    column.label(head.attachment()),
                    required ? cost() : Text.plain(""));
            fen = required ? 0 : fen;
        }
    }

    private Text cost() {
        String yuan = Money.yuan(totals.sum());
        return Text.of(
                "，" + rows + "行（" + yuan + "元）不能计入", ": its " + rows + " rows (" + yuan + " yuan) cannot be counted");
    }

    long fen() {
        return totals.sum();
    }

    /** Findings of its cells that are not told, because another on the same cell says why. */
    long hiddenFindings() {
        return rules.hiddenFindings();
    }

    SheetSum content() {
        return content;
    }

    int rows() {
        return rows;
    }

    /**
     * The table after its last line.
     *
     * @param wholly every row of the table is rejected, whatever stands in it
     * @param repeated it says once more what other sheets say
     */
    TableTally tally(boolean wholly, boolean repeated) {
        return new TableTally(
                head,
                rows,
                wholly ? rows : rejected,
                totals.sum(),
                wholly ? totals.sum() : rejectedFen,
                withoutAmount,
                totals.stated(),
                repeated);
    }

    Attachment attachment() {
        return head.attachment();
    }
}
