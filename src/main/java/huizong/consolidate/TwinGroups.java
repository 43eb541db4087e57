package huizong.consolidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that tell the same thing: found by their hashes, confirmed by their values. */
final class TwinGroups {

    private final RowColumns rows;
    private final LongIndex hashes = new LongIndex();
    /** Per row the next one with the same hash, or -1. */
    private final int[] next;

    private int[] first = new int[1 << 10];
    private int[] last = new int[1 << 10];
    private final Map<Integer, String> confirmed = new HashMap<>();

    TwinGroups(RowColumns rows) {
        this.rows = rows;
        this.next = new int[rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            next[row] = -1;
            if (isEligible(row)) {
                chain(row);
            }
        }
    }

    /** Only what would count can be merged, or be what others are merged into. */
    private boolean isEligible(int row) {
        return rows.is(row, RowColumns.COMPARABLE) && rows.isCounted(row);
    }

    private void chain(int row) {
        int known = hashes.size();
        int group = hashes.add(rows.twin(row));
        if (group == first.length) {
            first = java.util.Arrays.copyOf(first, group * 2);
            last = java.util.Arrays.copyOf(last, group * 2);
        }
        if (group == known) {
            first[group] = row;
        } else {
            next[last[group]] = row;
        }
        last[group] = row;
    }

    /** All rows that share their hash with another. */
    BitSet candidates() {
        BitSet candidates = new BitSet();
        for (int group = 0; group < hashes.size(); group++) {
            if (first[group] != last[group]) {
                for (int row = first[group]; row >= 0; row = next[row]) {
                    candidates.set(row);
                }
            }
        }
        return candidates;
    }

    /** The first of a group says what it tells; one that tells something else, though its hash is the same, leaves it. */
    void confirm(int row, String values) {
        String told = confirmed.putIfAbsent(hashes.find(rows.twin(row)), values);
        if (told != null && !told.equals(values)) {
            rows.unflag(row, RowColumns.COMPARABLE);
        }
    }

    /** The groups with more than one row, each in the order of the rows, ordered by their first rows. */
    List<int[]> groups(boolean purchases) {
        List<int[]> groups = new ArrayList<>();
        for (int group = 0; group < hashes.size(); group++) {
            if (first[group] != last[group] && rows.is(first[group], RowColumns.PURCHASE) == purchases) {
                int[] members = members(group);
                if (members.length > 1) {
                    groups.add(members);
                }
            }
        }
        return groups;
    }

    private int[] members(int group) {
        int[] members = new int[4];
        int size = 0;
        for (int row = first[group]; row >= 0; row = next[row]) {
            if (rows.is(row, RowColumns.COMPARABLE)) {
                if (size == members.length) {
                    members = java.util.Arrays.copyOf(members, size * 2);
                }
                members[size++] = row;
            }
        }
        return java.util.Arrays.copyOf(members, size);
    }
}
