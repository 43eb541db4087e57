package huizong.report;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The catalogue in a form, from which the drop-down is made. In the open: people look up there what a product is called. */
final class ProductSheet {

    static final String NAME = "产品目录";

    /** The defined name of the list: a check may speak of another sheet in every version of Excel only by a name. */
    static final String LIST = "可选产品";

    private static final int FIRST_ROW = 3;
    private static final int WIDTH = 40;

    private static final float TITLE_POINTS = 40;

    private ProductSheet() {}

    static void write(XSSFWorkbook workbook, FormStyles styles, List<String> products) {
        XSSFSheet sheet = workbook.createSheet(NAME);
        sheet.setColumnWidth(0, WIDTH * FormStyles.CHARACTER);
        cell(sheet, 1, NAME, styles.title);
        sheet.getRow(0).setHeightInPoints(TITLE_POINTS);
        cell(sheet, 2, "附件2“产品名称”从这里选", styles.small);
        for (int i = 0; i < products.size(); i++) {
            cell(sheet, FIRST_ROW + i, products.get(i), styles.listed);
        }
        Name list = workbook.createName();
        list.setNameName(LIST);
        list.setRefersToFormula("'" + NAME + "'!$A$" + FIRST_ROW + ":$A$" + (FIRST_ROW + products.size() - 1));
        FormStyles.protect(sheet);
        FormStyles.print(sheet, false);
    }

    private static void cell(XSSFSheet sheet, int row, String text, CellStyle style) {
        Cell cell = sheet.createRow(row - 1).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }
}
