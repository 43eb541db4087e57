package huizong.rule;

import huizong.office.RuleSetting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules as this office uses them: the catalogue with the levels of its settings. */
public final class RuleBook {

    private final Map<String, RuleSetting> settings;
    private final Map<Rule, Level> levels = new HashMap<>();

    /** @param settings by rule code, already known to name rules and levels that exist, see {@link Rules#refusal} */
    public RuleBook(Map<String, RuleSetting> settings) {
        this.settings = Map.copyOf(settings);
        for (Rule rule : Rules.ALL) {
            levelOf(rule, this.settings.get(rule.code())).ifPresent(level -> levels.put(rule, level));
        }
    }

    private static Optional<Level> levelOf(Rule rule, @Nullable RuleSetting setting) {
        if (setting == null || Rules.lowers(rule, setting) && rule.fixed().isPresent()) {
            return Optional.of(rule.level());
        }
        if (!setting.enabled()) {
            return Optional.empty();
        }
        return Optional.of(setting.level() == null ? rule.level() : Level.ofCode(setting.level()));
    }

    /** The level of a rule; empty when it is switched off. */
    public Optional<Level> level(Rule rule) {
        return Optional.ofNullable(levels.get(rule));
    }

    /**
     * The level of a finding of a rule that knows two levels; empty when it is switched off.
     *
     * @param here the level that the rule itself gives this case; where that is below the rule's, the office may lower it
     *     further, but not raise it
     */
    public Optional<Level> level(Rule rule, Level here) {
        return level(rule).map(level -> here.compareTo(rule.level()) > 0 && level.compareTo(here) < 0 ? here : level);
    }

    /** The rules whose level differs from their own, or that are off, in the order of the rule book. */
    public List<Rule> changed() {
        return Rules.ALL.stream()
                .filter(rule -> !level(rule).equals(Optional.of(rule.level())))
                .toList();
    }
}
