package huizong.table;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number as the sender counts, from 1; in a text file the line on which the record begins; 0 and
 *     less above a table of a document, see {@link Sheet}
 * @param hidden by hand or by a filter
 * @param cells from column A on; trailing blanks may be left out
 * @param strayQuote the first column, from 0, whose quotes in a text file do not enclose it as they should; -1 for none
 */
public record Row(int number, boolean hidden, List<Cell> cells, int strayQuote) {

    /** A row of a format without quotes, or one whose quotes are right. */
    public Row(int number, boolean hidden, List<Cell> cells) {
        this(number, hidden, cells, -1);
    }

    /** The cell of a column counted from 0; blank beyond the last. */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        for (Cell cell : cells) {
            if (!(cell instanceof Cell.Blank)) {
                return false;
            }
        }
        return true;
    }
}
