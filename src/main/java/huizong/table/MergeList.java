package huizong.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the merged blocks of a sheet. */
final class MergeList {

    /** More than any hand has merged; a file that repeats a merged row a million times must not fill the memory. */
    private static final int MOST = 200_000;

    private final List<Merge> merges = new ArrayList<>();

    boolean isFull() {
        return merges.size() >= MOST;
    }

    /**
     * Adds a block; one cell alone is none, and a block ends where a sheet ends.
     *
     * @param row from 1
     * @param column from 0
     * @param rows how many it covers
     * @param columns how many it covers
     */
    void add(long row, long column, long rows, long columns) {
        if (rows <= 1 && columns <= 1 || isFull() || row > CellRow.LAST_ROW || column > CellRow.LAST_COLUMN) {
            return;
        }
        merges.add(new Merge(
                (int) row, (int) Math.min(CellRow.LAST_ROW, row + Math.max(1, rows) - 1), (int) column, (int)
                        Math.min(CellRow.LAST_COLUMN, column + Math.max(1, columns) - 1)));
    }

    /** By first row and column. */
    List<Merge> sorted() {
        merges.sort(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn));
        return List.copyOf(merges);
    }
}
