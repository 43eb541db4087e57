package huizong.report;

import huizong.lang.Text;
import huizong.origin.Tool;
import huizong.rule.Family;
import huizong.rule.Fixed;
import huizong.rule.Need;
import huizong.rule.Rule;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code huizong/rules/1}: the rule book, held to {@code schema/rules-1.schema.json}. */
public final class RulesJson {

    private RulesJson() {}

    /** Writes rules as UTF-8 with a line break at the end; leaves the stream open. */
    public static void write(List<Rule> rules, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object().text("schema", "huizong/rules/1").text("tool", Tool.version());
            json.array("rules");
            for (Rule rule : rules) {
                write(json, rule);
            }
            json.endArray().endObject();
        }
    }

    private static void write(Json json, Rule rule) throws IOException {
        json.object().text("code", rule.code()).text("level", rule.level().code());
        json.text("family", Family.of(rule).code());
        text(json, "message", rule.message());
        text(json, "advice", rule.advice());
        json.text("bad", rule.bad()).text("good", rule.good());
        json.flag("fixed", rule.fixed().isPresent());
        text(json, "whyFixed", rule.fixed().map(Fixed::why).orElse(null));
        json.flag("asks", rule.asks());
        json.array("needs");
        for (Need need : rule.needs().stream().sorted().toList()) {
            json.value(need.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        json.endArray().endObject();
    }

    private static void text(Json json, String name, @Nullable Text text) throws IOException {
        if (text == null) {
            json.text(name, null);
            return;
        }
        json.object(name).text("zh", text.zh()).text("en", text.en()).endObject();
    }
}
