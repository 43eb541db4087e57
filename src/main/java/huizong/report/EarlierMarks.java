package huizong.report;

import huizong.origin.ReturnMark;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;

/** What an earlier round left in a workbook that was marked, mended, sent in and is marked again. */
final class EarlierMarks {

    private EarlierMarks() {}

    /** Takes out the list, the comments and fills of cells, and what the column of findings said. */
    static void remove(Workbook workbook, CellFills fills) {
        boolean isMarked = false;
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            Sheet sheet = workbook.getSheetAt(i);
            if (isList(sheet)) {
                workbook.removeSheetAt(i);
                isMarked = true;
            } else {
                isMarked |= emptyColumn(sheet, fills);
            }
        }
        if (isMarked) {
            workbook.forEach(sheet -> comments(sheet, fills));
        }
    }

    private static boolean isList(Sheet sheet) {
        Row first = sheet.getRow(sheet.getFirstRowNum());
        if (first == null) {
            return false;
        }
        for (Cell cell : first) {
            if (isText(cell) && ReturnMark.in(cell.getStringCellValue()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Where it says something of a row, the row's fills go too: not every marked cell has a comment. Gives whether there was one. */
    private static boolean emptyColumn(Sheet sheet, CellFills fills) {
        int column = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (isText(cell) && cell.getStringCellValue().equals(ReturnMark.COLUMN)) {
                    column = cell.getColumnIndex();
                }
            }
            Cell words = column < 0 ? null : row.getCell(column);
            if (words != null) {
                row.removeCell(words);
                for (Cell cell : row) {
                    if (fills.isFilled(cell)) {
                        fills.clear(cell);
                    }
                }
            }
        }
        return column >= 0;
    }

    private static void comments(Sheet sheet, CellFills fills) {
        List<CellAddress> ours = new ArrayList<>();
        for (var comment : sheet.getCellComments().entrySet()) {
            if (isOurs(comment.getValue())) {
                ours.add(comment.getKey());
            }
        }
        for (CellAddress address : ours) {
            Row row = sheet.getRow(address.getRow());
            Cell cell = row == null ? null : row.getCell(address.getColumn());
            if (cell != null) {
                cell.removeCellComment();
                fills.clear(cell);
            }
        }
    }

    private static boolean isOurs(Comment comment) {
        return CommentBoxes.AUTHOR.equals(comment.getAuthor());
    }

    private static boolean isText(Cell cell) {
        return cell.getCellType() == CellType.STRING;
    }
}
