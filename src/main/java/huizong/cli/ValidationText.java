package huizong.cli;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Validation;
import huizong.form.Money;
import huizong.report.FindingGroup;
import huizong.report.FindingGroups;
import huizong.report.Wording;
import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.rule.SkippedRule;
import huizong.rule.TableTally;
import huizong.table.FileKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Checked files as their sender reads them. First the four answers that a sender wants: what was received, whose and for
 * which month, accepted or not, what must be mended; then what was found, the weightiest first.
 */
final class ValidationText {

    /** As many places as a reader takes in at once. */
    private static final int PLACES = 5;

    private static final int INDENT = 2;
    private static final int DEEPER = 4;

    private final Screen screen;
    private final Wording wording;
    private final boolean verbose;

    /** @param verbose whether the rules that were not checked are named */
    ValidationText(Screen screen, Wording wording, boolean verbose) {
        this.screen = screen;
        this.wording = wording;
        this.verbose = verbose;
    }

    void print(Validation validation) {
        if (validation.files().isEmpty()) {
            nothing();
            return;
        }
        for (Validation.CheckedFile file : validation.files()) {
            print(file);
        }
        skipped(validation.skipped());
        screen.line(0, say("文件 ", "files ") + validation.files().size() + say("，", ", ") + counts(validation.counts()));
    }

    /** A line a file, for whoever only wants to know whether it may be sent. */
    void printBriefly(Validation validation) {
        if (validation.files().isEmpty()) {
            nothing();
        }
        for (Validation.CheckedFile file : validation.files()) {
            String verdict = file.voucher() ? say("凭证", "voucher") : label(file);
            screen.line(
                    INDENT,
                    wording.line(file.path()) + say("：", ": ") + verdict + say("，", ", ") + counts(file.counts()));
        }
    }

    private void nothing() {
        screen.line(
                0,
                say(
                        "没有要检查的文件：文件夹是空的，或只有不用读的文件（~$…、.tmp 等）",
                        "no file to check: the folder is empty, or holds only files that are not read (~$…, .tmp and such)"));
    }

    private String counts(FindingCounts counts) {
        return say("错误 ", "errors ")
                + counts.of(Level.ERROR)
                + say("，警告 ", ", warnings ")
                + counts.of(Level.WARNING)
                + say("，提示 ", ", notes ")
                + counts.of(Level.INFO);
    }

    private void print(Validation.CheckedFile file) {
        screen.line(
                0,
                screen.strong(wording.line(file.path())) + "  ["
                        + FileKind.label(file.kind()).in(wording.language()) + "]");
        if (file.voucher()) {
            screen.line(INDENT, say("凭证：只登记，不读取", "a voucher: noted, not read"));
            screen.line(0, "");
            return;
        }
        FindingGroups found = FindingGroups.of(file.findings(), PLACES);
        received(file.tables());
        String submitter = file.submitter();
        String unknown = say("看不出", "not told");
        answer(
                say("单位：", "sender: "),
                (submitter == null ? unknown : wording.line(submitter))
                        + say("　月份：", "  month: ")
                        + (file.month() == null ? unknown : file.month())
                        + (file.form() == null ? "" : say("　表样版本：", "  form: ") + wording.line(file.form())));
        answer(say("结论：", "verdict: "), screen.colored(label(file), color(file)) + rejected(file.tables()));
        answer(say("要改：", "to mend: "), wording.toMend(file.counts(), found));
        List<FindingGroup> groups = found.weightiestFirst();
        if (!groups.isEmpty()) {
            screen.line(0, "");
        }
        groups.forEach(this::print);
        long hidden = file.counts().hidden();
        if (hidden > 0) {
            screen.line(
                    INDENT,
                    say(
                            "另有 " + hidden + " 处由同一格的上述问题引起，改好就没有了，不再列出",
                            "and " + hidden + " more that only follow from these on the same cell"));
        }
        screen.line(0, "");
    }

    private String label(Validation.CheckedFile file) {
        return file.verdict().label().in(wording.language());
    }

