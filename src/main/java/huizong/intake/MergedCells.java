package huizong.intake;

import huizong.table.Merge;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Follows the merged blocks of a sheet as its rows come by, and gives the text that a covered cell shares. */
final class MergedCells {

    /** A block may claim all 16,384 columns; a heading has no use for more than a few beyond the last cell. */
    private static final int MAX_SPREAD = 64;

    private final Deque<Merge> ahead;
    /** The blocks that cover the current row, by their first column; of blocks that overlap the later one holds. */
    private final Map<Integer, Active> active = new HashMap<>();
    /** The row after which the first of them ends. */
    private int firstEnd = Integer.MAX_VALUE;

    MergedCells(List<Merge> merges) {
        List<Merge> ordered = new ArrayList<>(merges);
        ordered.sort(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn));
        this.ahead = new ArrayDeque<>(ordered);
    }

    private record Active(Merge merge, String text) {}

    /** Goes on to a row; its texts are those of its own cells. */
    void enter(int row, List<String> texts) {
        if (row > firstEnd) {
            active.values().removeIf(block -> block.merge().lastRow() < row);
            firstEnd = active.values().stream()
                    .mapToInt(block -> block.merge().lastRow())
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
        while (!ahead.isEmpty() && ahead.peekFirst().firstRow() <= row) {
            Merge merge = ahead.removeFirst();
            if (merge.lastRow() >= row) {
                String text = merge.firstRow() == row ? text(texts, merge.firstColumn()) : "";
                active.put(merge.firstColumn(), new Active(merge, text));
                firstEnd = Math.min(firstEnd, merge.lastRow());
            }
        }
    }

    boolean isEmpty() {
        return active.isEmpty();
    }

    /** The text of the block that began above and covers this cell, in its first column; null when there is none. */
    @Nullable
    String fromAbove(int row, int column) {
        Active block = active.get(column);
        return block != null && block.merge().firstRow() < row ? block.text() : null;
    }

    /** The row's texts with every covered cell showing its block's text: what a reader of a heading sees. */
    List<String> spread(int row, List<String> texts) {
        List<String> spread = new ArrayList<>(texts);
        for (Active block : active.values()) {
            int last = Math.min(block.merge().lastColumn(), texts.size() + MAX_SPREAD);
            for (int column = block.merge().firstColumn(); column <= last; column++) {
                while (spread.size() <= column) {
                    spread.add("");
                }
                if (block.merge().covers(row, column) && spread.get(column).isEmpty()) {
                    spread.set(column, block.text());
                }
            }
        }
        return spread;
    }

    /** Whether a block that begins further left covers a cell. */
    boolean isContinued(int row, int column) {
        return active.values().stream()
                .anyMatch(block ->
                        block.merge().firstColumn() < column && block.merge().covers(row, column));
    }

    /** The last row of the blocks that begin in a row. */
    int lastRowOf(int row) {
        int last = row;
        for (Active block : active.values()) {
            if (block.merge().firstRow() == row) {
                last = Math.max(last, block.merge().lastRow());
            }
        }
        return last;
    }

    private static String text(List<String> texts, int column) {
        return column < texts.size() ? texts.get(column) : "";
    }
}
