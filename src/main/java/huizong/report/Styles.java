package huizong.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of the report, made once: fonts by their official names, which every office program replaces if need be. */
final class Styles {

    private static final short TITLE_POINTS = 18;
    private static final short TEXT_POINTS = 11;

    final CellStyle title;
    final CellStyle note;
    final CellStyle heading;
    final CellStyle text;
    final CellStyle number;
    final CellStyle money;
    final CellStyle boldText;
    final CellStyle boldNumber;
    final CellStyle boldMoney;

    Styles(Workbook workbook) {
        Font plain = font(workbook, "宋体", TEXT_POINTS, false);
        Font bold = font(workbook, "宋体", TEXT_POINTS, true);
        title = workbook.createCellStyle();
        title.setFont(font(workbook, "方正小标宋简体", TITLE_POINTS, false));
        title.setAlignment(HorizontalAlignment.CENTER);
        note = workbook.createCellStyle();
        note.setFont(plain);
        heading = bordered(workbook, font(workbook, "黑体", TEXT_POINTS, false), "@", HorizontalAlignment.CENTER);
        heading.setWrapText(true);
        text = bordered(workbook, plain, "@", HorizontalAlignment.LEFT);
        number = bordered(workbook, plain, "#,##0", HorizontalAlignment.RIGHT);
        money = bordered(workbook, plain, "#,##0.00", HorizontalAlignment.RIGHT);
        boldText = bordered(workbook, bold, "@", HorizontalAlignment.LEFT);
        boldNumber = bordered(workbook, bold, "#,##0", HorizontalAlignment.RIGHT);
        boldMoney = bordered(workbook, bold, "#,##0.00", HorizontalAlignment.RIGHT);
    }

    private static Font font(Workbook workbook, String name, short points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }

    private static CellStyle bordered(Workbook workbook, Font font, String format, HorizontalAlignment alignment) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
