package huizong.table;

import java.util.Arrays;
import java.util.List;

/**
 * The columns of a table, as a reader of the page sees them. Cells of a document are not bound to columns: dragging one
 * row's border cuts the grid of the whole table finer, and the cells below then begin at another column of the grid than
 * their heading. So the first row with the most cells gives the columns; a row with as many cells goes cell by cell, any
 * other by the borders that lie nearest to its own.
 */
final class WordColumns {

    private final List<Integer> widths;
    private final long[] starts;
    private final long[] ends;

    private WordColumns(List<Integer> widths, List<WordBlock.TableCell> cells) {
        this.widths = widths;
        this.starts = new long[cells.size()];
        this.ends = new long[cells.size()];
        Cursor cursor = new Cursor();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = cursor.position;
            cursor.pass(cells.get(i));
            ends[i] = cursor.position;
        }
    }

    /** @param last bounds included */
    record Range(int first, int last) {}

    static WordColumns of(WordBlock.Table table) {
        List<WordBlock.TableCell> most = List.of();
        for (WordBlock.TableRow row : table.rows()) {
            if (row.cells().size() > most.size()) {
                most = row.cells();
            }
        }
        return new WordColumns(table.widths(), most);
    }

    int count() {
        return starts.length;
    }

    /** Which columns each cell of a row covers, none twice. */
    Range[] of(List<WordBlock.TableCell> cells) {
        Range[] ranges = new Range[cells.size()];
        boolean isFull = cells.size() == starts.length;
        Cursor cursor = new Cursor();
        int next = 0;
        for (int i = 0; i < ranges.length; i++) {
            long start = cursor.position;
            cursor.pass(cells.get(i));
            // the cells still to come need a column each
            int most = starts.length - (ranges.length - i);
            int first = isFull ? i : Math.max(next, Math.min(most, nearest(starts, start)));
            int last = isFull ? i : Math.max(first, Math.min(most, nearest(ends, cursor.position)));
            ranges[i] = new Range(first, last);
            next = last + 1;
        }
        return ranges;
    }

    private static int nearest(long[] sorted, long position) {
        int found = Arrays.binarySearch(sorted, position);
        if (found >= 0) {
            return found;
        }
        int above = -found - 1;
        if (above == 0 || above == sorted.length) {
            return Math.min(above, sorted.length - 1);
        }
        return position - sorted[above - 1] <= sorted[above] - position ? above - 1 : above;
    }

    /** Walks along the grid; where it has no widths its columns are equally wide. */
    private final class Cursor {
        private int column;
        private long position;

        void pass(WordBlock.TableCell cell) {
            for (int i = 0; i < cell.span(); i++) {
                int width = column < widths.size() ? widths.get(column) : 0;
                position += Math.max(1, width);
                column++;
            }
        }
    }
}
