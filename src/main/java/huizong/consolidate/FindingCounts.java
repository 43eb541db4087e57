package huizong.consolidate;

import huizong.rule.Finding;
import huizong.rule.Level;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** How many findings there are of each level and of each rule (by code, in alphabetical order). */
public final class FindingCounts {

    private final Map<Level, Long> byLevel = new EnumMap<>(Level.class);
    private final Map<String, Long> byRule = new TreeMap<>();
    private long hidden;

    public void add(Finding finding) {
        byLevel.merge(finding.level(), 1L, Long::sum);
        byRule.merge(finding.rule().code(), 1L, Long::sum);
    }

    /** Findings that were not told, because another on the same cell says why. */
    public void addHidden(long count) {
        hidden += count;
    }

    public long hidden() {
        return hidden;
    }

    public long of(Level level) {
        return byLevel.getOrDefault(level, 0L);
    }

    public Map<String, Long> byRule() {
        return Collections.unmodifiableMap(byRule);
    }

    /** Adds the counts of others. */
    public void add(FindingCounts other) {
        hidden += other.hidden;
        other.byLevel.forEach((level, count) -> byLevel.merge(level, count, Long::sum));
        other.byRule.forEach((rule, count) -> byRule.merge(rule, count, Long::sum));
    }
}
