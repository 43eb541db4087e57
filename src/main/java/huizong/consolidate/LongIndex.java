package huizong.consolidate;

import java.util.Arrays;

/** Numbers distinct longs from 0 in the order in which they come: a set, and a map to an array kept beside it. */
final class LongIndex {

    private static final int FIRST_CAPACITY = 1 << 10;

    /** Full beyond this share, look-ups slow down. */
    private static final double LOAD = 0.6;

    private long[] keys = new long[FIRST_CAPACITY];
    /** Per slot the number of its key, plus one; 0 for a free slot. */
    private int[] numbers = new int[FIRST_CAPACITY];

    private long[] ordered = new long[FIRST_CAPACITY / 2];
    private int size;

    /** The number of a key; a new one when it was not there. */
    int add(long key) {
        int slot = slot(key);
        if (numbers[slot] != 0) {
            return numbers[slot] - 1;
        }
        if (size >= keys.length * LOAD) {
            grow();
            slot = slot(key);
        }
        if (size == ordered.length) {
            ordered = Arrays.copyOf(ordered, size * 2);
        }
        ordered[size] = key;
        keys[slot] = key;
        numbers[slot] = ++size;
        return size - 1;
    }

    /** The number of a key, or -1. */
    int find(long key) {
        return numbers[slot(key)] - 1;
    }

    long key(int number) {
        return ordered[number];
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) Hash.mix(key) & mask;
        while (numbers[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        keys = new long[keys.length * 2];
        numbers = new int[keys.length];
        for (int i = 0; i < size; i++) {
            int slot = slot(ordered[i]);
            keys[slot] = ordered[i];
            numbers[slot] = i + 1;
        }
    }
}
