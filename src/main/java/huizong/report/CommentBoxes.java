package huizong.report;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;

/** Comments at the cells of a sheet, in boxes large enough to read them whole. A comment that is there stays, ours below it. */
final class CommentBoxes {

    static final String AUTHOR = "huizong";

    private static final double WIDE_PIXELS = 300;
    private static final double LINE_POINTS = 14;

    /** Letters that stand side by side in a box, a Han character being two. */
    private static final int LETTERS = 40;

    private static final int MOST_TEXT = 4_000;
    private static final int LAST_COLUMN_OF_XLS = 255;
    private static final int LAST_ROW_OF_XLS = 65_535;

    private final Sheet sheet;
    private final Drawing<?> drawing;

    CommentBoxes(Sheet sheet) {
        this.sheet = sheet;
        Drawing<?> there = sheet.getDrawingPatriarch();
        this.drawing = there == null ? sheet.createDrawingPatriarch() : there;
    }

    void put(Cell cell, String words) {
        CreationHelper helper = sheet.getWorkbook().getCreationHelper();
        Comment there = cell.getCellComment();
        if (there != null) {
            there.setString(
                    helper.createRichTextString(clipped(there.getString().getString() + "\n" + words)));
            return;
        }
        ClientAnchor anchor = helper.createClientAnchor();
        int firstColumn = Math.min(cell.getColumnIndex() + 1, LAST_COLUMN_OF_XLS - 1);
        int firstRow = Math.min(cell.getRowIndex(), LAST_ROW_OF_XLS - 1);
        anchor.setCol1(firstColumn);
        anchor.setCol2(lastColumn(firstColumn));
        anchor.setRow1(firstRow);
        anchor.setRow2(lastRow(firstRow, words));
        Comment comment = drawing.createCellComment(anchor);
        comment.setAuthor(AUTHOR);
        comment.setString(helper.createRichTextString(clipped(words)));
        comment.setAddress(new CellAddress(cell));
        cell.setCellComment(comment);
    }

    private int lastColumn(int first) {
        double room = 0;
        int column = first;
        while (room < WIDE_PIXELS && column < LAST_COLUMN_OF_XLS) {
            room += sheet.isColumnHidden(column) ? 0 : sheet.getColumnWidthInPixels(column);
            column++;
        }
        return column;
    }

    private int lastRow(int first, String words) {
        double points = (Words.lines(words, LETTERS) + 1) * LINE_POINTS;
        double room = 0;
        int number = first;
        while (room < points && number < LAST_ROW_OF_XLS) {
            Row row = sheet.getRow(number);
            room += row == null
                    ? sheet.getDefaultRowHeightInPoints()
                    : row.getZeroHeight() ? 0 : row.getHeightInPoints();
            number++;
        }
        return Math.min(Math.max(number, first + 2), LAST_ROW_OF_XLS);
    }

    private static String clipped(String words) {
        return words.length() > MOST_TEXT ? words.substring(0, MOST_TEXT - 1) + "…" : words;
    }
}
