package huizong.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading whose second row, if it has one, is still to come.
 *
 * @param row its last row so far
 * @param above its rows above that one, told apart from the heading itself so that no line goes untold
 * @param own what that row itself says
 * @param texts of its rows together
 * @param lastRow down to which merged cells of its first row reach
 */
record PendingHeader(
        int row, List<Line.Note> above, String own, List<String> texts, List<HeaderFinder.Found> found, int lastRow) {

    /** Joins the row below when merges say so, or when both together name more columns; null when it is no heading. */
    @Nullable
    PendingHeader joinedWith(int next, List<String> below, MergedCells merges) {
        if (RowTexts.looksLikeData(below)) {
            return null;
        }
        List<String> above = merges.spread(next, texts);
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < Math.max(above.size(), below.size()); i++) {
            String upper = i < above.size() ? above.get(i) : "";
            String lower = i < below.size() ? below.get(i) : "";
            joined.add(upper.equals(lower) ? upper : upper + lower);
        }
        List<HeaderFinder.Found> both = HeaderFinder.find(joined, 0, column -> merges.isContinued(next, column));
        if (both.isEmpty() || (next > lastRow && score(both) <= score(found))) {
            return null;
        }
        List<Line.Note> rows = new ArrayList<>(this.above);
        rows.add(new Line.Note(row, own));
        return new PendingHeader(next, rows, RowTexts.joined(below), joined, both, Math.max(next, lastRow));
    }

    private static int score(List<HeaderFinder.Found> found) {
        return found.stream().mapToInt(HeaderFinder.Found::score).sum();
    }
}
