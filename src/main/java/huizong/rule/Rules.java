package huizong.rule;

import huizong.lang.Text;
import huizong.office.Nearest;
import huizong.office.RuleSetting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The catalogue: every rule, in the order of the rule book. */
public final class Rules {

    /** All rules, family by family. */
    public static final List<Rule> ALL = Stream.<Rule[]>of(
                    FileRule.values(),
                    TableRule.values(),
                    NameRule.values(),
                    IdRule.values(),
                    ContactRule.values(),
                    RosterColumnRule.values(),
                    AmountRule.values(),
                    PurchaseRule.values(),
                    MarketRule.values(),
                    SubmissionRule.values(),
                    PersonRule.values(),
                    DutyRule.values())
            .flatMap(Stream::of)
            .toList();

    private static final Map<String, Rule> BY_CODE = ALL.stream()
            .collect(Collectors.toMap(
                    Rule::code,
                    Function.identity(),
                    (one, other) -> {
                        throw new IllegalStateException("two rules have the code " + one.code());
                    },
                    LinkedHashMap::new));

    private Rules() {}

    /** The rule with a code. */
    public static Optional<Rule> find(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** What is wrong with what the settings say of a rule. */
    public record Refusal(String code, Text words) {}

    /**
     * What is wrong with the settings of rules: a code that no rule has (with the nearest known one), a fixed rule that is
     * switched off or lowered. Empty when nothing is.
     */
    public static Optional<Refusal> refusal(Map<String, RuleSetting> settings) {
        for (Map.Entry<String, RuleSetting> setting : new TreeMap<>(settings).entrySet()) {
            String code = setting.getKey();
            Rule rule = BY_CODE.get(code);
            if (rule == null) {
                return Optional.of(new Refusal(code, unknown(code)));
            }
            Optional<Fixed> fixed = rule.fixed();
            if (fixed.isPresent() && lowers(rule, setting.getValue())) {
                return Optional.of(new Refusal(code, lowered(rule, fixed.get())));
            }
        }
        return Optional.empty();
    }

    /** Whether a setting makes less of a rule than it is. */
    static boolean lowers(Rule rule, RuleSetting setting) {
        String level = setting.level();
        return !setting.enabled() || (level != null && Level.ofCode(level).compareTo(rule.level()) > 0);
    }

    private static Text lowered(Rule rule, Fixed fixed) {
        Text was = rule.level().label();
        Text why = fixed.why();
        return Text.of(
                "规则“" + rule.code() + "”不能关闭，也不能调低（原为" + was.zh() + "）：" + why.zh() + "；请删去这一项",
                "the rule “" + rule.code() + "” can neither be switched off nor lowered (it is of level " + was.en()
                        + "): " + why.en() + "; take this setting away");
    }

    private static Text unknown(String code) {
        String known = Nearest.to(code, BY_CODE.keySet()).orElse("");
        if (known.isEmpty()) {
            return Text.of(
                    "没有“" + code + "”这条规则；全部规则见 huizong rules",
                    "there is no rule “" + code + "”; huizong rules lists them all");
        }
        return Text.of(
                "没有“" + code + "”这条规则，是不是“" + known + "”？",
                "there is no rule “" + code + "”; did you mean “" + known + "”?");
    }

    /** The rules that cannot be applied because something they need is not there, in the order of the rule book. */
    public static List<SkippedRule> skipped(RuleBook book, Set<Need> there) {
        return ALL.stream()
                .filter(rule -> book.level(rule).isPresent())
                .flatMap(rule -> rule.needs().stream()
                        .filter(need -> !there.contains(need))
                        .sorted()
                        .limit(1)
                        .map(need -> new SkippedRule(rule, need.why())))
                .toList();
    }
}
