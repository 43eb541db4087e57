package huizong.cli;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Validation;
import huizong.form.Money;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.report.FindingGroup;
import huizong.report.FindingGroups;
import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.rule.SkippedRule;
import huizong.rule.TableTally;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checked files as their sender reads them. First the four answers that a sender wants: what was received, whose and for
 * which month, accepted or not, what must be mended; then what was found, the weightiest first.
 */
final class ValidationText {

    /** As many places as a reader takes in at once. */
    private static final int PLACES = 5;

    private final PrintStream out;
    private final Language language;
    private final boolean showIds;
    private final boolean colored;
    private final boolean verbose;

    /**
     * Prints on a stream.
     *
     * @param showIds whether ID numbers and phones stand in full
     * @param verbose whether the rules that were not checked are named
     */
    ValidationText(PrintStream out, Language language, boolean showIds, boolean colored, boolean verbose) {
        this.out = out;
        this.language = language;
        this.showIds = showIds;
        this.colored = colored;
        this.verbose = verbose;
    }

    void print(Validation validation) {
        for (Validation.CheckedFile file : validation.files()) {
            print(file);
        }
        skipped(validation.skipped());
        FindingCounts counts = validation.counts();
        out.println(say("文件 ", "files ")
                + validation.files().size()
                + say("，错误 ", ", errors ")
                + counts.of(Level.ERROR)
                + say("，警告 ", ", warnings ")
                + counts.of(Level.WARNING)
                + say("，提示 ", ", notes ")
                + counts.of(Level.INFO));
    }

    private void print(Validation.CheckedFile file) {
        out.println(shown(file.path()) + "  [" + file.kind() + "]");
        received(file.tables());
        if (file.voucher()) {
            out.println("  " + say("凭证：只登记，不读取", "a voucher: noted, not read"));
            out.println();
            return;
        }
        String submitter = file.submitter();
        out.println("  " + say("单位：", "sender: ") + (submitter == null ? say("看不出", "not told") : shown(submitter))
                + say("　月份：", "  month: ") + (file.month() == null ? say("看不出", "not told") : file.month()));
        out.println("  " + say("结论：", "verdict: ") + file.verdict().label().in(language) + toMend(file));
        FindingGroups.of(file.findings(), PLACES).weightiestFirst().forEach(this::print);
        out.println();
    }

    private void received(List<TableTally> tables) {
        if (tables.isEmpty()) {
            out.println("  " + say("收到：没有读到表格", "received: no table could be read"));
            return;
        }
        String head = say("  收到：", "  received: ");
        TextTable lines = new TextTable(List.of(2, 3));
        for (TableTally table : tables) {
            Long stated = table.statedFen();
            lines.row(
                    (lines.isEmpty() ? head : " ".repeat(Width.of(head)))
                            + table.head().attachment().label().in(language),
                    shown(table.head().sheet()),
                    table.rows() + say(" 行", " rows"),
                    Money.yuan(table.fen()) + say(" 元", " yuan"),
                    (stated == null ? "" : say("表上合计 ", "stated ") + Money.yuan(stated))
                            + (stated == null || table.rejected() == 0 ? "" : say("，", ", "))
                            + rejected(table));
        }
        lines.print(out);
    }

    private String rejected(TableTally table) {
        return table.rejected() == 0
                ? ""
                : say("待更正 ", "to mend ")
                        + table.rejected()
                        + say(" 行 ", " rows ")
                        + Money.yuan(table.rejectedFen())
                        + say(" 元", " yuan");
    }

    private String toMend(Validation.CheckedFile file) {
        long errors = file.counts().of(Level.ERROR);
        long warnings = file.counts().of(Level.WARNING);
        String mend = errors == 0 ? say("没有要改的", "nothing to mend") : say("要改 ", "to mend: ") + errors + say(" 处", "");
        return say("　", "  ") + mend + (warnings == 0 ? "" : say("，请核对 ", "; to check: ") + warnings + say(" 处", ""));
    }

    private void print(FindingGroup group) {
        out.println("  " + level(group.level()) + " " + group.rule().code() + say("（", " (") + group.count()
                + say(" 处", group.count() == 1 ? " place" : " places")
                + (group.fen() == 0 ? "" : say("，", ", ") + Money.yuan(group.fen()) + say(" 元", " yuan"))
                + say("）", ")"));
        for (Finding finding : group.first()) {
            out.println("    " + place(finding.place()) + say("：", ": ") + shown(finding.message(language)));
        }
        long more = group.count() - group.first().size();
        if (more > 0) {
            out.println("    " + say("另有 ", "and ") + more + say(" 处", " more"));
        }
        out.println("    → " + shown(group.first().get(0).advice(language)));
    }

    /** Rules that could not be applied: how many, or by reason for whoever wants more. */
    private void skipped(List<SkippedRule> skipped) {
        if (skipped.isEmpty()) {
            return;
        }
        if (!verbose) {
            out.println(say("另有 ", "")
                    + skipped.size()
                    + say(" 条规则没有检查（--verbose 列出）", " rules not checked (--verbose lists them)"));
            return;
        }
        Map<String, StringBuilder> byReason = new LinkedHashMap<>();
        for (SkippedRule rule : skipped) {
            byReason.computeIfAbsent(rule.why().in(language), why -> new StringBuilder())
                    .append(' ')
                    .append(rule.rule().code());
        }
        byReason.forEach((why, codes) -> out.println(say("未检查（", "not checked (")
                + shown(why)
                + say("）：", "):")
                + (language == Language.ZH ? codes.toString().strip().replace(" ", "、") : codes)));
    }

    private String shown(String words) {
        return showIds ? Shown.whole(words) : Shown.masked(words);
    }

    private String place(Place place) {
        String sheet = place.sheet() == null ? "" : shown(place.sheet()) + " ";
        String cell = place.cellName();
        if (cell != null) {
            return sheet + cell;
        }
        return place.row() > 0
                ? sheet + say("第" + place.row() + "行", "row " + place.row())
                : (sheet + say("全表", "whole")).strip();
    }

    private String level(Level level) {
        String word = "[" + level.label().in(language) + "]";
        if (!colored) {
            return word;
        }
        String color = switch (level) {
            case ERROR -> "\u001B[31m";
            case WARNING -> "\u001B[33m";
            case INFO -> "\u001B[36m";
        };
        return color + word + "\u001B[0m";
    }

    private String say(String zh, String en) {
        return Text.of(zh, en).in(language);
    }
}
