package huizong.consolidate;

import java.util.Arrays;

/** The month's rows as columns of plain numbers: some sixty bytes a row, whatever stood in it. */
final class RowColumns {

    /** Row belongs to attachment 2. */
    static final int PURCHASE = 1;
    /** A finding of level ERROR stands on it. */
    static final int REJECTED = 1 << 1;
    /** Its file, or it, was replaced. */
    static final int SUPERSEDED = 1 << 2;
    /** Its amount is blank or could not be read. */
    static final int NO_AMOUNT = 1 << 3;
    /** It lies under a merged amount that another row bears. */
    static final int SHARES_AMOUNT = 1 << 4;
    /** A roster row without a valid ID number. */
    static final int PENDING = 1 << 5;
    /** It says enough to be compared with others. */
    static final int COMPARABLE = 1 << 6;
    /** The buyer of a purchase is the submitter itself. */
    static final int OF_BUYER = 1 << 7;
    /** A twin of it counts. */
    static final int MERGED = 1 << 8;
    /** It counts, but may be a duplicate. */
    static final int SUSPECTED = 1 << 9;
    /** The register does not have the person of a roster row. */
    static final int UNREGISTERED = 1 << 10;

    /** The seller of a purchase is called like a person. */
    static final int OF_PERSON = 1 << 13;

    private static final int FIRST_CAPACITY = 256;

    private int size;
    /**
     * Packed ID number of a roster row; of a pending one what was written, packed if it has the shape of a number, else 0. Of a
     * purchase the days on which it may have been: two day numbers, 0 when unknown.
     */
    private long[] person = new long[FIRST_CAPACITY];
    /** Telephone of a roster row as a number, 0 for none; of a purchase a second hash of what makes it a twin. */
    private long[] phoneOrProof = new long[FIRST_CAPACITY];
    /** Equal for rows that may be twins. */
    private long[] twin = new long[FIRST_CAPACITY];
    /** Hash of the name of a roster row, of the seller of a purchase. */
    private long[] name = new long[FIRST_CAPACITY];

    private long[] fen = new long[FIRST_CAPACITY];
    /** Number of its table in the month. */
    private int[] table = new int[FIRST_CAPACITY];
    /** Number of its row in the sheet. */
    private int[] line = new int[FIRST_CAPACITY];
    /** Village of a roster row, product of a purchase: a number of {@link Names}. */
    private int[] group = new int[FIRST_CAPACITY];
    /** Household of a roster row, buyer of a purchase: a number of {@link Names}; -1 for none. */
    private int[] second = new int[FIRST_CAPACITY];
    /** Quantity of a purchase: a number of {@link Names}; -1 for none. */
    private int[] quantity = new int[FIRST_CAPACITY];

    private short[] flags = new short[FIRST_CAPACITY];

    int size() {
        return size;
    }

    int add(int tableNumber, int lineNumber, long amountFen, int rowFlags) {
        if (size == flags.length) {
            grow();
        }
        table[size] = tableNumber;
        line[size] = lineNumber;
        fen[size] = amountFen;
        flags[size] = (short) rowFlags;
        second[size] = -1;
        quantity[size] = -1;
        return size++;
    }

    void identify(int row, long personKey, long nameHash, long twinHash) {
        person[row] = personKey;
        name[row] = nameHash;
        twin[row] = twinHash;
    }

    /** @param phone 0 for none */
    void phone(int row, long phone) {
        phoneOrProof[row] = phone;
    }

    /** @param quantityNumber -1 for none */
    void deal(int row, long proof, int quantityNumber) {
        phoneOrProof[row] = proof;
        quantity[row] = quantityNumber;
    }

    void group(int row, int first, int secondNumber) {
        group[row] = first;
        second[row] = secondNumber;
    }

    void flag(int row, int flag) {
        flags[row] |= (short) flag;
    }

    void unflag(int row, int flag) {
        flags[row] &= (short) ~flag;
    }

    boolean is(int row, int flag) {
        return (flags[row] & flag) != 0;
    }

    boolean isRoster(int row) {
        return (flags[row] & PURCHASE) == 0;
    }

    boolean isCounted(int row) {
        return (flags[row] & (REJECTED | SUPERSEDED | MERGED)) == 0;
    }

    /** What became of a row: the first that applies of superseded, rejected, merged, counted. */
    Outcome outcome(int row) {
        if (is(row, SUPERSEDED)) {
            return Outcome.SUPERSEDED;
        }
        if (is(row, REJECTED)) {
            return Outcome.REJECTED;
        }
        return is(row, MERGED) ? Outcome.MERGED : Outcome.COUNTED;
    }

    /** Whether a counted row may be a duplicate and is asked about. */
    boolean isSuspected(int row) {
        return is(row, SUSPECTED) && isCounted(row);
    }

    long person(int row) {
        return person[row];
    }

    /** Days of a purchase, see {@link RowValues#days}. */
    long days(int row) {
        return person[row];
    }

    long phone(int row) {
        return phoneOrProof[row];
    }

    long proof(int row) {
        return phoneOrProof[row];
    }

    int quantity(int row) {
        return quantity[row];
    }

    long twin(int row) {
        return twin[row];
    }

    long name(int row) {
        return name[row];
    }

    long fen(int row) {
        return fen[row];
    }

    int table(int row) {
        return table[row];
    }

    int line(int row) {
        return line[row];
    }

    int group(int row) {
        return group[row];
    }

    int second(int row) {
        return second[row];
    }

    private void grow() {
        int capacity = size + (size >> 1);
        person = Arrays.copyOf(person, capacity);
        phoneOrProof = Arrays.copyOf(phoneOrProof, capacity);
        quantity = Arrays.copyOf(quantity, capacity);
        twin = Arrays.copyOf(twin, capacity);
        name = Arrays.copyOf(name, capacity);
        fen = Arrays.copyOf(fen, capacity);
        table = Arrays.copyOf(table, capacity);
        line = Arrays.copyOf(line, capacity);
        group = Arrays.copyOf(group, capacity);
        second = Arrays.copyOf(second, capacity);
        flags = Arrays.copyOf(flags, capacity);
    }
}
