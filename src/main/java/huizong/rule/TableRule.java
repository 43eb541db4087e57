package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.lang.Text;
import java.util.Optional;

/** Tables as wholes: their columns, totals, hidden parts, and what stands in them without being a row. */
public enum TableRule implements Carded {
    TABLE_MISSING(
            new RuleCard(
                    "table-missing",
                    ERROR,
                    Text.of("文件里没有找到附件1或附件2的表格", "the file holds no table of attachment 1 or 2"),
                    Text.of(
                            "请用附件1、附件2的格式，保留表头一行（姓名、身份证、联系方式、受益金额；产品名称、卖方、买方……）；本月没有的，请写“本月无”。",
                            "Use the forms of attachments 1 and 2 with their headings (姓名, 身份证, 联系方式, 受益金额; 产品名称, 卖方, 买方 …); where there is nothing to report, write 本月无."),
                    "没有表头的名单",
                    "姓名 身份证 联系方式 受益金额"),
            true),
    COLUMN_MISSING(
            new RuleCard(
                    "column-missing",
                    ERROR,
                    Text.of("表格里没有“%1$s”一列%2$s", "the table has no column “%1$s”%2$s"),
                    Text.of("请补上“%1$s”一列，表头照附件填写。", "Add the column “%1$s”, with the heading of the attachment."),
                    "姓名 联系方式 受益金额",
                    "姓名 身份证 联系方式 受益金额"),
            true),
    COLUMN_REPEATED(
            new RuleCard(
                    "column-repeated",
                    ERROR,
                    Text.of(
                            "“%1$s”有两列，只读了%2$s那一列，这一列没有计入",
                            "there are two columns “%1$s”: the one of %2$s was read, this one was not counted"),
                    Text.of(
                            "请只留一列；两列是不同的内容的，请改表头，或分两行填写。",
                            "Keep one of them; where they say different things, rename one or write two rows."),
                    "姓名 身份证 受益金额 受益金额",
                    "姓名 身份证 受益金额"),
            false),
    COLUMN_UNKNOWN(
            new RuleCard(
                    "column-unknown",
                    INFO,
                    Text.of(
                            "附件格式里没有%1$s这样的列，没有读取",
                            "the attachment has no such column as %1$s: nothing was read from it"),
                    Text.of(
                            "不用处理；其中有要报的内容，请移到附件的列里。",
                            "Nothing to do; what is to be reported belongs into the columns of the attachment."),
                    "姓名 身份证 联系方式 受益金额 家庭住址",
                    "姓名 身份证 联系方式 受益金额"),
            false),
    TABLE_EMPTY(
            new RuleCard(
                    "table-empty",
                    WARNING,
                    Text.of("%1$s的表格里一行也没有", "the table of %1$s holds not one row"),
                    Text.of(
                            "漏填的请补上；本月没有的，请在表里写“本月无”。",
                            "Fill it in; where there is nothing to report, write 本月无 into it."),
                    "附件1填好，附件2只有表头",
                    "附件1填好，附件2写“本月无”"),
            false),
    TOTAL_MISMATCH(
            new RuleCard(
                    "total-mismatch",
                    ERROR,
                    Text.of(
                            "表上写的合计是%1$s元，各行相加是%2$s元，相差%3$s元%4$s",
                            "the total stated is %1$s yuan, the rows add up to %2$s yuan: a difference of %3$s yuan%4$s"),
                    Text.of(
                            "请核对每行的金额和合计，看是否漏行、重行或改过数没有重算。",
                            "Check every amount and the total: a row may be missing or doubled, or a number changed after it was added up."),
                    "100，200，合计350",
                    "100，200，合计300"),
            false),
    COUNT_MISMATCH(
            new RuleCard(
                    "count-mismatch",
                    WARNING,
                    Text.of("表上写的是%1$s，读到的是%2$s行%3$s", "the table states %1$s, but %2$s rows were read%3$s"),
                    Text.of(
                            "请核对写的数和每一行，看是否漏行、重行，或增减行后没有改数。",
                            "Check the number and the rows: a row may be missing or doubled, or was added or removed without changing the number."),
                    "李四，王五，共3人",
                    "李四，王五，共2人"),
            false),
    ROW_NOT_UNDERSTOOD(
            new RuleCard(
                    "row-not-understood",
                    WARNING,
                    Text.of("这一行看不懂，没有计入：“%1$s”", "this line is not understood and was not counted: “%1$s”"),
                    Text.of(
                            "是数据的，请填到对应的列里；是说明的，请移到备注或表外。",
                            "If it is data, put it into its columns; if it is a remark, move it to the remarks or out of the table."),
                    "以上人员还有几户没算",
                    "注：以上人员已核实"),
            false),
    QUOTE_UNBALANCED(
            new RuleCard(
                    "quote-unbalanced",
                    WARNING,
                    Text.of(
                            "这一格的引号不成对，这一行的内容可能错了列、并了行：“%1$s”",
                            "the quotes of this value are not in pairs; values of the line may stand in the wrong columns or rows: “%1$s”"),
                    Text.of(
                            "请核对这一行的各格；多出的引号请删去，最好另存为.xlsx后报送。",
                            "Check every value of the line and delete the quote that is too many; best save the file as .xlsx and send that."),
                    "\"大米,李四,区总工会,50斤,150",
                    "\"大米\",李四,区总工会,50斤,150"),
            false),
    HIDDEN_SHEET_SKIPPED(
            new RuleCard(
                    "hidden-sheet-skipped",
                    WARNING,
                    Text.of(
                            "工作表是隐藏的，其中%1$s行、%2$s元没有计入",
                            "the sheet is hidden: its %1$s rows with %2$s yuan were not counted"),
                    Text.of(
                            "要报的，请取消隐藏后重新报送；不报的，请删除。",
                            "If it is to be counted, unhide it and send the file again; if not, delete it."),
                    "隐藏的工作表“3月”",
                    "没有隐藏的工作表"),
            false),
    HIDDEN_ROWS_COUNTED(
            new RuleCard(
                    "hidden-rows-counted",
                    WARNING,
                    Text.of(
                            "表格里有%1$s行是隐藏或筛掉的，共%2$s元，已计入",
                            "%1$s rows of the table, with %2$s yuan, are hidden or filtered out; they were counted"),
                    Text.of(
                            "请取消隐藏和筛选，看这些行该不该报；不该报的请删除。",
                            "Unhide them and clear the filter; delete the rows that are not to be counted."),
                    "筛选后只看得到一部分行",
                    "全部行都看得到"),
            false),
    SHEET_REPEATS_OTHERS(
            new RuleCard(
                    "sheet-repeats-others",
                    WARNING,
                    Text.of(
                            "这张表的%1$s行、%2$s元就是%3$s各表相加，已按各表计，这张表没有重复计入",
                            "the %1$s rows of this sheet, %2$s yuan, are those of %3$s together: those were counted, this sheet was not counted again"),
                    Text.of(
                            "汇总表不必一起报，请删去；确是另外的数据，请告知区扶贫办。",
                            "A summary need not be sent, delete it; if it is other data, tell the district office."),
                    "各村一张表，又有一张全镇总表",
                    "各村一张表"),
            false),
    UNIT_CONVERTED(
            new RuleCard(
                    "unit-converted",
                    INFO,
                    Text.of("%1$s行金额已换算成元，例如“%2$s”为%3$s元", "%1$s amounts were converted to yuan: “%2$s” is %3$s yuan"),
                    Text.of("请核对换算是否正确；下次请直接填元。", "Check that the conversion is right, and write yuan next time."),
                    "金额（万元） 0.015",
                    "金额（元） 150"),
            false),
    ID_COLUMN_NUMERIC(
            new RuleCard(
                    "id-column-numeric",
                    WARNING,
                    Text.of(
                            "“身份证”一列有%1$s格存成了数字：电子表格只保留前15位，后面的会丢",
                            "%1$s cells of the ID column are stored as numbers: spreadsheets keep 15 digits of them and lose the rest"),
                    Text.of(
                            "请先把这一列设为文本格式，再对照身份证重新输入。",
                            "Set the column to text format first, then type the numbers again from the ID cards."),
                    "4.30921E+17",
                    "430921195203140008（文本）"),
            false),
    BLANK_AS_ABOVE(
            new RuleCard(
                    "blank-as-above",
                    WARNING,
                    Text.of(
                            "“%1$s”一列有%2$s格空着，按与上一行相同处理",
                            "%2$s cells of the column “%1$s” are blank and were taken to say the same as the row above"),
                    Text.of("请确认是否相同；不同的请填上。", "Check that they do; fill in those that do not."),
                    "大米 李四 区总工会；鸡蛋 （空） （空）",
                    "大米 李四 区总工会；鸡蛋 李四 区总工会"),
            false),
    DITTO_NOT_ALLOWED(
            new RuleCard(
                    "ditto-not-allowed",
                    ERROR,
                    Text.of(
                            "“%2$s”写的是“%1$s”，无法确定是什么，本行不能计入",
                            "“%2$s” says only “%1$s”, which does not tell what is meant: the row cannot be counted"),
                    Text.of(
                            "姓名、身份证、金额每行都要写全，不能写“同上”；产品、卖方写“同上”的，上面要有一行。",
                            "Write name, ID number and amount in full on every row; 同上 for a product or a seller needs a row above it."),
                    "王五 同上 200",
                    "王五 432322194809270000 200"),
            true),
    MERGED_AMOUNT(
            new RuleCard(
                    "merged-amount",
                    WARNING,
                    Text.of(
                            "有%1$s行与上面的行合并了金额单元格，金额只计在第一行，这些行按0.00元计",
                            "%1$s rows share a merged amount with a row above: it counts on the first row, and 0.00 yuan on these"),
                    Text.of("请取消合并，每行填上自己的金额。", "Unmerge the cells and write the amount of each row."),
                    "李四、王五合并一格300",
                    "李四100，王五200"),
            false),
    FORMULA_WITHOUT_VALUE(
            new RuleCard(
                    "formula-without-value",
                    ERROR,
                    Text.of("“%2$s”是一个没有算出结果的公式：%1$s", "“%2$s” is a formula without a result: %1$s"),
                    Text.of(
                            "请打开文件重新计算并保存，或直接填上结果。",
                            "Open the file, let it calculate and save it, or write the result itself."),
                    "=SUM(E2:E9)（没有结果）",
                    "150"),
            true),
    FORMULA_ERROR(
            new RuleCard(
                    "formula-error",
                    ERROR,
                    Text.of("“%2$s”的公式出错，显示%1$s", "the formula of “%2$s” has failed and shows %1$s"),
                    Text.of("请改正公式，或直接填上结果。", "Mend the formula, or write the result itself."),
                    "#REF!",
                    "150"),
            true);

    private final RuleCard card;
    private final boolean fixed;

    TableRule(RuleCard card, boolean fixed) {
        this.card = card;
        this.fixed = fixed;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Optional<Fixed> fixed() {
        return fixed ? Optional.of(Fixed.UNREADABLE) : Optional.empty();
    }
}
