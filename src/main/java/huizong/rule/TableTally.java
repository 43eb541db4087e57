package huizong.rule;

import huizong.intake.TableHead;
import org.jspecify.annotations.Nullable;

/**
 * A table after its last line.
 *
 * @param rows read
 * @param rejected of them
 * @param fen the readable amounts of all rows, rejected ones too
 * @param rejectedFen the readable amounts of the rejected rows
 * @param rowsWithoutAmount rows whose amount could not be read
 * @param statedFen the last total the table states of itself, or null
 * @param repeated it stands on a sheet that repeats all the others of its attachment: its rows are superseded by theirs
 */
public record TableTally(
        TableHead head,
        int rows,
        int rejected,
        long fen,
        long rejectedFen,
        int rowsWithoutAmount,
        @Nullable Long statedFen,
        boolean repeated) {

    /** A table whose rows no other sheet says. */
    public TableTally(
            TableHead head,
            int rows,
            int rejected,
            long fen,
            long rejectedFen,
            int rowsWithoutAmount,
            @Nullable Long statedFen) {
        this(head, rows, rejected, fen, rejectedFen, rowsWithoutAmount, statedFen, false);
    }
}
