package huizong.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The headings of a sheet: one row, or two where columns stand in groups. */
final class Headings {

    private Headings() {}

    /** The words of a row of headings. A column of no group has its own in the first. */
    static List<String> row(SheetLayout layout, int row) {
        List<String> words = new ArrayList<>();
        String before = "";
        for (SheetLayout.Column column : layout.columns()) {
            if (column.group().isEmpty()) {
                words.add(row == 0 ? column.heading() : "");
            } else if (row == 0 && layout.headingRows() > 1) {
                words.add(column.group().equals(before) ? "" : column.group());
            } else {
                words.add(column.heading());
            }
            before = column.group();
        }
        return words;
    }

    /** How many lines the longest heading of the row takes in its column; that of a group has all the group's width. */
    static int lines(SheetLayout layout, int row) {
        int lines = 1;
        List<String> words = row(layout, row);
        for (int i = 0; i < words.size(); i++) {
            SheetLayout.Column column = layout.columns().get(i);
            boolean tall =
                    layout.headingRows() > 1 && (row == 0 || column.group().isEmpty());
            if (!tall) {
                lines = Math.max(lines, Words.lines(words.get(i), column.width() + 1));
            }
        }
        return lines;
    }

    /** Merges a group's heading over its columns, and that of a column of no group over both rows. */
    static void merge(XSSFSheet sheet, SheetLayout layout, int firstRow) {
        if (layout.headingRows() == 1) {
            return;
        }
        List<SheetLayout.Column> columns = layout.columns();
        int first = 0;
        while (first < columns.size()) {
            String group = columns.get(first).group();
            int last = first;
            while (!group.isEmpty()
                    && last + 1 < columns.size()
                    && columns.get(last + 1).group().equals(group)) {
                last++;
            }
            int lastRow = group.isEmpty() ? firstRow + 1 : firstRow;
            if (last > first || lastRow > firstRow) {
                sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, first, last));
            }
            first = last + 1;
        }
    }
}
