package huizong.report;

import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.FindingSink;
import huizong.rule.FindingSource;
import huizong.rule.Level;
import huizong.rule.Rule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings by rule, of each the first few. A million findings cost no more memory than ten. What a rule says as an error and
 * as a warning (it may know two levels) are two groups.
 */
public final class FindingGroups implements FindingSink {

    private record Key(Rule rule, Level level) {}

    private final int places;
    private final Map<Key, FindingGroup> groups = new LinkedHashMap<>();

    /** @param places how many findings of a group are kept; at least one */
    public FindingGroups(int places) {
        this.places = Math.max(1, places);
    }

    /** The findings of a source, grouped. */
    public static FindingGroups of(FindingSource findings, int places) {
        FindingGroups groups = new FindingGroups(places);
        findings.each(groups);
        return groups;
    }

    @Override
    public void add(Finding finding) {
        groups.computeIfAbsent(
                        new Key(finding.rule(), finding.level()), key -> new FindingGroup(key.rule(), key.level()))
                .add(finding, places);
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** The first places at which something must be mended, in the order of the file. */
    public List<Place> toMend(int most) {
        return groups.values().stream()
                .filter(group -> group.level() == Level.ERROR)
                .flatMap(group -> group.first().stream())
                .map(Finding::place)
                .distinct()
                .sorted()
                .limit(most)
                .toList();
    }

    /** The heaviest level first, then the most money, then the most places. */
    public List<FindingGroup> weightiestFirst() {
        return groups.values().stream().sorted(FindingGroup.WEIGHTIEST_FIRST).toList();
    }
}
