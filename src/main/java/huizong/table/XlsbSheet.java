package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The part of a sheet of an xlsb workbook. */
record XlsbSheet(XlsxPackage parts, String part, XlsbWorkbook workbook) implements PackageSheet.Part {

    private static final int MOST_MERGES = 200_000;
    /** Where the flags of a row stand: behind its number, style and height (MS-XLSB 2.4.729). */
    private static final int ROW_FLAGS = 11;

    private static final int ROW_HIDDEN = 1 << 4;

    @Override
    public List<Merge> merges() throws IOException {
        List<Merge> found = new ArrayList<>();
        try (XlsbRecords records = new XlsbRecords(parts.part(part), part)) {
            for (BiffRecord record = records.next(); record != null; record = records.next()) {
                if (record.id() == XlsbId.MERGE && found.size() < MOST_MERGES) {
                    found.add(new Merge(
                            record.integer(0) + 1, record.integer(4) + 1, record.integer(8), record.integer(12)));
                }
            }
        }
        found.sort(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn));
        return List.copyOf(found);
    }

    @Override
    public void read(RowBudget.Share budget, Guard rows) throws IOException {
        try (XlsbRecords records = new XlsbRecords(parts.part(part), part)) {
            new Body(budget, rows).read(records);
        }
    }

    /** One pass over the rows. */
    private final class Body {

        private final RowBudget.Share budget;
        private final Guard rows;
        private int number = -1;
        private boolean rowHidden;
        private List<Cell> cells = new ArrayList<>();

        Body(RowBudget.Share budget, Guard rows) {
            this.budget = budget;
            this.rows = rows;
        }

        void read(XlsbRecords records) throws IOException {
            boolean ended = false;
            for (BiffRecord record = records.next(); record != null; record = records.next()) {
                if (record.id() == XlsbId.ROW) {
                    startRow(record);
                } else if (record.id() <= XlsbId.FORMULA_ERROR || record.id() == XlsbId.CELL_RICH_TEXT) {
                    put(record);
                } else if (record.id() <= XlsbId.LAST_SHORT_CELL) {
                    throw new Faults.Broken(part + " has cells in the short form, which no known program writes");
                }
                // not the end of the rows: the merged cells stand behind them, and must not be lost unseen
                ended |= record.id() == XlsbId.SHEET_END;
            }
            if (!ended) {
                throw new Faults.Broken(part + " ends too early");
            }
            give();
        }

        private void startRow(BiffRecord record) throws IOException {
            give();
            int next = record.integer(0);
            if (next <= number || next >= CellRow.LAST_ROW) {
                throw new Faults.Broken(part + " has a row numbered " + (next + 1L) + " behind row " + (number + 1));
            }
            number = next;
            rowHidden = record.size() > ROW_FLAGS && (record.unsignedByte(ROW_FLAGS) & ROW_HIDDEN) != 0;
        }

        private void give() throws IOException {
            Row complete = new Row(number + 1, rowHidden, cells);
            if (complete.isBlank()) {
                cells.clear();
                return;
            }
            cells = new ArrayList<>(cells.size());
            budget.row();
            rows.accept(complete);
        }

        private void put(BiffRecord record) throws Faults.Broken {
            Cell cell = cell(record);
            int column = record.integer(0);
            if (number < 0 || column < 0 || column > CellRow.LAST_COLUMN) {
                throw new Faults.Broken(part + " has a cell outside its rows and columns");
            }
            if (cell instanceof Cell.Blank) {
                return;
            }
            while (cells.size() <= column) {
                cells.add(Cell.BLANK);
            }
            cells.set(column, cell);
        }

        private Cell cell(BiffRecord record) throws Faults.Broken {
            return switch (record.id()) {
                case XlsbId.CELL_RK -> number(record.shortReal(8), record);
                case XlsbId.CELL_REAL, XlsbId.FORMULA_NUMBER -> number(record.real(8), record);
                case XlsbId.CELL_ERROR, XlsbId.FORMULA_ERROR -> BinaryCells.fault(record.unsignedByte(8));
                case XlsbId.CELL_BOOL, XlsbId.FORMULA_BOOL -> new Cell.Truth(record.unsignedByte(8) != 0);
                case XlsbId.CELL_TEXT, XlsbId.FORMULA_TEXT -> BinaryCells.text(XlsbRecords.text(record, 8));
                case XlsbId.CELL_RICH_TEXT -> BinaryCells.text(XlsbRecords.text(record, 9));
                case XlsbId.CELL_SHARED -> BinaryCells.text(workbook.string(record.integer(8)));
                default -> Cell.BLANK;
            };
        }

        /** Column, then a style in 24 bits (MS-XLSB 2.5.9). */
        private Cell number(double value, BiffRecord record) throws Faults.Broken {
            boolean isDate = workbook.isDate(record.integer(4) & 0xFFFFFF);
            return BinaryCells.number(value, isDate, workbook.date1904());
        }
    }
}
