package huizong.report;

import huizong.office.Product;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The catalogue in a form, from which the drop-down is made. In the open: people look up there what a product is called and
 * by what it is counted.
 */
final class ProductSheet {

    static final String TITLE = "产品目录";

    /** The defined name of the list: a check may speak of another sheet in every version of Excel only by a name. */
    static final String NAMES = "可选产品";

    /** The same list with the other names of the products. */
    static final String ALL_NAMES = "认得的产品";

    private static final int FIRST_ROW = 4;
    private static final int WIDTH = 22;
    private static final int OTHER_WIDTH = 16;
    private static final float TITLE_POINTS = 40;

    private final XSSFWorkbook workbook;
    private final FormStyles styles;
    private final List<Product> products;
    private final XSSFSheet sheet;
    /** How many other names the product with the most of them has. */
    private final int others;

    private ProductSheet(XSSFWorkbook workbook, FormStyles styles, List<Product> products) {
        this.workbook = workbook;
        this.styles = styles;
        this.products = products;
        this.sheet = workbook.createSheet(TITLE);
        this.others = products.stream()
                .mapToInt(product -> product.aliases().size())
                .max()
                .orElse(0);
    }

    static void write(XSSFWorkbook workbook, FormStyles styles, List<Product> products) {
        ProductSheet sheet = new ProductSheet(workbook, styles, products);
        sheet.head();
        for (int i = 0; i < products.size(); i++) {
            sheet.line(FIRST_ROW + i, products.get(i));
        }
        sheet.name(NAMES, 0);
        sheet.name(ALL_NAMES, sheet.others);
        FormStyles.protect(sheet.sheet);
        FormStyles.print(sheet.sheet, false);
    }

    private void head() {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(TITLE_POINTS);
        put(title, 0, TITLE, styles.title);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, others + 1));
        put(sheet.createRow(1), 0, "附件2“产品名称”从这里选", styles.about);
        XSSFRow headings = sheet.createRow(FIRST_ROW - 2);
        for (int i = 0; i <= others + 1; i++) {
            String heading = i == 0 ? "名称" : i <= others ? "又名" : "计量单位";
            put(headings, i, heading, styles.heading);
            sheet.setColumnWidth(i, (i == 0 ? WIDTH : OTHER_WIDTH) * FormStyles.CHARACTER);
        }
    }

    private void line(int number, Product product) {
        XSSFRow row = sheet.createRow(number - 1);
        put(row, 0, product.name(), styles.listed);
        for (int i = 0; i < others; i++) {
            put(row, i + 1, i < product.aliases().size() ? product.aliases().get(i) : "", styles.listed);
        }
        put(row, others + 1, product.unit(), styles.listed);
    }

    private void name(String word, int lastColumn) {
        Name name = workbook.createName();
        name.setNameName(word);
        name.setRefersToFormula("'" + TITLE + "'!$A$" + FIRST_ROW + ":$"
                + CellReference.convertNumToColString(lastColumn) + "$" + (FIRST_ROW + products.size() - 1));
    }

    private static void put(XSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
