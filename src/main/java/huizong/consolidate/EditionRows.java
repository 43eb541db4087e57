package huizong.consolidate;

import huizong.form.Attachment;
import huizong.rule.SupersededPart;
import java.util.Arrays;
import java.util.BitSet;

/**
 * The rows of one attachment in an edition, each by what is compared: of a roster the person, or the name where no valid
 * number stands; of purchases the deal. Hashes are enough here: a submitter's own rows are too few for two to meet.
 */
final class EditionRows {

    private static final int FIRST_CAPACITY = 64;

    private final Edition edition;
    private final Attachment attachment;
    private int size;
    /** The place of each among the file's rows. */
    private int[] places = new int[FIRST_CAPACITY];
    /** The person or the deal; 0 where it is not known. */
    private long[] keys = new long[FIRST_CAPACITY];
    /** The person's name; 0 for none, and in purchases. */
    private long[] names = new long[FIRST_CAPACITY];

    private long[] fen = new long[FIRST_CAPACITY];

    private final LongIndex allKeys = new LongIndex();
    private final LongIndex allNames = new LongIndex();
    /** Of rows without a valid number: to these a name is enough. */
    private final LongIndex namesAlone = new LongIndex();

    EditionRows(Edition edition, Attachment attachment) {
        this.edition = edition;
        this.attachment = attachment;
    }

    Edition edition() {
        return edition;
    }

    Attachment attachment() {
        return attachment;
    }

    int size() {
        return size;
    }

    /** @param place among the file's rows, from 0 */
    void add(int place, long key, long name, long amountFen) {
        if (size == places.length) {
            grow();
        }
        places[size] = place;
        keys[size] = key;
        names[size] = name;
        fen[size] = amountFen;
        size++;
        if (key != 0) {
            allKeys.add(key);
        }
        if (name != 0) {
            allNames.add(name);
            if (key == 0) {
                namesAlone.add(name);
            }
        }
    }

    private void grow() {
        int capacity = size * 2;
        places = Arrays.copyOf(places, capacity);
        keys = Arrays.copyOf(keys, capacity);
        names = Arrays.copyOf(names, capacity);
        fen = Arrays.copyOf(fen, capacity);
    }

    /** Those of its rows that the other one has too, whatever their amount. */
    BitSet sharedWith(EditionRows other) {
        BitSet shared = new BitSet(size);
        for (int row = 0; row < size; row++) {
            shared.set(row, other.has(keys[row], names[row]));
        }
        return shared;
    }

    private boolean has(long key, long name) {
        if (key != 0 && allKeys.find(key) >= 0) {
            return true;
        }
        LongIndex byName = key == 0 ? allNames : namesAlone;
        return name != 0 && byName.find(name) >= 0;
    }

    BitSet all() {
        BitSet all = new BitSet(size);
        all.set(0, size);
        return all;
    }

    /** The places of some of its rows among the file's. */
    BitSet placesOf(BitSet chosen) {
        BitSet found = new BitSet();
        chosen.stream().forEach(row -> found.set(places[row]));
        return found;
    }

    /** What some of its rows come to: distinct persons (in purchases none) and money. */
    SupersededPart part(BitSet chosen) {
        LongIndex persons = new LongIndex();
        LongIndex unnumbered = new LongIndex();
        long sum = 0;
        for (int row = chosen.nextSetBit(0); row >= 0; row = chosen.nextSetBit(row + 1)) {
            sum = Math.addExact(sum, fen[row]);
            if (keys[row] != 0) {
                persons.add(keys[row]);
            } else if (names[row] != 0) {
                unnumbered.add(names[row]);
            }
        }
        int people = attachment == Attachment.ROSTER ? persons.size() + unnumbered.size() : 0;
        return new SupersededPart(chosen.cardinality(), people, sum);
    }
}
