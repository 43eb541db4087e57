package huizong.report;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The few looks of the report, made once, as numbers of cell formats: fonts by their official names, which every office program replaces if need be. */
final class Styles {

    /** 小二, in twentieths of a point. */
    private static final short TITLE_HEIGHT = 360;
    /** 五号, 10.5 points. */
    private static final short TEXT_HEIGHT = 210;

    final int title;
    final int note;
    final int heading;
    final int text;
    final int wrapped;
    final int number;
    final int money;
    final int boldText;
    final int boldNumber;
    final int boldMoney;

    Styles(Workbook workbook) {
        Font plain = font(workbook, "宋体", TEXT_HEIGHT, false);
        Font bold = font(workbook, "宋体", TEXT_HEIGHT, true);
        CellStyle centred = workbook.createCellStyle();
        centred.setFont(font(workbook, "方正小标宋简体", TITLE_HEIGHT, false));
        centred.setAlignment(HorizontalAlignment.CENTER);
        centred.setVerticalAlignment(VerticalAlignment.CENTER);
        title = centred.getIndex();
        CellStyle bare = workbook.createCellStyle();
        bare.setFont(font(workbook, "仿宋", TEXT_HEIGHT, false));
        note = bare.getIndex();
        CellStyle headed =
                bordered(workbook, font(workbook, "黑体", TEXT_HEIGHT, false), "@", HorizontalAlignment.CENTER);
        headed.setWrapText(true);
        heading = headed.getIndex();
        text = bordered(workbook, plain, "@", HorizontalAlignment.CENTER).getIndex();
        CellStyle wrapping = bordered(workbook, plain, "@", HorizontalAlignment.LEFT);
        wrapping.setWrapText(true);
        wrapped = wrapping.getIndex();
        number = bordered(workbook, plain, "#,##0", HorizontalAlignment.RIGHT).getIndex();
        money = bordered(workbook, plain, "#,##0.00", HorizontalAlignment.RIGHT).getIndex();
        boldText = bordered(workbook, bold, "@", HorizontalAlignment.CENTER).getIndex();
        boldNumber =
                bordered(workbook, bold, "#,##0", HorizontalAlignment.RIGHT).getIndex();
        boldMoney =
                bordered(workbook, bold, "#,##0.00", HorizontalAlignment.RIGHT).getIndex();
    }

    private static Font font(Workbook workbook, String name, short height, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName(name);
        font.setFontHeight(height);
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
