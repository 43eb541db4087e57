package huizong.report;

import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.rule.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What one rule found: how often, what it costs, and the first few places. */
public final class FindingGroup {

    static final Comparator<FindingGroup> WEIGHTIEST_FIRST = Comparator.comparing(FindingGroup::level)
            .thenComparing(
                    Comparator.comparingLong((FindingGroup group) -> group.fen).reversed())
            .thenComparing(Comparator.comparingLong((FindingGroup group) -> group.count)
                    .reversed())
            .thenComparing(group -> group.rule.code());

    private final Rule rule;
    private final Level level;
    private final List<Finding> first = new ArrayList<>();
    private long count;
    private long fen;

    FindingGroup(Rule rule, Level level) {
        this.rule = rule;
        this.level = level;
    }

    void add(Finding finding, int places) {
        count += finding.rows();
        fen += finding.fen();
        if (first.size() < places) {
            first.add(finding);
        }
    }

    public Rule rule() {
        return rule;
    }

    public Level level() {
        return level;
    }

    /** The first places, in the order of the file; at least one. */
    public List<Finding> first() {
        return List.copyOf(first);
    }

    /** On how many rows it stands, or places where it is of none. */
    public long count() {
        return count;
    }

    /** How many places are not among the first. */
    public long more() {
        return count - first.stream().mapToLong(Finding::rows).sum();
    }

    /** What the findings cost together, in fen. */
    public long fen() {
        return fen;
    }
}
