package huizong.report;

import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The looks of the forms after GB/T 9704-2012 and the habit of offices: fonts by their official names, with the family and
 * the character set by which an office program finds another where one is not installed.
 */
final class FormStyles {

    /** The unit of column widths. */
    static final int CHARACTER = 256;

    /** 二号, 三号, 小四, 五号, in points. */
    private static final double TITLE = 22;

    private static final double ATTACHMENT = 16;
    private static final double HEADING = 12;
    private static final double TEXT = 10.5;
    private static final double SMALL = 9;

    /** Left (the bound side) and right, then above and below. */
    private static final double SIDE_INCHES = 0.7;

    private static final double END_INCHES = 0.75;

    final CellStyle attachment;
    final CellStyle version;
    final CellStyle title;
    final CellStyle about;
    final CellStyle aboutRight;
    final CellStyle fillIn;
    final CellStyle heading;
    final CellStyle spacer;
    final CellStyle total;
    final CellStyle totalMoney;
    final CellStyle small;
    final CellStyle listed;
    final CellStyle guide;
    private final CellStyle text;
    private final CellStyle longText;
    private final CellStyle number;
    private final CellStyle money;
    private final CellStyle day;
    private final XSSFWorkbook workbook;

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont entry = font("仿宋", FontFamily.MODERN, TEXT);
        XSSFFont small9 = font("宋体", FontFamily.ROMAN, SMALL);
        XSSFFont bold = font("黑体", FontFamily.MODERN, HEADING);
        attachment = plain(font("黑体", FontFamily.MODERN, ATTACHMENT), HorizontalAlignment.LEFT, true);
        version = plain(small9, HorizontalAlignment.RIGHT, true);
        title = plain(font("方正小标宋简体", FontFamily.ROMAN, TITLE), HorizontalAlignment.CENTER, true);
        about = plain(font("仿宋", FontFamily.MODERN, HEADING), HorizontalAlignment.LEFT, true);
        aboutRight = plain(font("仿宋", FontFamily.MODERN, HEADING), HorizontalAlignment.RIGHT, true);
        fillIn = plain(font("仿宋", FontFamily.MODERN, HEADING), HorizontalAlignment.LEFT, false);
        heading = framed(bold, "@", HorizontalAlignment.CENTER, true);
        spacer = framed(entry, "@", HorizontalAlignment.CENTER, true);
        total = framed(bold, "@", HorizontalAlignment.CENTER, true);
        // Nothing where there is nothing to add up yet.
        totalMoney = framed(bold, "#,##0.00;-#,##0.00;", HorizontalAlignment.RIGHT, true);
        small = plain(font("仿宋", FontFamily.MODERN, TEXT), HorizontalAlignment.LEFT, true);
        small.setWrapText(true);
        listed = framed(entry, "@", HorizontalAlignment.LEFT, true);
        guide = plain(font("仿宋", FontFamily.MODERN, HEADING), HorizontalAlignment.LEFT, true);
        guide.setWrapText(true);
        guide.setVerticalAlignment(VerticalAlignment.TOP);
        text = framed(entry, "@", HorizontalAlignment.CENTER, false);
        longText = framed(entry, "@", HorizontalAlignment.LEFT, false);
        longText.setWrapText(true);
        number = framed(entry, "0", HorizontalAlignment.CENTER, false);
        money = framed(entry, "#,##0.00", HorizontalAlignment.RIGHT, false);
        totalMoney.setIndention((short) 1);
        money.setIndention((short) 1);
        day = framed(entry, "yyyy-mm-dd", HorizontalAlignment.CENTER, false);
    }

    CellStyle entry(FormLayout.Look look) {
        return switch (look) {
            case TEXT -> text;
            case LONG_TEXT -> longText;
            case NUMBER -> number;
            case MONEY -> money;
            case DAY -> day;
        };
    }

    private XSSFFont font(String name, FontFamily family, double points) {
        XSSFFont font = workbook.createFont();
        font.setFontName(name);
        font.setFamily(family);
        font.setCharSet(FontCharset.GB2312);
        font.setFontHeight(points);
        return font;
    }

    private CellStyle plain(XSSFFont font, HorizontalAlignment alignment, boolean locked) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setLocked(locked);
        return style;
    }

    private CellStyle framed(XSSFFont font, String format, HorizontalAlignment alignment, boolean locked) {
        CellStyle style = plain(font, alignment, locked);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    /** Locks headings and sums, without a password: lines may be inserted and deleted, widths and heights changed. */
    static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    static void print(XSSFSheet sheet, boolean landscape) {
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, SIDE_INCHES);
        sheet.setMargin(PageMargin.RIGHT, SIDE_INCHES);
        sheet.setMargin(PageMargin.TOP, END_INCHES);
        sheet.setMargin(PageMargin.BOTTOM, END_INCHES);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(landscape);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("第 &P 页 共 &N 页");
    }
}
