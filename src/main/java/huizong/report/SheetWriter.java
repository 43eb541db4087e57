package huizong.report;

import huizong.consolidate.MonthResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the rows of a sheet one after another; a sheet that is full goes on in another of the same name with a number. */
final class SheetWriter {

    private static final int CHARACTER = 256;
    private static final int HEADING_ROW = 2;
    private static final double TITLE_POINTS = 30;
    private static final double LINE_POINTS = 14.5;
    private static final double ROW_POINTS = 18;
    private static final double MOST_POINTS = 409;
    private static final double MARGIN_INCHES = 0.4;
    private static final double FOOTER_INCHES = 0.6;

    private final Book book;
    private final Styles styles;
    private final SheetLayout layout;
    private final MonthResult result;
    private final RowXml row = new RowXml();
    private int part;
    private int nextRow;
    private boolean bold;

    SheetWriter(Book book, SheetLayout layout, MonthResult result) {
        this.book = book;
        this.styles = book.styles();
        this.layout = layout;
        this.result = result;
        begin();
    }

    private void begin() {
        part++;
        XSSFSheet sheet = book.createSheet(part == 1 ? layout.name() : layout.name() + "(" + part + ")");
        List<SheetLayout.Column> columns = layout.columns();
        int last = columns.size() - 1;
        for (int i = 0; i <= last; i++) {
            sheet.setColumnWidth(i, columns.get(i).width() * CHARACTER);
        }
        sheet.setDefaultRowHeightInPoints((float) ROW_POINTS);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, last));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, last));
        int firstRow = HEADING_ROW + layout.headingRows();
        sheet.createFreezePane(0, firstRow);
        setUpPrinting(sheet, firstRow - 1);
        Headings.merge(sheet, layout, HEADING_ROW);
        book.beginRows(sheet);
        writeHead();
        nextRow = firstRow;
        row.begin(nextRow);
    }

    private void setUpPrinting(XSSFSheet sheet, int lastHeadingRow) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, lastHeadingRow, -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        sheet.setMargin(PageMargin.TOP, FOOTER_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, FOOTER_INCHES);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
        sheet.getFooter().setRight(result.month() + " " + Words.brief(result.inputs()));
    }

    private void writeHead() {
        row.begin(1);
        row.height(TITLE_POINTS);
        row.text(result.district() + Words.month(result.month()) + layout.title(), styles.title);
        write();
        row.begin(2);
        row.text(
                "统计期间：" + result.period().from() + " 至 " + result.period().to() + "　单位：元　制表日期：" + result.asOf()
                        + "　数据指纹：" + Words.brief(result.inputs()),
                styles.note);
        write();
        for (int i = 0; i < layout.headingRows(); i++) {
            row.begin(HEADING_ROW + 1 + i);
            row.height(Headings.lines(layout, i) * LINE_POINTS + 4);
            for (String heading : Headings.row(layout, i)) {
                row.text(heading, styles.heading);
            }
            write();
        }
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
        end();
        if (nextRow == book.mostRows()) {
            book.endRows();
            begin();
        }
        row.begin(++nextRow);
        bold = isBold;
        return this;
    }

    /** Ends the row that is open, if one is. */
    private void end() {
        if (row.column() > 0) {
            write();
        }
    }

    private void write() {
        try {
            row.writeTo(book.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the sheet. */
    void finish() {
        end();
        book.endRows();
    }

    /** Leaves a cell out, without borders. */
    SheetWriter skip() {
        row.skip();
        return this;
    }

    SheetWriter text(String text) {
        int column = row.column();
        boolean wraps =
                column < layout.columns().size() && layout.columns().get(column).wraps();
        if (wraps) {
            int lines = Words.lines(text, layout.columns().get(column).width());
            if (lines > 1) {
                row.height(Math.min(MOST_POINTS, lines * LINE_POINTS + 4));
            }
        }
        row.text(text, bold ? styles.boldText : wraps ? styles.wrapped : styles.text);
        return this;
    }

    /** A file, or a place in one, below the folder of the month's inbox: all lie there, and paper is narrow. */
    SheetWriter source(String path) {
        String inbox = "inbox/" + result.month() + "/";
        return text(path.startsWith(inbox) ? path.substring(inbox.length()) : path);
    }

    SheetWriter number(long number) {
        row.number(number, bold ? styles.boldNumber : styles.number);
        return this;
    }

    /** An amount in fen, shown in yuan. */
    SheetWriter money(long fen) {
        row.money(fen, bold ? styles.boldMoney : styles.money);
        return this;
    }
}
