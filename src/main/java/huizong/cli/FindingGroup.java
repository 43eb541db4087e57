package huizong.cli;

import huizong.rule.Finding;
import huizong.rule.FindingSource;
import huizong.rule.Level;
import huizong.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one rule found in a file: how often, what it costs, and the first few places. A file with a million findings costs
 * no more memory than one with ten.
 */
final class FindingGroup {

    /** As many places as a reader takes in at once; the full list is in a file. */
    static final int PLACES = 5;

    private static final Comparator<FindingGroup> WEIGHTIEST_FIRST = Comparator.comparing(FindingGroup::level)
            .thenComparing(
                    Comparator.comparingLong((FindingGroup group) -> group.fen).reversed())
            .thenComparing(Comparator.comparingLong((FindingGroup group) -> group.count)
                    .reversed())
            .thenComparing(group -> group.rule.code());

    private final Rule rule;
    private final List<Finding> first = new ArrayList<>();
    private long count;
    private long fen;

    private FindingGroup(Rule rule) {
        this.rule = rule;
    }

    /** By rule: the heaviest level first, then the most money, then the most places. */
    static List<FindingGroup> of(FindingSource findings) {
        Map<Rule, FindingGroup> groups = new LinkedHashMap<>();
        findings.each(finding ->
                groups.computeIfAbsent(finding.rule(), FindingGroup::new).add(finding));
        return groups.values().stream().sorted(WEIGHTIEST_FIRST).toList();
    }

    private void add(Finding finding) {
        count += finding.rows();
        fen += finding.fen();
        if (first.size() < PLACES) {
            first.add(finding);
        }
    }

    Rule rule() {
        return rule;
    }

    Level level() {
        return first.get(0).level();
    }

    /** The first places, in the order of the file; at least one. */
    List<Finding> first() {
        return List.copyOf(first);
    }

    /** How many places stand behind those. */
    long more() {
        return count - first.stream().mapToLong(Finding::rows).sum();
    }

    long count() {
        return count;
    }

    /** What the findings cost together, in fen. */
    long fen() {
        return fen;
    }
}
