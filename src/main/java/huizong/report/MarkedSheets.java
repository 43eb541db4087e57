package huizong.report;

import huizong.intake.TableHead;
import huizong.origin.ReturnMark;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Marks a workbook's cells, and puts beside each table the column that tells what was found in its rows. */
final class MarkedSheets {

    /** Beyond so many columns without a text, their looks alone keep no column from being the next. */
    private static final int FAR = 30;

    /** A comment with its box takes POI seven kilobytes; nobody reads thousands. */
    static final int MOST_COMMENTS = 2_000;

    private static final int LAST_COLUMN_OF_XLS = 255;
    private static final int COLUMN_WIDTH = 60 * 256;

    private final Workbook workbook;
    private final ReturnedFile file;
    private final CellFills fills;
    private final Marks marks;
    private final Map<String, CommentBoxes> boxes = new HashMap<>();
    private @Nullable CellStyle headingStyle;
    private @Nullable CellStyle wordStyle;

    private MarkedSheets(Workbook workbook, ReturnedFile file, CellFills fills) {
        this.workbook = workbook;
        this.file = file;
        this.fills = fills;
        this.marks = new Marks(file);
    }

    /**
     * Marks the cells of a workbook.
     *
     * @return how many of them have a fill and no comment, because there are too many
     * @throws CannotMark when a place is not in the workbook
     */
    static int mark(Workbook workbook, ReturnedFile file, CellFills fills) throws CannotMark {
        MarkedSheets sheets = new MarkedSheets(workbook, file, fills);
        int marked = sheets.cells();
        for (Sheet sheet : workbook) {
            sheets.column(sheet);
        }
        return Math.max(0, marked - MOST_COMMENTS);
    }

    private int cells() throws CannotMark {
        int marked = 0;
        for (Marks.Mark mark : marks.cells()) {
            String name = mark.place().sheet();
            Sheet sheet = workbook.getSheet(name);
            if (sheet == null) {
                throw new CannotMark("no sheet of that name");
            }
            Cell cell = cell(sheet, mark.place().row() - 1, mark.place().column());
            fills.fill(cell, mark.level());
            marked++;
            if (marked <= MOST_COMMENTS) {
                boxes.computeIfAbsent(name, key -> new CommentBoxes(sheet)).put(cell, mark.words());
            }
        }
        return marked;
    }

    /** A cell that is not there yet is made, to look like its row or column. */
    private static Cell cell(Sheet sheet, int rowIndex, int column) {
        Row there = sheet.getRow(rowIndex);
        Row row = there == null ? sheet.createRow(rowIndex) : there;
        Cell cell = row.getCell(column);
        if (cell != null) {
            return cell;
        }
        Cell made = row.createCell(column);
        CellStyle style = row.isFormatted() ? row.getRowStyle() : sheet.getColumnStyle(column);
        if (style != null) {
            made.setCellStyle(style);
        }
        return made;
    }

    private void column(Sheet sheet) {
        List<Marks.Mark> rows = marks.rows(sheet.getSheetName());
        TreeSet<Integer> headings = new TreeSet<>();
        for (TableHead head : file.heads()) {
            if (head.sheet().equals(sheet.getSheetName())) {
                headings.add(head.headerRow());
            }
        }
        if (headings.isEmpty() || rows.stream().noneMatch(mark -> mark.place().row() > headings.first())) {
            return;
        }
        int column = nextColumn(sheet);
        if (column > LAST_COLUMN_OF_XLS) {
            return;
        }
        sheet.setColumnWidth(column, COLUMN_WIDTH);
        for (int row : headings) {
            Cell heading = cell(sheet, row - 1, column);
            heading.setCellStyle(headingStyle());
            heading.setCellValue(ReturnMark.COLUMN);
        }
        for (Marks.Mark mark : rows) {
            // what is said of a title is said in its comment: beside a title it would be read as part of it
            if (mark.place().row() > headings.first()
                    && !headings.contains(mark.place().row())) {
                Cell cell = cell(sheet, mark.place().row() - 1, column);
                cell.setCellStyle(wordStyle());
                cell.setCellValue(CellText.fitting(mark.words()));
                fills.fill(cell, mark.level());
            }
        }
        if (SheetFilter.none(sheet)) {
            sheet.setAutoFilter(new CellRangeAddress(headings.first() - 1, sheet.getLastRowNum(), column, column));
        }
    }

    /** The one right of everything. */
    private static int nextColumn(Sheet sheet) {
        int used = 0;
        int there = 0;
        for (Row row : sheet) {
            there = Math.max(there, row.getLastCellNum());
            for (Cell cell : row) {
                switch (cell.getCellType()) {
                    case BLANK, _NONE -> {
                        // a look alone
                    }
                    case NUMERIC, STRING, FORMULA, BOOLEAN, ERROR -> used = Math.max(used, cell.getColumnIndex() + 1);
                }
            }
        }
        int wide = used;
        for (CellRangeAddress merge : sheet.getMergedRegions()) {
            int end = merge.getLastColumn() + 1;
            wide = end <= used + FAR ? Math.max(wide, end) : wide;
        }
        return there <= used + FAR ? Math.max(wide, there) : wide;
    }

    private CellStyle headingStyle() {
        return Optional.ofNullable(headingStyle).orElseGet(() -> {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle style = workbook.createCellStyle();
            style.setFont(bold);
            headingStyle = style;
            return style;
        });
    }

    private CellStyle wordStyle() {
        return Optional.ofNullable(wordStyle).orElseGet(() -> {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            wordStyle = style;
            return style;
        });
    }
}
