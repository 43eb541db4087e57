package huizong.consolidate;

import huizong.office.References;
import huizong.office.Settings;
import huizong.rule.RuleBook;
import huizong.rule.SkippedRule;
import java.util.List;

/**
 * By what a month was judged, for whoever asks how its figures came about.
 *
 * @param lists that were used, in the order of DESIGN 2
 * @param skipped rules that could not be applied
 */
public record Basis(Settings settings, RuleBook rules, List<UsedList> lists, List<SkippedRule> skipped) {

    public Basis {
        lists = List.copyOf(lists);
        skipped = List.copyOf(skipped);
    }

    /**
     * One of the office's lists.
     *
     * @param path relative to the workspace where it lies inside
     */
    public record UsedList(References.Kind kind, String path, String sha256) {}
}
