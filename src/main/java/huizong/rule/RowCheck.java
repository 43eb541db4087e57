package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Ditto;
import huizong.form.Entry;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies the row rules to the rows of one table: of each column that the table has, the first rule that fires, and those
 * behind it that say something else than what follows from it.
 */
final class RowCheck {

    private static final List<RowRule> ALL = Stream.<RowRule[]>of(
                    NameRule.values(),
                    IdRule.values(),
                    ContactRule.values(),
                    AmountRule.values(),
                    PurchaseRule.values())
            .flatMap(Stream::of)
            .toList();

    private final TableHead head;
    private final Place sheet;
    private final Findings findings;
    private final RowCase row;
    private final CellRules[] cells;
    private final Map<RowRule, Once> once = new LinkedHashMap<>();
    /** Of the cell that is looked at. */
    private final List<Rule> told = new ArrayList<>();

    private long hiddenFindings;

    /** What is said once of all the cells it concerns. */
    private record Once(int firstRow, String value, List<Text> arguments, int cells) {}

    /** The rules of one column, and those of them that look at a cell that was read. */
    private record CellRules(Column column, boolean required, Asked[] all, Asked[] ofReadable) {}

    /** A rule with its test at hand: every row is asked. */
    private record Asked(RowRule rule, Predicate<RowCase> test) {

        private static Asked[] of(List<RowRule> rules) {
            return rules.stream()
                    .map(rule -> new Asked(rule, rule.cell().fires()))
                    .toArray(Asked[]::new);
        }
    }

    RowCheck(TableHead head, Place sheet, Findings findings, RowCase row) {
        this.head = head;
        this.sheet = sheet;
        this.findings = findings;
        this.row = row;
        this.cells = cells(head, findings);
    }

    private static CellRules[] cells(TableHead head, Findings findings) {
        Attachment attachment = head.attachment();
        List<CellRules> cells = new ArrayList<>();
        for (Column column : head.known()) {
            List<RowRule> rules = ALL.stream()
                    .filter(rule -> rule.column() == column && findings.isOn(rule))
                    .toList();
            List<RowRule> ofReadable =
                    rules.stream().filter(rule -> !rule.sparesReadable()).toList();
            cells.add(new CellRules(column, column.isRequired(attachment), Asked.of(rules), Asked.of(ofReadable)));
        }
        return cells.toArray(new CellRules[0]);
    }

    /** Whether a finding of level ERROR stands on the row. */
    boolean rejects(Line.Record line, Entry entry) {
        row.on(line, entry);
        boolean rejected = false;
        for (CellRules cell : cells) {
            rejected |= rejects(cell);
        }
        return rejected;
    }

    /** Once one rule has spoken of a cell, those that only follow from it are counted and not told. */
    private boolean rejects(CellRules cell) {
        told.clear();
        TableRule spoilt = cell.required ? spoilt(row.text(cell.column)) : null;
        boolean rejected = false;
        if (spoilt != null) {
            rejected = rejectsAsTable(spoilt, cell.column);
            told.add(spoilt);
        }
        for (Asked asked : row.isReadable(cell.column) ? cell.ofReadable : cell.all) {
            if (!asked.test.test(row)) {
                continue;
            }
            RowRule rule = asked.rule;
            if (told.stream().anyMatch(rule::followsFrom)) {
                hiddenFindings++;
                continue;
            }
            rejected |= rejects(rule);
            told.add(rule);
        }
        return rejected;
    }

    /** What spoils a required cell whichever its column; null when nothing does. */
    private static @Nullable TableRule spoilt(String text) {
        if (Formulas.isSpoilt(text)) {
            return Formulas.isFault(text) ? TableRule.FORMULA_ERROR : TableRule.FORMULA_WITHOUT_VALUE;
        }
        return Ditto.is(text) ? TableRule.DITTO_NOT_ALLOWED : null;
    }

    private boolean rejects(RowRule rule) {
        String value = row.text(rule.column());
        List<Text> arguments = new ArrayList<>();
        arguments.add(Text.plain(value));
        arguments.addAll(rule.cell().details().apply(row));
        if (rule.isToldOnce()) {
            once.merge(
                    rule,
                    new Once(row.line().row(), value, arguments, 1),
                    (first, another) -> new Once(first.firstRow, first.value, first.arguments, first.cells + 1));
            return false;
        }
        return findings.addToRow(
                rule, rule.levelOn(row), place(rule.column()), rule.column(), row, arguments, rule.suggestions(row));
    }

    long hiddenFindings() {
        return hiddenFindings;
    }

    /** The last row has passed. */
    void close() {
        once.forEach((rule, first) -> {
            List<Text> arguments = new ArrayList<>(first.arguments);
            arguments.add(Text.plain(first.cells));
            Place cell = sheet.row(first.firstRow).cell(head.indexOf(rule.column()));
            findings.add(rule, cell, rule.column(), first.value, 0, arguments);
        });
    }

    private boolean rejectsAsTable(TableRule rule, Column column) {
        return findings.addToRow(
                rule,
                Level.ERROR,
                place(column),
                column,
                row,
                List.of(Text.plain(row.text(column)), column.label(head.attachment())),
                List.of());
    }

    private Place place(Column column) {
        return sheet.row(row.line().row()).cell(head.indexOf(column));
    }
}
