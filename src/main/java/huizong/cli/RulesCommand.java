package huizong.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import huizong.job.JobFault;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.Nearest;
import huizong.rule.Rule;
import huizong.rule.Rules;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huizong rules [RULE]} */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    ResultOptions results = new ResultOptions();

    @Parameters(paramLabel = "RULE", arity = "0..1", descriptionKey = "rule")
    @Nullable
    String code;

    RulesCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        Output.check(results.output, null, List.of());
        List<Rule> rules = code == null ? Rules.ALL : List.of(find(code));
        Output.put(terminal, results.output, out -> {
            if (results.format == ResultOptions.Format.JSON) {
                json(rules, out);
            } else if (code == null) {
                list(rules, out);
            } else {
                whole(rules.get(0), out);
            }
        });
        return ExitCode.DONE;
    }

    private static Rule find(String written) {
        String code = written.toLowerCase(Locale.ROOT);
        return Rules.find(code).orElseThrow(() -> {
            String nearest = Nearest.to(code, Rules.ALL.stream().map(Rule::code).toList())
                    .map(known -> " → " + known)
                    .orElse("");
            return new UsageFault(
                    Text.of("没有规则“" + written + "”" + nearest, "there is no rule \"" + written + "\"" + nearest));
        });
    }

    private void list(List<Rule> rules, PrintStream out) {
        TextTable table = new TextTable(List.of());
        for (Rule rule : rules) {
            table.row(
                    rule.code(),
                    rule.level().label().in(shared.language),
                    readable(rule.message().in(shared.language)));
        }
        table.print(out);
    }

    private void whole(Rule rule, PrintStream out) {
        Language language = shared.language;
        out.println(rule.code() + "  " + rule.level().label().in(language));
        out.println(Text.of("说明：", "Message: ").in(language)
                + readable(rule.message().in(language)));
        out.println(
                Text.of("处理：", "Advice: ").in(language) + readable(rule.advice().in(language)));
        out.println(Text.of("错例：", "Bad: ").in(language) + rule.bad());
        out.println(Text.of("正例：", "Good: ").in(language) + rule.good());
        rule.fixed()
                .ifPresent(fixed -> out.println(Text.of("不能关闭，也不能调低级别：", "It can neither be switched off nor lowered: ")
                                .in(language)
                        + fixed.why().in(language)));
    }

    /** The places of arguments as dots. */
    private static String readable(String words) {
        return words.replaceAll("%\\d\\$s", "…").replace("%%", "%");
    }

    private static void json(List<Rule> rules, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory()
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .createGenerator(out)
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("schema", "huizong/rules/1");
            json.writeArrayFieldStart("rules");
            for (Rule rule : rules) {
                json.writeStartObject();
                json.writeStringField("code", rule.code());
                json.writeStringField("level", rule.level().code());
                text(json, "message", rule.message());
                text(json, "advice", rule.advice());
                json.writeStringField("bad", rule.bad());
                json.writeStringField("good", rule.good());
                json.writeBooleanField("fixed", rule.fixed().isPresent());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void text(JsonGenerator json, String field, Text text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
