package huizong.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lays the checks on the cells: a refusal while typing, and a colour for what was pasted past it. What is left out in a line
 * that was begun has another colour.
 */
final class FormRules {

    /** Alpha, red, green, blue: Excel calls a colour of three bytes broken. */
    private static final byte[] WRONG = {(byte) 0xFF, (byte) 0xFF, (byte) 0xC7, (byte) 0xCE};

    private static final byte[] LEFT_OUT = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF2, (byte) 0xCC};

    private FormRules() {}

    /** The check of the ID number under its name. */
    static void nameIdFormula(XSSFWorkbook workbook, FormLayout layout, LocalDate lastDay) {
        Name name = workbook.createName();
        name.setNameName(FormChecks.ID_NAME);
        name.setRefersToFormula(FormChecks.idFormula("'" + layout.name() + "'!$B1", lastDay));
    }

    static void add(XSSFSheet sheet, FormLayout layout) {
        XSSFSheetConditionalFormatting colors = sheet.getSheetConditionalFormatting();
        int last = layout.columns().size() - 1;
        // A line is begun once anything but its number stands in it.
        String first = layout.columns().get(0).required() ? "A" : "B";
        String line = "$" + first + FormLayout.FIRST_ROW + ":$" + CellReference.convertNumToColString(last)
                + FormLayout.FIRST_ROW;
        for (int i = 0; i <= last; i++) {
            FormLayout.FormColumn column = layout.columns().get(i);
            CellRangeAddress cells = new CellRangeAddress(FormLayout.FIRST_ROW - 1, FormLayout.LAST_ROW - 1, i, i);
            CellCheck check = column.check();
            if (check != null) {
                check(sheet, cells, check);
                color(colors, cells, "NOT(IFERROR(" + check.condition() + ",FALSE))", WRONG);
            }
            if (column.required()) {
                String cell = CellReference.convertNumToColString(i) + FormLayout.FIRST_ROW;
                color(colors, cells, "AND(" + cell + "=\"\",COUNTA(" + line + ")>0)", LEFT_OUT);
            }
        }
    }

    private static void check(XSSFSheet sheet, CellRangeAddress cells, CellCheck check) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidationConstraint constraint = check.list().isEmpty()
                ? helper.createCustomConstraint(check.condition())
                : helper.createFormulaListConstraint(check.list());
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        // With blanks allowed Excel takes anything once a cell that the formula speaks of is blank; the formula itself
        // allows them.
        validation.setEmptyCellAllowed(!check.list().isEmpty());
        validation.setErrorStyle(check.stops() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(check.title(), check.advice());
        validation.setShowPromptBox(true);
        validation.createPromptBox(check.title(), check.advice());
        // POI's word means the opposite for this format: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private static void color(
            XSSFSheetConditionalFormatting colors, CellRangeAddress cells, String formula, byte[] color) {
        ConditionalFormattingRule rule = colors.createConditionalFormattingRule(formula);
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(new XSSFColor(color, null));
        fill.setFillPattern(FillPatternType.SOLID_FOREGROUND.getCode());
        colors.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }

    /** A cell that holds one of a few words. */
    static void choice(XSSFSheet sheet, int row, int column, List<String> words) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        DataValidation validation = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox("本月情况", "请从下拉列表里选。");
        validation.setShowPromptBox(true);
        validation.createPromptBox("本月情况", "这个附件没有内容可报时，选“本月无”。");
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }
}
