package huizong.report;

import huizong.form.Attachment;
import huizong.form.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attachment as the notice draws it: title, columns in their order; and how wide they are and what is checked in them.
 *
 * @param name 附件1, also the name of its sheet
 * @param title under it
 * @param landscape the paper lies on its long side
 * @param notes under the table
 */
record FormLayout(
        Attachment attachment,
        String name,
        String title,
        boolean landscape,
        List<FormColumn> columns,
        List<String> notes) {

    /** Of the first line to be filled in, from 1: 附件, title, two lines about the submission, headings stand above it. */
    static final int FIRST_ROW = 6;

    /** Lines to be filled in; more can be inserted. */
    static final int ROWS = 200;

    /** The line under the last of them: low, locked and blank, so that a line inserted above it lies within every formula. */
    static final int LAST_ROW = FIRST_ROW + ROWS;

    static final String SIGNATURES = "单位负责人：　　　　　审核人：　　　　　填表人：　　　　　联系电话：";

    FormLayout {
        columns = List.copyOf(columns);
        notes = List.copyOf(notes);
    }

    /** What is typed into a column. */
    enum Look {
        TEXT,
        /** May be longer than the column is wide. */
        LONG_TEXT,
        NUMBER,
        MONEY,
        DAY
    }

    /**
     * A column.
     *
     * @param width in characters, a Han character being two
     * @param required a line without it is not whole
     */
    record FormColumn(
            Column column,
            int width,
            Look look,
            boolean required,
            @Nullable CellCheck check) {}

    static List<FormLayout> of(BlankForm form) {
        return List.of(roster(form), purchases(form));
    }

    private static FormLayout roster(BlankForm form) {
        return new FormLayout(
                Attachment.ROSTER,
                "附件1",
                "带贫人员名册",
                false,
                List.of(
                        new FormColumn(Column.NAME, 16, Look.TEXT, true, null),
                        new FormColumn(Column.ID, 28, Look.TEXT, true, FormChecks.id(first("B"), whole("B"))),
                        new FormColumn(Column.CONTACT, 22, Look.TEXT, true, FormChecks.contact(first("C"))),
                        new FormColumn(Column.AMOUNT, 20, Look.MONEY, true, FormChecks.benefit(first("D")))),
                List.of(due(form)));
    }

    private static FormLayout purchases(BlankForm form) {
        CellCheck product = form.products().isEmpty() ? null : FormChecks.product(first("B"));
        return new FormLayout(
                Attachment.PURCHASES,
                "附件2",
                "消费扶贫证明材料",
                true,
                List.of(
                        new FormColumn(Column.SEQUENCE, 7, Look.NUMBER, false, null),
                        new FormColumn(Column.PRODUCT, 18, Look.LONG_TEXT, true, product),
                        new FormColumn(Column.SELLER, 28, Look.LONG_TEXT, true, null),
                        new FormColumn(Column.BUYER, 28, Look.LONG_TEXT, true, null),
                        new FormColumn(Column.QUANTITY, 12, Look.TEXT, true, FormChecks.quantity(first("E"))),
                        new FormColumn(Column.AMOUNT, 15, Look.MONEY, true, FormChecks.amount(first("F"), first("H"))),
                        new FormColumn(Column.DATE, 15, Look.DAY, true, FormChecks.day(first("G"), form.period())),
                        new FormColumn(Column.REMARK, 18, Look.LONG_TEXT, false, null)),
                List.of(due(form), "注：工会组织、结对帮扶人等直接从贫困户采购的，销售凭证为行政村盖章、贫困户签字即可。"));
    }

    /** Notice, section 六(八). */
    private static String due(BlankForm form) {
        return "注：请于" + BlankForm.day(form.deadline()) + "前（含当日）将本表及销售发票或销售凭证交至区扶贫办。";
    }

    private static String first(String column) {
        return column + FIRST_ROW;
    }

    /** All lines of a column; the rows are fixed, as a check is told for the first line and holds for all. */
    private static String whole(String column) {
        return column + "$" + FIRST_ROW + ":" + column + "$" + LAST_ROW;
    }
}
