package huizong.consolidate;

import java.util.Arrays;

/** Rows by a key that several may share: each key's rows in the order in which they were added. */
final class RowChains {

    private static final int FIRST_CAPACITY = 1 << 10;

    private final LongIndex keys = new LongIndex();
    /** Per row the next one with the same key, or -1. */
    private final int[] next;

    private int[] first = new int[FIRST_CAPACITY];
    private int[] last = new int[FIRST_CAPACITY];

    /** @param rows how many rows there are */
    RowChains(int rows) {
        next = new int[rows];
        Arrays.fill(next, -1);
    }

    void add(int row, long key) {
        int known = keys.size();
        int chain = keys.add(key);
        if (chain == first.length) {
            first = Arrays.copyOf(first, chain * 2);
            last = Arrays.copyOf(last, chain * 2);
        }
        if (chain == known) {
            first[chain] = row;
        } else {
            next[last[chain]] = row;
        }
        last[chain] = row;
    }

    int size() {
        return keys.size();
    }

    /** The chain of a key, or -1. */
    int find(long key) {
        return keys.find(key);
    }

    boolean isSingle(int chain) {
        return first[chain] == last[chain];
    }

    int first(int chain) {
        return first[chain];
    }

    /** The row after this one in its chain, or -1. */
    int next(int row) {
        return next[row];
    }

    /** The rows of a chain, but not more than so many; longer ones give none. */
    int[] rows(int chain, int most) {
        int[] rows = new int[4];
        int size = 0;
        for (int row = first[chain]; row >= 0; row = next[row]) {
            if (size == most) {
                return new int[0];
            }
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
            }
            rows[size++] = row;
        }
        return Arrays.copyOf(rows, size);
    }
}
