package huizong.report;

import huizong.office.Deadlines;
import huizong.office.Product;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Fills in a blank form as a clerk would: types into cells, lets the sums be calculated, saves. Nobody in it exists. */
public final class FilledForm implements AutoCloseable {

    public static final List<List<Object>> ROSTER = List.of(
            List.of("张三", "430921195203140008", "13900000001", 120.0),
            List.of("李四", "432322194809270000", "0737-5660123", 80.5),
            List.of("王小五", "43092119550103000X", "13900000003", 200.0));

    public static final List<List<Object>> PURCHASES = List.of(
            List.of("大通湖大米", "张三", "区总工会", "50斤", 175.0, LocalDate.of(2020, 4, 20)),
            List.of("鸡蛋", "李四", "区总工会", "20斤", 160.0, LocalDate.of(2020, 3, 30)),
            List.of("土鸡", "王小五", "河坝镇人民政府", "3只", 270.0, LocalDate.of(2020, 4, 30)));

    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    private final XSSFWorkbook workbook;

    public FilledForm(byte[] form) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
    }

    public static BlankForm april() {
        return new BlankForm(
                "河坝镇",
                APRIL,
                LocalDate.of(2020, 4, 29),
                Deadlines.DEFAULT.period(APRIL),
                List.of(
                        new Product("大通湖大米", List.of("大米", "稻虾米"), "斤", null),
                        new Product("鸡蛋", List.of(), "斤", null),
                        new Product("土鸡", List.of("土鸡子"), "只", null)));
    }

    /** The form of April with good rows in both attachments. */
    public static FilledForm good() throws IOException {
        FilledForm form = new FilledForm(FormWorkbook.write(april()));
        form.roster();
        form.purchases();
        return form;
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public void roster() {
        fill("附件1", "A", ROSTER);
    }

    public void purchases() {
        fill("附件2", "B", PURCHASES);
    }

    private void fill(String sheet, String firstColumn, List<List<Object>> rows) {
        int first = CellReference.convertColStringToIndex(firstColumn);
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                put(
                        sheet,
                        CellReference.convertNumToColString(first + c) + (6 + r),
                        rows.get(r).get(c));
            }
        }
    }

    /** Types a value into a cell, in the format that the form has there. */
    public FilledForm put(String sheet, String cell, Object value) {
        CellReference at = new CellReference(cell);
        Cell typed = workbook.getSheet(sheet).getRow(at.getRow()).getCell(at.getCol());
        if (value instanceof Double number) {
            typed.setCellValue(number);
        } else if (value instanceof LocalDate day) {
            typed.setCellValue(day);
        } else {
            typed.setCellValue(value.toString());
        }
        return this;
    }

    public Path save(Path file) throws IOException {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    /** The Word document of April with the same rows. */
    public static Path document(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(FormDocument.write(april())))) {
            fill(document.getTables().get(0), 0, ROSTER);
            fill(document.getTables().get(1), 1, PURCHASES);
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        return file;
    }

    private static void fill(XWPFTable table, int first, List<List<Object>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                table.getRow(1 + r)
                        .getCell(first + c)
                        .setText(rows.get(r).get(c).toString());
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
