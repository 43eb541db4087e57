package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass over the rows of a sheet. */
final class XlsxRows {

    private static final XmlScanner.Leaf VALUE = new XmlScanner.Leaf("c", "v");

    private final XmlScanner xml;
    private final XlsxCells cells;
    private final RowBudget.Share budget;
    private final Guard rows;
    private int rowNumber;
    private boolean rowHidden;
    private boolean open;
    private List<Cell> row = new ArrayList<>();
    /** Where a cell without a reference stands: behind the one before it. */
    private int nextColumn;

    XlsxRows(XmlScanner xml, XlsxCells cells, RowBudget.Share budget, Guard rows) {
        this.xml = xml;
        this.cells = cells;
        this.budget = budget;
        this.rows = rows;
    }

    void read() throws IOException {
        while (xml.next()) {
            if (xml.starts("c")) {
                cell();
            } else if (xml.starts("row")) {
                startRow();
            }
        }
        give();
    }

    /** A row numbered like the one before it goes on with it: some writers give every cell a row of its own. */
    private void startRow() throws IOException {
        int number = xml.attribute("r", rowNumber + 1);
        if (number < 1 || number > CellRow.LAST_ROW) {
            throw new Faults.Broken("a row is numbered " + number);
        }
        if (number < rowNumber) {
            // a program that shows them has put them in order, and so do those that save them again
            throw new Faults.Broken("row " + number + " stands behind row " + rowNumber);
        }
        if (number != rowNumber) {
            give();
            nextColumn = 0;
        }
        open = true;
        rowNumber = number;
        rowHidden = XlsxWorkbook.isTrue(xml.attribute("hidden"));
    }

    private void give() throws IOException {
        if (!open) {
            return;
        }
        Row complete = new Row(rowNumber, rowHidden, row);
        open = false;
        if (complete.isBlank()) {
            row.clear();
            return;
        }
        row = new ArrayList<>(row.size());
        budget.row();
        rows.accept(complete);
    }

    private void cell() throws IOException {
        if (!open) {
            startRowOfCell();
        }
        int column = column(xml.attributeCharacters("r"), nextColumn);
        nextColumn = column + 1;
        int style = xml.attribute("s", 0);
        XmlCharacters type = xml.attributeCharacters("t");
        Cell cell = content(type == null ? "" : type(type), style);
        if (cell instanceof Cell.Blank) {
            return;
        }
        if (column > CellRow.LAST_COLUMN) {
            throw new Faults.Broken("a cell stands beyond column XFD in row " + rowNumber);
        }
        while (row.size() <= column) {
            row.add(Cell.BLANK);
        }
        if (!(row.get(column) instanceof Cell.Blank)) {
            throw new Faults.Broken("row " + rowNumber + " has the same cell twice");
        }
        row.set(column, cell);
    }

    /** A cell outside any row: as if a row had begun. */
    private void startRowOfCell() {
        open = true;
        rowNumber++;
        rowHidden = false;
        nextColumn = 0;
    }

    /** Nearly all cells are numbers or shared strings. */
    private static String type(XmlCharacters type) throws Faults.Broken {
        return type.to() - type.from() == 1 && type.bytes()[type.from()] == 's' ? XlsxCells.SHARED : type.string();
    }

    @SuppressWarnings("ReferenceEquality") // the type of most cells, told at a glance
    private Cell content(String type, int style) throws IOException {
        if (xml.take(VALUE)) {
            int shared = type == XlsxCells.SHARED ? xml.text().number(-1) : -1;
            return shared < 0 ? cells.cell(type, style, xml.text().string(), null) : cells.shared(shared);
        }
        String value = "";
        String formula = null;
        while (xml.next()) {
            if (xml.ends("v")) {
                value = xml.text().string();
            } else if (xml.ends("c")) {
                break;
            } else if (xml.ends("f")) {
                formula = xml.text().string();
            } else if (xml.starts("is")) {
                value = XlsxText.read(xml, "is");
            }
        }
        return cells.cell(type, style, value, formula);
    }

    /** The column of a reference such as AB12, counted from 0. */
    private static int column(@Nullable XmlCharacters reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        byte[] bytes = reference.bytes();
        int column = 0;
        for (int i = reference.from(); i < reference.to(); i++) {
            byte c = bytes[i];
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= 'a' && c <= 'z') {
                column = column * 26 + c - 'a' + 1;
            } else if (c != '$') {
                break;
            }
            if (column > CellRow.LAST_COLUMN + 1) {
                return CellRow.LAST_COLUMN + 1;
            }
        }
        return column == 0 ? otherwise : column - 1;
    }
}
