package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Money;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.intake.TitleReader;
import huizong.lang.Text;
import huizong.origin.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges the lines of one file as they pass: table rules, row rules, totals. Holds only what a table needs until its end,
 * never its rows; the one exception is a file that begins with a table titled another month, see the second constructor.
 */
public final class FileCheck implements Consumer<Line> {

    private static final Text COUNTED_ALL_THE_SAME =
            Text.of("；按报送月份计入", "; it was counted for the month it was sent for");

    private final CheckContext context;
    private final IdVoucher voucher;
    private final Findings findings;
    private final OtherMonth rows;

    private final List<TableCheck> tables = new ArrayList<>();
    private final Map<Attachment, ControlTotals.AttachmentSum> sums = new EnumMap<>(Attachment.class);
    private int open;
    private Place sheet;
    private boolean saysNil;
    private int notUnderstood;
    private int hiddenSheets;

    /**
     * Knows no register, and not what is to come in the file.
     *
     * @param findings gets each finding as it is made, at its cell
     * @param rows gets each record once, judged, in the order of the lines
     */
    public FileCheck(CheckContext context, RuleBook book, FindingSink findings, Consumer<JudgedRow> rows) {
        this(context, book, findings, rows, IdVoucher.NONE, null);
    }

    /**
     * @param voucher for ID numbers that look wrong
     * @param titled the months that the titles of the file's tables name, when the file was read before: without them the
     *     rows of a table titled another month are held in memory until a table of this month comes, or the end
     */
    public FileCheck(
            CheckContext context,
            RuleBook book,
            FindingSink findings,
            Consumer<JudgedRow> rows,
            IdVoucher voucher,
            @Nullable Set<YearMonth> titled) {
        this.context = context;
        this.voucher = voucher;
        this.findings = new Findings(book, findings);
        this.rows = new OtherMonth(context.month(), this.findings.isError(SubmissionRule.MONTH_DIFFERS), titled, rows);
        this.sheet = Place.ofFile(context.file());
    }

    @Override
    public void accept(Line line) {
        if (line instanceof Line.Record entry) {
            rows.accept(tables.get(entry.table()).judge(entry));
            return;
        }
        if (line instanceof Line.SheetStart start) {
            closeTables();
            sheet = Place.ofSheet(context.file(), start.sheet());
        } else if (line instanceof Line.Header header) {
            begin(header.head());
        } else if (line instanceof Line.Total total) {
            tables.get(total.table()).total(total);
        } else if (line instanceof Line.TitleLine title) {
            saysNil |= title.saysNil();
        } else if (line instanceof Line.NotUnderstood words) {
            notUnderstood++;
            findings.add(TableRule.ROW_NOT_UNDERSTOOD, sheet.row(words.row()), 0, Text.plain(words.text()));
        } else if (line instanceof Line.StrayQuote quote) {
            Place cell = sheet.row(quote.row()).cell(quote.column());
            findings.add(TableRule.QUOTE_UNBALANCED, cell, 0, Text.plain(quote.text()));
        } else if (line instanceof Line.HiddenSheet hidden) {
            hiddenSheets++;
            findings.add(
                    TableRule.HIDDEN_SHEET_SKIPPED,
                    Place.ofSheet(context.file(), hidden.sheet()),
                    hidden.fen(),
                    Text.plain(hidden.rows()),
                    Text.plain(Money.yuan(hidden.fen())));
        }
    }

    /** A heading ends the tables before it, unless it stands beside them. */
    private void begin(TableHead head) {
        if (open < tables.size() && !isBeside(tables.get(tables.size() - 1).head(), head)) {
            closeTables();
        }
        ControlTotals.AttachmentSum sum =
                sums.computeIfAbsent(head.attachment(), attachment -> new ControlTotals.AttachmentSum());
        tables.add(new TableCheck(head, context, voucher, findings, sum));
        rows.table(head);
    }

    private static boolean isBeside(TableHead left, TableHead head) {
        return Collections.min(head.columns().values())
                > Collections.max(left.columns().values());
    }

    private void closeTables() {
        for (; open < tables.size(); open++) {
            tables.get(open).close();
        }
    }

    /** To be called once after the last line: the rules about whole tables and the file fire now. */
    public FileTally finish() {
        closeTables();
        rows.release();
        List<TableTally> tallies = new ArrayList<>();
        Set<Integer> repeated = RepeatedSheets.report(tables, context.file(), findings);
        for (TableCheck table : tables) {
            month(table);
            int number = table.head().number();
            tallies.add(table.tally(rows.isRejected(number), repeated.contains(number)));
        }
        monthOfName();
        boolean nil = isNil(tallies);
        if (!nil && !saysNil) {
            emptyTables();
        }
        if (tables.isEmpty() && !nil) {
            findings.add(TableRule.TABLE_MISSING, Place.ofFile(context.file()), 0);
        }
        long hiddenFindings =
                tables.stream().mapToLong(TableCheck::hiddenFindings).sum();
        return new FileTally(tallies, nil, notUnderstood, hiddenSheets, hiddenFindings);
    }

    /** Nothing to report: said so, or every form is empty and nothing else stands there that may have been meant. */
    private boolean isNil(List<TableTally> tallies) {
        if (tallies.stream().anyMatch(table -> table.rows() > 0)) {
            return false;
        }
        return saysNil || (!tallies.isEmpty() && notUnderstood == 0 && hiddenSheets == 0);
    }

    /** An attachment of which the file has tables, and not one row; empty pages beside filled ones are nobody's fault. */
    private void emptyTables() {
        for (Attachment attachment : Attachment.values()) {
            List<TableCheck> own = tables.stream()
                    .filter(table -> table.attachment() == attachment)
                    .toList();
            if (!own.isEmpty() && own.stream().allMatch(table -> table.rows() == 0)) {
                TableHead head = own.get(0).head();
                findings.add(
                        TableRule.TABLE_EMPTY,
                        Place.ofSheet(context.file(), head.sheet()).row(head.headerRow()),
                        0,
                        attachment.label());
            }
        }
    }

    private void month(TableCheck table) {
        TableHead head = table.head();
        if (!rows.isOther(head.number())) {
            return;
        }
        boolean beside = rows.isBesideThisMonth(head.number());
        findings.add(
                SubmissionRule.MONTH_DIFFERS,
                beside ? Level.ERROR : Level.WARNING,
                Place.ofSheet(context.file(), head.sheet()).row(head.headerRow()),
                table.fen(),
                Text.plain(String.valueOf(head.titles().month())),
                Text.plain(String.valueOf(context.month())),
                beside
                        ? Text.of(
                                "；文件里另有本月的表，这张表不计",
                                "; the file has a table of this month too, so this one is not counted")
                        : COUNTED_ALL_THE_SAME,
                Text.of("表格标题", "the title of the table"));
    }

    /** The month in the file's name is the last to be believed: it says something only where no title does. */
    private void monthOfName() {
        YearMonth month = context.month();
        YearMonth named =
                TitleReader.month(context.file().substring(context.file().lastIndexOf('/') + 1));
        boolean titled = tables.stream().anyMatch(table -> table.head().titles().month() != null);
        if (month == null || named == null || named.equals(month) || titled) {
            return;
        }
        findings.add(
                SubmissionRule.MONTH_DIFFERS,
                Level.WARNING,
                Place.ofFile(context.file()),
                tables.stream().mapToLong(TableCheck::fen).sum(),
                Text.plain(named.toString()),
                Text.plain(month.toString()),
                COUNTED_ALL_THE_SAME,
                Text.of("文件名", "the file's name"));
    }
}
