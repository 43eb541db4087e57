package huizong.consolidate;

import huizong.form.Attachment;
import huizong.rule.SupersededPart;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one attachment in an edition, each by what is compared: of a roster the person, or the name where no valid
 * number stands; of purchases the deal, or party and goods where no full day stands. Hashes are enough here: a submitter's
 * own rows are too few for two to meet.
 */
final class EditionRows {

    private static final int FIRST_CAPACITY = 64;

    private final Edition edition;
    private final Attachment attachment;
    private final @Nullable EditionRows whole;
    private int size;
    /** The place of each among the file's rows. */
    private int[] places = new int[FIRST_CAPACITY];
    /** The person or the deal; 0 where it is not known. */
    private long[] keys = new long[FIRST_CAPACITY];
    /** What is enough where either side has no key: the person's name, or the deal without its day; 0 for none. */
    private long[] names = new long[FIRST_CAPACITY];

    /** Who bought; 0 where it is not known, and in rosters. */
    private long[] buyers = new long[FIRST_CAPACITY];

    private long[] fen = new long[FIRST_CAPACITY];

    private final LongIndex allKeys = new LongIndex();
    private final LongIndex allNames = new LongIndex();
    /** Of rows without a key: to these a name is enough. */
    private final LongIndex namesAlone = new LongIndex();

    private final LongIndex keysWithBuyer = new LongIndex();
    /** Sold on one day to several buyers: such rows are told apart by the buyer alone. */
    private final LongIndex toSeveral = new LongIndex();

    EditionRows(Edition edition, Attachment attachment) {
        this(edition, attachment, null);
    }

    private EditionRows(Edition edition, Attachment attachment, @Nullable EditionRows whole) {
        this.edition = edition;
        this.attachment = attachment;
        this.whole = whole;
    }

    /** All rows of the attachment in the file of which these may be a part. */
    EditionRows whole() {
        return whole == null ? this : whole;
    }

    boolean isPart() {
        return whole != null;
    }

    /**
     * Those of its rows that are, or that are not, as they stand in another edition too.
     *
     * @return itself when that is all of them
     */
    EditionRows part(EditionRows other, boolean unchanged) {
        LongIndex standing = new LongIndex();
        for (int row = 0; row < other.size; row++) {
            standing.add(other.values(row));
        }
        EditionRows part = new EditionRows(edition, attachment, whole());
        for (int row = 0; row < size; row++) {
            if ((standing.find(values(row)) >= 0) == unchanged) {
                part.add(places[row], keys[row], names[row], buyers[row], fen[row]);
            }
        }
        return part.size == size ? this : part;
    }

    private long values(int row) {
        return Hash.of(Hash.of(keys[row], names[row]), Hash.of(buyers[row], fen[row]));
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
    void add(int place, long key, long name, long buyer, long amountFen) {
        if (size == places.length) {
            grow();
        }
        places[size] = place;
        keys[size] = key;
        names[size] = name;
        buyers[size] = buyer;
        fen[size] = amountFen;
        size++;
        if (key != 0) {
            addKey(key, Hash.of(key, buyer));
        }
        if (name != 0) {
            allNames.add(name);
            if (key == 0) {
                namesAlone.add(name);
            }
        }
    }

    private void addKey(long key, long withBuyer) {
        if (allKeys.find(key) >= 0 && keysWithBuyer.find(withBuyer) < 0) {
            toSeveral.add(key);
        }
        allKeys.add(key);
        keysWithBuyer.add(withBuyer);
    }

    private void grow() {
        int capacity = size * 2;
        places = Arrays.copyOf(places, capacity);
        keys = Arrays.copyOf(keys, capacity);
        names = Arrays.copyOf(names, capacity);
        buyers = Arrays.copyOf(buyers, capacity);
        fen = Arrays.copyOf(fen, capacity);
    }

    /** Those of its rows that the other one has too, whatever their amount. */
    BitSet sharedWith(EditionRows other) {
        BitSet shared = new BitSet(size);
        for (int row = 0; row < size; row++) {
            shared.set(row, isIn(other, row));
        }
        return shared;
    }

    private boolean isIn(EditionRows other, int row) {
        long key = keys[row];
        if (key == 0 || other.allKeys.find(key) < 0) {
            return other.hasName(key, names[row]);
        }
        boolean anyBuyer = buyers[row] == 0 || (toSeveral.find(key) < 0 && other.toSeveral.find(key) < 0);
        return anyBuyer
                || other.keysWithBuyer.find(Hash.of(key, buyers[row])) >= 0
                || other.keysWithBuyer.find(Hash.of(key, 0)) >= 0;
    }

    private boolean hasName(long key, long name) {
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
