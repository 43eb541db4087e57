package huizong.table;

import java.util.ArrayList;
import java.util.List;

/** The cells of a row while it is read: blanks are filled in only when something stands behind them. */
final class CellRow {

    /** The last row a spreadsheet has. */
    static final int LAST_ROW = 1_048_576;
    /** The last column a spreadsheet has, from 0. */
    static final int LAST_COLUMN = 16_383;

    private final List<Cell> cells = new ArrayList<>();

    /** @throws Faults.Broken when no spreadsheet has such a column */
    void put(int column, Cell cell) throws Faults.Broken {
        if (cell instanceof Cell.Blank) {
            return;
        }
        if (column > LAST_COLUMN) {
            throw new Faults.Broken("a cell stands beyond column " + (LAST_COLUMN + 1));
        }
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    int size() {
        return cells.size();
    }

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** The cells so far, trailing blanks left out; the row is empty again. */
    List<Cell> take() {
        List<Cell> taken = List.copyOf(cells);
        cells.clear();
        return taken;
    }
}