    private static Screen.Color color(Validation.CheckedFile file) {
        return switch (file.verdict()) {
            case REJECTED, PARTLY_ACCEPTED, MISSING -> Screen.Color.RED;
            case ACCEPTED_WITH_WARNINGS -> Screen.Color.YELLOW;
            case ACCEPTED, NIL -> Screen.Color.GREEN;
            case AWAITED -> Screen.Color.NONE;
        };
    }

    private void answer(String question, String answer) {
        screen.line(INDENT, INDENT + Width.of(question), question + answer);
    }

    private void received(List<TableTally> tables) {
        String head = say("收到：", "received: ");
        if (tables.isEmpty()) {
            answer(head, say("没有读到表格", "no table could be read"));
            return;
        }
        TextTable lines = new TextTable(List.of(2, 3));
        for (TableTally table : tables) {
            Long stated = table.statedFen();
            lines.row(
                    (lines.isEmpty() ? head : " ".repeat(Width.of(head)))
                            + table.head().attachment().label().in(wording.language()),
                    wording.line(table.head().sheet()),
                    table.rows() + say(" 行", table.rows() == 1 ? " row" : " rows"),
                    Money.yuan(table.fen()) + say(" 元", " yuan"),
                    stated == null ? "" : say("表上合计 ", "stated ") + Money.yuan(stated));
        }
        lines.lines().forEach(line -> screen.line(INDENT, INDENT + Width.of(head), line));
    }

    /** What is out of the totals until it is mended. */
    private String rejected(List<TableTally> tables) {
        long rows = 0;
        long fen = 0;
        for (TableTally table : tables) {
            rows += table.repeated() ? 0 : table.rejected();
            fen += table.repeated() ? 0 : table.rejectedFen();
        }
        return rows == 0
                ? ""
                : say("，", ", ")
                        + rows
                        + say(" 行待更正，", (rows == 1 ? " row" : " rows") + " to be mended, ")
                        + Money.yuan(fen)
                        + say(" 元暂不计入", " yuan not counted till then");
    }

    private void print(FindingGroup group) {
        String level = "[" + group.level().label().in(wording.language()) + "]";
        screen.line(
                INDENT,
                screen.colored(level, color(group.level())) + " "
                        + group.rule().code()
                        + say("（", " (") + group.count() + say(" 处", group.count() == 1 ? " place" : " places")
                        + (group.fen() == 0 ? "" : say("，", ", ") + Money.yuan(group.fen()) + say(" 元", " yuan"))
                        + say("）", ")"));
        for (Finding finding : group.first()) {
            String place = screen.strong(wording.place(finding.place()));
            String subject = wording.subject(finding);
            String where = subject.isEmpty() ? place : place + " " + subject;
            screen.line(DEEPER, DEEPER + 2, where + say("：", ": ") + wording.message(finding));
        }
        if (group.more() > 0) {
            screen.line(DEEPER, say("另有 " + group.more() + " 处", "and " + group.more() + " more"));
        }
        screen.line(DEEPER, DEEPER + 2, "→ " + wording.advice(group.first().get(0)));
    }

    private static Screen.Color color(Level level) {
        return switch (level) {
            case ERROR -> Screen.Color.RED;
            case WARNING -> Screen.Color.YELLOW;
            case INFO -> Screen.Color.CYAN;
        };
    }

    /** Rules that could not be applied: how many, or by reason for whoever wants more. */
    private void skipped(List<SkippedRule> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        if (!verbose) {
            screen.line(
                    0,
                    say(
                            "另有 " + skipped.size() + " 条规则没有检查（--verbose 列出）",
                            skipped.size() + " rules not checked (--verbose lists them)"));
            return;
        }
        Map<String, StringJoiner> byReason = new LinkedHashMap<>();
        for (SkippedRule rule : skipped) {
            byReason.computeIfAbsent(
                            wording.line(rule.why().in(wording.language())), why -> new StringJoiner(say("、", ", ")))
                    .add(rule.rule().code());
        }
        byReason.forEach(
                (why, codes) -> screen.line(0, INDENT, say("未检查（", "not checked (") + why + say("）：", "): ") + codes));
    }

    private String say(String zh, String en) {
        return wording.say(zh, en);
    }
}
