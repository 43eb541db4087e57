package huizong.corpus;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet to be written: rows of cells, each null, a text, a {@link BigDecimal}, a {@link LocalDate}, a {@link Formula} or,
 * in a text file, {@link AsIs}.
 * Changes until it is written.
 */
final class Page {

    /** A formula as written, with the text it shows; null when it was never calculated. */
    record Formula(String words, @Nullable String shown) {}

    /** What stands in a text file as it is, quotes and all. */
    record AsIs(String text) {
        @Override
        public String toString() {
            return text;
        }
    }

    /** Cells of one column merged downwards; rows from 1, the column from 0. */
    record Merged(int firstRow, int lastRow, int column) {}

    private final String name;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private final List<Merged> merged = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private boolean hidden;

    Page(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Appends a row and gives its number, from 1. */
    int add(@Nullable Object... cells) {
        rows.add(cells);
        return rows.size();
    }

    /** Puts a row before that of this number, which goes down with all below it. */
    void insert(int row, @Nullable Object... cells) {
        rows.add(row - 1, cells);
    }

    void removeRow(int row) {
        rows.remove(row - 1);
    }

    int height() {
        return rows.size();
    }

    int width() {
        return rows.stream().mapToInt(row -> row.length).max().orElse(0);
    }

    /** @param row from 1 */
    @Nullable
    Object[] row(int row) {
        return rows.get(row - 1);
    }

    @Nullable
    Object at(int row, int column) {
        return column < row(row).length ? row(row)[column] : null;
    }

    void set(int row, int column, @Nullable Object value) {
        if (column >= row(row).length) {
            rows.set(row - 1, Arrays.copyOf(row(row), column + 1));
        }
        row(row)[column] = value;
    }

    /** Takes a column out of every row from this one on. */
    void removeColumn(int fromRow, int column) {
        for (int row = fromRow; row <= rows.size(); row++) {
            List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(row(row)));
            if (column < cells.size()) {
                cells.remove(column);
            }
            rows.set(row - 1, cells.toArray());
        }
    }

    void merge(int firstRow, int lastRow, int column) {
        merged.add(new Merged(firstRow, lastRow, column));
    }

    List<Merged> merged() {
        return merged;
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    boolean isHidden(int row) {
        return hiddenRows.contains(row);
    }

    void hide() {
        hidden = true;
    }

    boolean hidden() {
        return hidden;
    }

    /** The merge that begins at a cell, or null. */
    @Nullable
    Merged mergedAt(int row, int column) {
        for (Merged one : merged) {
            if (one.firstRow() == row && one.column() == column) {
                return one;
            }
        }
        return null;
    }

    /** Whether a cell is covered by a merge that begins above it. */
    boolean isCovered(int row, int column) {
        for (Merged one : merged) {
            if (one.column() == column && row > one.firstRow() && row <= one.lastRow()) {
                return true;
            }
        }
        return false;
    }
}
