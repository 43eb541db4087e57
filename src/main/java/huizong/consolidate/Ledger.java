package huizong.consolidate;

import huizong.rule.FileTally;
import huizong.rule.TableTally;

/**
 * Where every row and every yuan went: {@code read = counted + merged + rejected + superseded}, for rows and for fen.
 *
 * @param suspected part of counted: rows that may be duplicates and were asked about
 * @param rowsWithoutAmount part of read: rows whose amount could not be read; they count in rows, not in yuan
 */
public record Ledger(
        Tally read,
        Tally counted,
        Tally merged,
        Tally rejected,
        Tally superseded,
        Tally suspected,
        long rowsWithoutAmount) {

    public static final Ledger EMPTY =
            new Ledger(Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, 0);

    /** Of a file by itself: nothing of it can have merged with what others sent. */
    public static Ledger of(FileTally file) {
        Tally read = Tally.NONE;
        Tally rejected = Tally.NONE;
        Tally superseded = Tally.NONE;
        for (TableTally table : file.tables()) {
            Tally whole = new Tally(table.rows(), table.fen());
            read = read.plus(whole);
            if (table.repeated()) {
                superseded = superseded.plus(whole);
                continue;
            }
            rejected = rejected.plus(new Tally(table.rejected(), table.rejectedFen()));
        }
        Tally counted = new Tally(
                read.rows() - rejected.rows() - superseded.rows(), read.fen() - rejected.fen() - superseded.fen());
        return new Ledger(read, counted, Tally.NONE, rejected, superseded, Tally.NONE, 0);
    }

    public Ledger plus(Ledger other) {
        return new Ledger(
                read.plus(other.read),
                counted.plus(other.counted),
                merged.plus(other.merged),
                rejected.plus(other.rejected),
                superseded.plus(other.superseded),
                suspected.plus(other.suspected),
                rowsWithoutAmount + other.rowsWithoutAmount);
    }

    /** What was read and not superseded: what the submitter tells in the end. */
    public Tally inForce() {
        return read.minus(superseded);
    }

    /** Whether nothing was lost and nothing appeared from nowhere. */
    public boolean closes() {
        return read.equals(counted.plus(merged).plus(rejected).plus(superseded));
    }
}
