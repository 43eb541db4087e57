package huizong.cli;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Validation;
import huizong.form.Mask;
import huizong.form.Money;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.rule.Rule;
import huizong.rule.TableTally;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checked files as their sender reads them: what was received, whose, accepted or not, and what must be mended. */
final class ValidationText {

    private static final int PLACES = 5;

    private final PrintStream out;
    private final Language language;
    private final boolean showIds;
    private final boolean colored;

    ValidationText(PrintStream out, Language language, boolean showIds, boolean colored) {
        this.out = out;
        this.language = language;
        this.showIds = showIds;
        this.colored = colored;
    }

    void print(Validation validation) {
        for (Validation.CheckedFile file : validation.files()) {
            print(file);
        }
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
        out.println(file.path() + "  [" + file.kind() + "]");
        for (TableTally table : file.tables()) {
            Long stated = table.statedFen();
            out.println("  " + table.head().attachment().label().in(language) + "  "
                    + table.head().sheet() + say("：", ": ")
                    + table.rows() + say(" 行 ", " rows ") + Money.yuan(table.fen()) + say(" 元", " yuan")
                    + (stated == null ? "" : say("，合计栏 ", ", stated ") + Money.yuan(stated))
                    + say("，待更正 ", ", to mend ")
                    + table.rejected() + say(" 行", " rows"));
        }
        if (file.voucher()) {
            out.println("  " + say("凭证：只登记，不读取", "a voucher: noted, not read"));
            out.println();
            return;
        }
        String submitter = file.submitter();
        out.println("  " + say("单位：", "sender: ") + (submitter == null ? say("看不出", "not told") : submitter)
                + say("　月份：", "  month: ") + (file.month() == null ? say("看不出", "not told") : file.month())
                + say("　结论：", "  verdict: ") + file.verdict().label().in(language));
        groups(file).forEach(this::print);
        out.println();
    }

    /** By rule, the heaviest level first, then the most money, then the most places. */
    private static Map<Rule, List<Finding>> groups(Validation.CheckedFile file) {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        file.findings()
                .each(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                        .add(finding));
        List<Map.Entry<Rule, List<Finding>>> ordered = new ArrayList<>(byRule.entrySet());
        ordered.sort(Comparator.comparing((Map.Entry<Rule, List<Finding>> group) ->
                        group.getValue().get(0).level())
                .thenComparing(group ->
                        -group.getValue().stream().mapToLong(Finding::fen).sum())
                .thenComparing(group -> -group.getValue().size())
                .thenComparing(group -> group.getKey().code()));
        Map<Rule, List<Finding>> groups = new LinkedHashMap<>();
        ordered.forEach(group -> groups.put(group.getKey(), group.getValue()));
        return groups;
    }

    private void print(Rule rule, List<Finding> findings) {
        Finding first = findings.get(0);
        out.println("  " + level(first.level()) + " " + rule.code() + say("（", " (") + findings.size()
                + say(" 处）", " places)"));
        for (Finding finding : findings.subList(0, Math.min(PLACES, findings.size()))) {
            out.println("    " + place(finding.place()) + say("：", ": ") + masked(finding.message(language)));
        }
        if (findings.size() > PLACES) {
            out.println("    " + say("另有 ", "and ") + (findings.size() - PLACES) + say(" 处", " more"));
        }
        out.println("    → " + masked(first.advice(language)));
    }

    private String masked(String words) {
        return showIds ? words : Mask.text(words);
    }

    private String place(Place place) {
        String sheet = place.sheet() == null ? "" : place.sheet() + " ";
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
