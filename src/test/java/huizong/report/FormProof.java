package huizong.report;

import java.util.Arrays;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Asks a form's own check of a cell what it thinks of what stands there, as Excel would: by the formula that is in the file. */
public final class FormProof {

    private static final String FIRST_ROW = "6";

    private final XSSFWorkbook workbook;

    public FormProof(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Whether the form lets the value of the cell pass. */
    public boolean passes(String sheetName, String cell) {
        Sheet sheet = workbook.getSheet(sheetName);
        return isTrue(sheet, writtenOut(formula(sheetName, cell), new CellReference(cell).getRow() + 1));
    }

    /** The check of a cell as a formula that is true for a good entry. */
    public String formula(String sheetName, String cell) {
        CellReference at = new CellReference(cell);
        DataValidationConstraint check = check(workbook.getSheet(sheetName), at).getValidationConstraint();
        return check.getValidationType() == DataValidationConstraint.ValidationType.LIST
                ? "COUNTIF(" + check.getFormula1() + "," + cell + ")>0"
                : check.getFormula1()
                        .replaceAll("(?<![$A-Z])([A-Z])" + FIRST_ROW + "(?!\\d)", "$1" + (at.getRow() + 1));
    }

    /** What refuses a wrong entry: STOP or WARNING of {@link DataValidation.ErrorStyle}. */
    public int style(String sheetName, String cell) {
        return check(workbook.getSheet(sheetName), new CellReference(cell)).getErrorStyle();
    }

    private static DataValidation check(Sheet sheet, CellReference at) {
        return sheet.getDataValidations().stream()
                .filter(validation -> Arrays.stream(validation.getRegions().getCellRangeAddresses())
                        .anyMatch(range -> range.isInRange(at.getRow(), at.getCol())))
                .findFirst()
                .orElseThrow();
    }

    /** A defined name of which the row is relative is written out: POI would take it from row 1 for every cell. */
    private String writtenOut(String formula, int row) {
        String id = Objects.requireNonNull(workbook.getName("身份证号正确")).getRefersToFormula();
        return formula.replace("身份证号正确", "(" + id.replaceAll("\\$B1(?!\\d)", "\\$B" + row) + ")");
    }

    private boolean isTrue(Sheet sheet, String formula) {
        Row row = Objects.requireNonNullElseGet(sheet.getRow(999), () -> sheet.createRow(999));
        Cell scratch = row.createCell(20);
        scratch.setCellFormula(formula);
        CellValue value = workbook.getCreationHelper().createFormulaEvaluator().evaluate(scratch);
        sheet.removeRow(row);
        return value.getCellType() == CellType.BOOLEAN && value.getBooleanValue();
    }
}
