package huizong.cli;

import huizong.job.JobFault;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.Nearest;
import huizong.report.RulesJson;
import huizong.rule.Need;
import huizong.rule.Rule;
import huizong.rule.Rules;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huizong rules [RULE]} */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        MARKDOWN
    }

    private final SharedOptions shared;
    private final Terminal terminal;

    @Option(
            names = "--format",
            paramLabel = "text|json|markdown",
            descriptionKey = "rules-format",
            defaultValue = "text")
    Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    @Nullable
    Path output;

    @Parameters(paramLabel = "RULE", arity = "0..1", descriptionKey = "rule")
    @Nullable
    String code;

    RulesCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        Output.check(output, null, List.of());
        List<Rule> rules = code == null ? Rules.ALL : List.of(find(code));
        Output.put(terminal, output, out -> {
            switch (format) {
                case JSON -> RulesJson.write(rules, out);
                case MARKDOWN -> new RulePage(out).print(rules, code == null);
                case TEXT -> text(rules, out);
            }
        });
        return ExitCode.DONE;
    }

    private static Rule find(String written) {
        String code = written.toLowerCase(Locale.ROOT);
        return Rules.find(code).orElseThrow(() -> {
            String nearest = Nearest.to(code, Rules.ALL.stream().map(Rule::code).toList())
                    .orElse(null);
            return new UsageFault(Text.of(
                    "没有规则“" + written + "”" + (nearest == null ? "（huizong rules 列出全部）" : "，是否想写 " + nearest),
                    "there is no rule \"" + written + "\""
                            + (nearest == null ? " (huizong rules lists them all)" : "; did you mean " + nearest)));
        });
    }

    private void text(List<Rule> rules, PrintStream out) {
        if (code != null) {
            whole(rules.get(0), out);
            return;
        }
        TextTable table = new TextTable(List.of());
        for (Rule rule : rules) {
            table.row(
                    rule.code(),
                    rule.level().label().in(shared.language),
                    rule.message().outline(shared.language));
        }
        table.print(out);
    }

    private void whole(Rule rule, PrintStream out) {
        Language language = shared.language;
        out.println(rule.code() + "  " + rule.level().label().in(language));
        line(out, Text.of("说明：", "Message: "), rule.message().outline(language));
        line(out, Text.of("处理：", "Advice: "), rule.advice().outline(language));
        line(out, Text.of("错例：", "Bad: "), rule.bad());
        line(out, Text.of("正例：", "Good: "), rule.good());
        if (rule.asks()) {
            line(out, Text.of("待定：由区扶贫办决定", "the district office is asked to decide"), "");
        }
        rule.fixed()
                .ifPresent(fixed -> line(
                        out,
                        Text.of("不能关闭，也不能调低级别：", "can neither be switched off nor lowered: "),
                        fixed.why().in(language)));
        for (Need need : rule.needs().stream().sorted().toList()) {
            line(out, Text.of("这时不检查：", "not checked: "), need.why().in(language));
        }
    }

    private void line(PrintStream out, Text head, String words) {
        out.println(head.in(shared.language) + words);
    }
}
