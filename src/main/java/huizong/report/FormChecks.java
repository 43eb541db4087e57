package huizong.report;

import huizong.office.Period;
import java.time.LocalDate;

/**
 * The checks of the form as formulas of Excel 2010, WPS and LibreOffice. No array constants, which Excel refuses in a check; no
 * array formulas, so that POI can prove them too.
 */
final class FormChecks {

    /** The defined name of {@link #idFormula}. */
    static final String ID_NAME = "身份证号正确";

    /** GB 11643-1999, appendix: of the first 17 digits. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** Words for documents of people without an ID number: {@code validate} tells what becomes of those. */
    private static final String[] OTHER_DOCUMENTS = {"护照", "军官", "士兵", "通行证", "居留", "户口", "出生"};

    private FormChecks() {}

    /**
     * Length, day of birth and check digit of the ID number. Too long for a check, and so a defined name; its row is relative,
     * which in a defined name is told from row 1.
     *
     * @param cell the cell of the ID number in row 1, with its sheet
     * @param last nobody is born after it
     */
    static String idFormula(String cell, LocalDate last) {
        StringBuilder sum = new StringBuilder();
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum.append(i == 0 ? "" : "+")
                    .append(part(cell, i + 1, 1))
                    .append('*')
                    .append(WEIGHTS[i]);
        }
        StringBuilder others = new StringBuilder();
        for (String word : OTHER_DOCUMENTS) {
            others.append("ISNUMBER(FIND(\"")
                    .append(word)
                    .append("\",")
                    .append(cell)
                    .append(")),");
        }
        String year = part(cell, 7, 4);
        String month = part(cell, 11, 2);
        String day = part(cell, 13, 2);
        String birth = "DATE(" + year + "," + month + "," + day + ")";
        // 30 February would be 1 March: the day is a day only when it comes back as it was written.
        return "OR(" + others + "IF(LEN(" + cell + ")<>18,FALSE,IFERROR(AND(--" + year + ">=1900,MONTH(" + birth
                + ")=--" + month
                + ",DAY(" + birth + ")=--" + day + "," + birth + "<=" + date(last) + ",MID(\"10X98765432\",MOD(" + sum
                + ",11)+1,1)=RIGHT(" + cell + ")),FALSE)))";
    }

    private static String part(String cell, int from, int length) {
        return "MID(" + cell + "," + from + "," + length + ")";
    }

    /**
     * A right number that stands in the column once. COUNTIF takes 18 digits for a number and compares 15 of them; with an
     * asterisk behind them they are a text.
     */
    static CellCheck id(String cell, String column) {
        return new CellCheck(
                orBlank(cell, "AND(" + ID_NAME + ",COUNTIF(" + column + "," + cell + "&\"*\")=1)"),
                true,
                "身份证号",
                "18位，末位是X的写大写X。号码有误或与别的行重复时不能填入：请对照身份证核对；一人有几笔受益的，合计写在一行。没有身份证的，写证件名称和号码，如“护照E12345678”。");
    }

    /** A mobile, or a landline with or without its area code; 无 is an answer. */
    static CellCheck contact(String cell) {
        String digits = "SUBSTITUTE(" + cell + ",\"-\",\"\")";
        return new CellCheck(
                "OR(" + cell + "=\"\"," + cell + "=\"无\",AND(ISNUMBER(--" + digits + "),OR(AND(LEN(" + cell
                        + ")=11,LEFT(" + cell
                        + ")=\"1\"),AND(LEFT(" + cell + ")=\"0\",LEN(" + digits + ")>9,LEN(" + digits + ")<13),AND(LEN("
                        + cell
                        + ")>6,LEN(" + cell + ")<9,LEFT(" + cell + ")>\"1\"))))",
                false,
                "联系方式",
                "11位手机号，或带区号的固定电话，如0737-1234567；没有电话的写“无”。");
    }

    static CellCheck benefit(String cell) {
        return new CellCheck(
                orBlank(cell, "AND(ISNUMBER(" + cell + ")," + cell + ">0,ROUND(" + cell + ",2)=" + cell + ")"),
                true,
                "受益金额",
                "只写数字，以元为单位，大于0，最多两位小数；不写“元”“万”“约”。");
    }

    /** Above 0; below it only where the remark says that goods came back. */
    static CellCheck amount(String cell, String remark) {
        return new CellCheck(
                orBlank(
                        cell,
                        "AND(ISNUMBER(" + cell + "),ROUND(" + cell + ",2)=" + cell + ",OR(" + cell + ">0,AND(" + cell
                                + "<0,OR(ISNUMBER(FIND(\"退货\"," + remark + ")),ISNUMBER(FIND(\"退款\"," + remark
                                + ")),ISNUMBER(FIND(\"冲减\"," + remark + "))))))"),
                true,
                "金额",
                "只写数字，以元为单位，大于0，最多两位小数；不写“元”“万”“约”。退货写负数的，请先在备注写“退货”。");
    }

    /** Digits first and a unit behind them. */
    static CellCheck quantity(String cell) {
        return new CellCheck(
                orBlank(cell, "AND(ISNUMBER(--LEFT(" + cell + ")),ISERROR(--" + cell + "))"),
                false,
                "数量",
                "数字带单位，如50斤、10只、2箱。");
    }

    static CellCheck day(String cell, Period period) {
        return new CellCheck(
                orBlank(
                        cell,
                        "AND(ISNUMBER(" + cell + ")," + cell + ">=" + date(period.from()) + "," + cell + "<"
                                + date(period.to().plusDays(1)) + ")"),
                false,
                "交易时间",
                "写成2020-4-26这样的日期；本期为" + BlankForm.day(period.from()) + "至" + BlankForm.day(period.to()) + "。");
    }

    /** A name of the catalogue, which the drop-down offers, or one of its other names, which the tool knows as well. */
    static CellCheck product(String cell) {
        return new CellCheck(
                orBlank(cell, "COUNTIF(" + ProductSheet.ALL_NAMES + "," + cell + ")>0"),
                ProductSheet.NAMES,
                false,
                "产品名称",
                "请从下拉列表选（全部名称见“" + ProductSheet.TITLE + "”表）；目录里没有的产品也可以填，区扶贫办会核对。");
    }

    private static String orBlank(String cell, String condition) {
        return "OR(" + cell + "=\"\"," + condition + ")";
    }

    private static String date(LocalDate day) {
        return "DATE(" + day.getYear() + "," + day.getMonthValue() + "," + day.getDayOfMonth() + ")";
    }
}
