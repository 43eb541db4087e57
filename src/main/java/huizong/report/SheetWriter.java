package huizong.report;

import huizong.consolidate.MonthResult;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the rows of a sheet one after another; a sheet that is full goes on in another of the same name with a number.
 * Text is always written as text, so that nothing a submission says becomes a formula.
 */
final class SheetWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int CHARACTER = 256;
    private static final int MOST_TEXT = 32_767;

    /** Two lines: long headings wrap. */
    private static final int HEADING_POINTS = 32;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final SheetLayout layout;
    private final MonthResult result;
    private int part = 1;
    private SXSSFSheet sheet;
    private int nextRow;
    private SXSSFRow row;
    private int nextColumn;
    private boolean bold;

    SheetWriter(SXSSFWorkbook workbook, Styles styles, SheetLayout layout, MonthResult result) {
        this.workbook = workbook;
        this.styles = styles;
        this.layout = layout;
        this.result = result;
        this.sheet = begin();
        this.row = sheet.getRow(nextRow - 1);
    }

    private SXSSFSheet begin() {
        SXSSFSheet begun = workbook.createSheet(part == 1 ? layout.name() : layout.name() + "(" + part + ")");
        int last = layout.columns().size() - 1;
        for (int i = 0; i <= last; i++) {
            begun.setColumnWidth(i, layout.columns().get(i).width() * CHARACTER);
        }
        cell(begun.createRow(0), 0, layout.title() + "（" + result.month() + "）", styles.title);
        begun.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        String note = "地区：" + result.district() + "　统计期间：" + result.period() + "　单位：元　制表日期：" + result.asOf() + "　数据指纹："
                + result.inputs().substring(0, Math.min(12, result.inputs().length()));
        cell(begun.createRow(1), 0, note, styles.note);
        begun.addMergedRegion(new CellRangeAddress(1, 1, 0, last));
        SXSSFRow headings = begun.createRow(2);
        headings.setHeightInPoints(HEADING_POINTS);
        for (int i = 0; i <= last; i++) {
            cell(headings, i, layout.columns().get(i).heading(), styles.heading);
        }
        begun.createFreezePane(0, 3);
        setUpPrinting(begun);
        nextRow = 3;
        return begun;
    }

    private static void cell(SXSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void setUpPrinting(SXSSFSheet begun) {
        begun.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
        begun.setFitToPage(true);
        begun.setAutobreaks(true);
        PrintSetup print = begun.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        begun.getFooter().setCenter("第 &P 页 共 &N 页");
        begun.getFooter()
                .setRight(result.month() + " "
                        + result.inputs()
                                .substring(0, Math.min(12, result.inputs().length())));
    }

    /** Begins the next row. */
    SheetWriter row() {
        return row(false);
    }

    /** Begins the next row, a sum of others. */
    SheetWriter boldRow() {
        return row(true);
    }

    private SheetWriter row(boolean isBold) {
        if (nextRow == MOST_ROWS) {
            part++;
            sheet = begin();
        }
        row = sheet.createRow(nextRow++);
        nextColumn = 0;
        bold = isBold;
        return this;
    }

    SheetWriter text(String text) {
        cell(
                row,
                nextColumn++,
                text.length() <= MOST_TEXT ? text : text.substring(0, MOST_TEXT),
                bold ? styles.boldText : styles.text);
        return this;
    }

    SheetWriter number(long number) {
        Cell cell = row.createCell(nextColumn++);
        cell.setCellValue((double) number);
        cell.setCellStyle(bold ? styles.boldNumber : styles.number);
        return this;
    }

    /** An amount in fen, shown in yuan. */
    SheetWriter money(long fen) {
        Cell cell = row.createCell(nextColumn++);
        cell.setCellValue(fen / 100.0);
        cell.setCellStyle(bold ? styles.boldMoney : styles.money);
        return this;
    }
}
