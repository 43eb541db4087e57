package huizong.report;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.intake.FormMark;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An attachment as a sheet: what it bears already, the lines to be filled in, sum, signatures, notes. */
final class FormSheet {

    /** Chosen where an attachment has nothing to report; the intake reads it as a nil return of this attachment. */
    static final String NOTHING = "本月无";

    static final String SOMETHING = "本月情况：有";

    private static final float ATTACHMENT_POINTS = 24;
    private static final float TITLE_POINTS = 40;
    private static final float LINE_POINTS = 22;
    /** Two lines: sellers and buyers have long names. */
    private static final float TALL_POINTS = 28;

    private static final float SPACER_POINTS = 3;

    private final BlankForm form;
    private final FormLayout layout;
    private final FormStyles styles;
    private final XSSFSheet sheet;
    private final int last;

    private FormSheet(XSSFWorkbook workbook, FormStyles styles, BlankForm form, FormLayout layout) {
        this.form = form;
        this.layout = layout;
        this.styles = styles;
        this.sheet = workbook.createSheet(layout.name());
        this.last = layout.columns().size() - 1;
    }

    static void write(XSSFWorkbook workbook, FormStyles styles, BlankForm form, FormLayout layout) {
        FormSheet sheet = new FormSheet(workbook, styles, form, layout);
        sheet.head();
        sheet.lines();
        sheet.foot();
        sheet.setUp(workbook);
        FormRules.add(sheet.sheet, layout);
    }

    private void head() {
        XSSFRow first = row(1, ATTACHMENT_POINTS);
        put(first, 0, layout.name(), styles.attachment);
        put(first, last, FormMark.line(), styles.version);
        put(row(2, TITLE_POINTS), 0, layout.title(), styles.title);
        merge(2, 0, last);
        boolean forAnybody = form.submitter().isEmpty();
        halves(
                3,
                "填报单位（盖章）：" + form.submitter(),
                forAnybody ? styles.fillIn : styles.about,
                "填报时间：　　　　年　　月　　日",
                styles.fillIn);
        XSSFRow about = halves(
                4,
                "报送月份：" + form.monthWords() + "（截止" + form.deadline().getMonthValue() + "月"
                        + form.deadline().getDayOfMonth() + "日）",
                styles.about,
                SOMETHING,
                styles.fillIn);
        put(about, last, "单位：元", styles.aboutRight);
        XSSFRow headings = row(5, LINE_POINTS + 4);
        for (int i = 0; i <= last; i++) {
            FormLayout.FormColumn column = layout.columns().get(i);
            put(headings, i, column.column().label(layout.attachment()).zh(), styles.heading);
            sheet.setColumnWidth(i, column.width() * FormStyles.CHARACTER);
        }
    }

    /** A line with words on its left and words in its middle; the left ones may take all columns up to there. */
    private XSSFRow halves(int number, String left, CellStyle leftStyle, String right, CellStyle rightStyle) {
        XSSFRow row = row(number, LINE_POINTS);
        int half = half();
        put(row, 0, left, leftStyle);
        merge(number, 0, half - 1);
        put(row, half, right, rightStyle);
        merge(number, half, number == 3 ? last : last - 1);
        return row;
    }

    /** The column of the drop-down with what the month is like. */
    private int half() {
        return layout.columns().size() / 2;
    }

    private void lines() {
        boolean isTall = layout.columns().stream().anyMatch(column -> column.look() == FormLayout.Look.LONG_TEXT);
        float height = isTall ? TALL_POINTS : LINE_POINTS;
        for (int number = FormLayout.FIRST_ROW; number <= FormLayout.LAST_ROW; number++) {
            boolean spacer = number == FormLayout.LAST_ROW;
            XSSFRow row = row(number, spacer ? SPACER_POINTS : height);
            for (int i = 0; i <= last; i++) {
                FormLayout.FormColumn column = layout.columns().get(i);
                Cell cell = row.createCell(i);
                cell.setCellStyle(spacer ? styles.spacer : styles.entry(column.look()));
                if (!spacer && column.column() == Column.SEQUENCE) {
                    cell.setCellValue(number - FormLayout.FIRST_ROW + 1);
                }
            }
            if (!spacer) {
                // Excel lets a line of a protected sheet be deleted only when the whole of it is unlocked.
                row.setRowStyle(styles.fillIn);
            }
        }
    }

    private void foot() {
        int number = FormLayout.LAST_ROW + 1;
        XSSFRow total = row(number, LINE_POINTS);
        int amount = 0;
        for (int i = 0; i <= last; i++) {
            total.createCell(i).setCellStyle(styles.total);
            amount = layout.columns().get(i).column() == Column.AMOUNT ? i : amount;
        }
        put(total, 0, "合计", styles.total);
        merge(number, 0, amount - 1);
        String column = CellReference.convertNumToColString(amount);
        XSSFCell sum = total.getCell(amount);
        sum.setCellStyle(styles.totalMoney);
        sum.setCellFormula("SUM(" + column + FormLayout.FIRST_ROW + ":" + column + FormLayout.LAST_ROW + ")");
        // The result that it has now, for whoever reads the form without calculating it.
        sum.setCellValue(0);
        put(row(++number, LINE_POINTS + 6), 0, FormLayout.SIGNATURES, styles.fillIn);
        merge(number, 0, last);
        for (String note : layout.notes()) {
            int width = layout.columns().stream()
                    .mapToInt(FormLayout.FormColumn::width)
                    .sum();
            put(row(++number, Words.lines(note, width) * LINE_POINTS - 4), 0, note, styles.small);
            merge(number, 0, last);
        }
    }

    private void setUp(XSSFWorkbook workbook) {
        sheet.createFreezePane(0, FormLayout.FIRST_ROW - 1);
        sheet.setRepeatingRows(new CellRangeAddress(FormLayout.FIRST_ROW - 2, FormLayout.FIRST_ROW - 2, -1, -1));
        FormStyles.print(sheet, layout.landscape());
        FormStyles.protect(sheet);
        sheet.setActiveCell(new CellAddress(FormLayout.FIRST_ROW - 1, 0));
        for (int i = 0; i <= last; i++) {
            if (layout.columns().get(i).look() == FormLayout.Look.TEXT) {
                // No green corners where digits are meant to be text.
                sheet.addIgnoredErrors(
                        new CellRangeAddress(FormLayout.FIRST_ROW - 1, FormLayout.LAST_ROW - 1, i, i),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
            }
        }
        if (layout.attachment() == Attachment.ROSTER) {
            FormRules.nameIdFormula(workbook, layout, form.period().to());
        }
        FormRules.choice(sheet, 3, half(), List.of(SOMETHING, NOTHING));
    }

    private XSSFRow row(int number, float points) {
        XSSFRow row = sheet.createRow(number - 1);
        row.setHeightInPoints(points);
        return row;
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void merge(int row, int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, from, to));
        }
    }
}
