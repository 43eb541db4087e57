package huizong.cli;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.rule.Family;
import huizong.rule.Need;
import huizong.rule.Rule;
import java.io.PrintStream;
import java.util.List;

/** The rule book as a page in Markdown, for whoever fills in the attachments: Chinese first, English below it. */
final class RulePage {

    private static final Text INTRODUCTION = Text.of(
            "**错误**：该行（或该表、该文件）不计入，改好重报才计入。**警告**：照常计入，请核对；写明“待定”的，由区扶贫办决定。" + "**提示**：程序已经替您处理好，或只是告诉您。“…”处是具体内容。",
            "**Error**: the row (or table, or file) is not counted until it is mended. **Warning**: it counts; please check. **Note**:"
                    + " done for you, or just so that you know. “…” stands for what was found.");

    private final PrintStream out;

    RulePage(PrintStream out) {
        this.out = out;
    }

    /** @param whole whether it is the whole book, with its head */
    void print(List<Rule> rules, boolean whole) {
        if (whole) {
            out.println("# 规则手册 · The rule book");
            out.println();
            out.println("由 `huizong rules --format markdown` 生成，请勿手改。Generated; do not edit.");
            out.println();
            out.println(INTRODUCTION.zh());
            out.println();
            out.println(INTRODUCTION.en());
            contents(rules);
        }
        for (Family family : Family.values()) {
            List<Rule> own =
                    rules.stream().filter(rule -> Family.of(rule) == family).toList();
            if (!own.isEmpty()) {
                out.println();
                out.println("## " + family.label().zh() + " · " + family.label().en());
                own.forEach(this::print);
            }
        }
    }

    private void contents(List<Rule> rules) {
        out.println();
        out.println("| | 规则 rules |");
        out.println("|---|---|");
        for (Family family : Family.values()) {
            String links = String.join(
                    " · ",
                    rules.stream()
                            .filter(rule -> Family.of(rule) == family)
                            .map(rule -> "[" + rule.code() + "](#" + rule.code() + ")")
                            .toList());
            out.println("| " + family.label().zh() + " | " + links + " |");
        }
    }

    private void print(Rule rule) {
        out.println();
        out.println("### " + rule.code());
        out.println();
        out.println("**" + rule.level().label().zh() + "**　" + rule.message().outline(Language.ZH) + "。");
        out.println();
        out.println("**怎么办**　" + rule.advice().outline(Language.ZH));
        out.println();
        out.println("- 错：`" + rule.bad() + "`");
        out.println("- 对：`" + rule.good() + "`");
        String notes = notes(rule);
        if (!notes.isEmpty()) {
            out.println("- " + notes);
        }
        out.println();
        out.println("*" + rule.level().label().en() + ": "
                + rule.message().outline(Language.EN) + ". "
                + rule.advice().outline(Language.EN) + "*");
    }

    private static String notes(Rule rule) {
        StringBuilder notes = new StringBuilder();
        if (rule.asks()) {
            notes.append("待定：由区扶贫办决定。");
        }
        rule.fixed()
                .ifPresent(fixed ->
                        notes.append("不能关闭，也不能调低级别：").append(fixed.why().zh()).append("。"));
        for (Need need : rule.needs().stream().sorted().toList()) {
            notes.append(need == Need.WHOLE_MONTH ? "只在汇总全月时检查。" : need.why().zh() + "时不检查。");
        }
        return notes.toString();
    }
}
