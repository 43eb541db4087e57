package huizong.consolidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that tell the same thing: found by their hashes, confirmed by their values. */
final class TwinGroups {

    private final RowColumns rows;
    private final EarlierPurchases earlier;
    private final RowChains chains;
    private final Map<Integer, String> confirmed = new HashMap<>();

    TwinGroups(RowColumns rows, EarlierPurchases earlier) {
        this.rows = rows;
        this.earlier = earlier;
        this.chains = new RowChains(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (isEligible(row)) {
                chains.add(row, rows.twin(row));
            }
        }
    }

    /** Only what would count can be merged, or be what others are merged into. */
    private boolean isEligible(int row) {
        return rows.is(row, RowColumns.COMPARABLE) && rows.isCounted(row);
    }

    /** All rows that share their hash with another, of this month or an earlier one. */
    BitSet candidates() {
        BitSet candidates = new BitSet();
        for (int chain = 0; chain < chains.size(); chain++) {
            if (isCandidate(chain)) {
                for (int row = chains.first(chain); row >= 0; row = chains.next(row)) {
                    candidates.set(row);
                }
            }
        }
        return candidates;
    }

    private boolean isCandidate(int chain) {
        int first = chains.first(chain);
        return !chains.isSingle(chain) || (rows.is(first, RowColumns.PURCHASE) && earlier.has(rows.twin(first)));
    }

    /** The first of a group says what it tells; one that tells something else, though its hash is the same, leaves it. */
    void confirm(int row, String values) {
        int chain = chains.find(rows.twin(row));
        if (chain < 0 || !isCandidate(chain)) {
            return;
        }
        String told = confirmed.putIfAbsent(chain, values);
        if (told != null && !told.equals(values)) {
            rows.unflag(row, RowColumns.COMPARABLE);
        }
    }

    /**
     * The groups with more than one row, or with one and another in an earlier month, each in the order of the rows, ordered
     * by their first rows.
     */
    List<int[]> groups(boolean purchases) {
        List<int[]> groups = new ArrayList<>();
        for (int chain = 0; chain < chains.size(); chain++) {
            if (isCandidate(chain) && rows.is(chains.first(chain), RowColumns.PURCHASE) == purchases) {
                int[] members = members(chain);
                if (members.length > 1 || (members.length == 1 && earlier.has(rows.twin(members[0])))) {
                    groups.add(members);
                }
            }
        }
        return groups;
    }

    private int[] members(int chain) {
        return Arrays.stream(chains.rows(chain, Integer.MAX_VALUE))
                .filter(row -> rows.is(row, RowColumns.COMPARABLE))
                .toArray();
    }
}
