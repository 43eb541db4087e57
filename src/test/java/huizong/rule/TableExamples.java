package huizong.rule;

import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.PURCHASES;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.ROSTER;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.intake.Intake;
import huizong.intake.SheetOf;
import huizong.table.Merge;
import huizong.table.ReadLimits;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Cases of the rules about tables. */
final class TableExamples {
    private TableExamples() {}

    /** A text file with rows of attachment 2 from line 2 on, as its reader sees it. */
    private static Consumer<FindingSink> csv(String rows) {
        return sink -> {
            try {
                Path file = Files.createTempFile("附件2", ".csv");
                try {
                    Files.writeString(file, Checked.PURCHASES.replace('|', ',') + "\n" + rows + "\n");
                    check(file, sink);
                } finally {
                    Files.delete(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static void check(Path file, FindingSink sink) throws IOException {
        FileCheck check = new FileCheck(Checked.CONTEXT, Checked.BOOK, sink, row -> {});
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            Intake.read((TableFile.Read) opened, check);
        }
        check.finish();
    }

    static List<RuleExample> all() {
        return List.of(
                fires(TableRule.TABLE_MISSING, Checked.FILE, SheetOf.rows("通知", "请各单位按时报送")),
                silent(TableRule.TABLE_MISSING, roster(LI)),
                silent(TableRule.TABLE_MISSING, SheetOf.rows("区电视台", "本月无消费扶贫情况")),
                fires(TableRule.COLUMN_MISSING, "1", SheetOf.rows("姓名|身份证|受益金额", "李四|430921195203140008|100")),
                fires(TableRule.COLUMN_MISSING, "1", SheetOf.rows("姓名|身份证|联系方式", "李四|430921195203140008|13900000001")),
                silent(TableRule.COLUMN_MISSING, SheetOf.rows("姓名|身份证|联系方式|受益金额", LI)),
                fires(TableRule.COLUMN_REPEATED, "E1", SheetOf.rows("姓名|身份证|联系方式|受益金额|受益金额|备注", LI + "|50|危房改造")),
                fires(TableRule.COLUMN_REPEATED, "E1", SheetOf.rows("姓名|身份证|联系方式|大米金额|鸡蛋金额", LI + "|50")),
                silent(
                        TableRule.COLUMN_REPEATED,
                        SheetOf.rows("姓名|身份证|联系方式|受益金额|备注|备注", LI).merged(new Merge(1, 1, 4, 5))),
                silent(
                        TableRule.COLUMN_REPEATED,
                        SheetOf.rows("姓名|身份证|联系方式|受益金额|", LI, WANG).merged(new Merge(1, 1, 3, 4))),
                silent(TableRule.COLUMN_REPEATED, SheetOf.rows(ROSTER + "||" + ROSTER, LI + "||" + "|" + WANG)),
                fires(TableRule.COLUMN_UNKNOWN, "E1", SheetOf.rows("姓名|身份证|联系方式|受益金额|家庭住址|备注|本年累计", LI + "|河坝镇||500")),
                fires(
                        TableRule.COLUMN_UNKNOWN,
                        "C1",
                        SheetOf.rows("姓名|身份证|手机|联系方式|受益金额", "李四|430921195203140008||13900000001|100")),
                silent(TableRule.COLUMN_UNKNOWN, SheetOf.rows("序号|姓名|身份证|联系方式|受益金额|备注|问题", "1|" + LI)),
                fires(
                        TableRule.TABLE_EMPTY,
                        "1",
                        roster(LI),
                        SheetOf.rows(PURCHASES, "|||||", "填表人：张三").named("附件2")),
                silent(TableRule.TABLE_EMPTY, roster(), purchases().named("附件2")),
                silent(
                        TableRule.TABLE_EMPTY,
                        roster(LI),
                        SheetOf.rows("附件2 本月无", PURCHASES).named("附件2")),
                silent(TableRule.TABLE_EMPTY, roster(LI), roster().named("第2页")),
                fires(TableRule.TOTAL_MISMATCH, "D4", roster(LI, WANG, "合计|||350")),
                fires(TableRule.TOTAL_MISMATCH, "D3", roster(LI, "小计|||90", WANG, "合计|||300")),
                silent(TableRule.TOTAL_MISMATCH, roster(LI, WANG, "合计|||300")),
                silent(TableRule.TOTAL_MISMATCH, roster(LI, "小计|||100", WANG, "小计|||200", "总计|||300")),
                silent(TableRule.TOTAL_MISMATCH, roster("上月结转|||50", LI, WANG, "合计|||350")),
                silent(TableRule.TOTAL_MISMATCH, roster(LI, WANG, "合计|||0.03万元")),
                silent(
                        TableRule.TOTAL_MISMATCH,
                        roster(LI),
                        roster(WANG, "总计|||300").named("Sheet2")),
                silent(TableRule.TOTAL_MISMATCH, roster(LI, "合计|||")),
                fires(TableRule.COUNT_MISMATCH, "A4", roster(LI, WANG, "共3人")),
                fires(TableRule.COUNT_MISMATCH, "B4", roster(LI, WANG, "合计|1人||300")),
                fires(TableRule.COUNT_MISMATCH, "A4", purchases(RICE, EGGS, "合计：３笔 金额 210元")),
                silent(TableRule.COUNT_MISMATCH, roster(LI, WANG, "共二人")),
                silent(TableRule.COUNT_MISMATCH, purchases(RICE, EGGS, "合计|贰笔|||210")),
                fires(TableRule.ROW_NOT_UNDERSTOOD, "3", roster(LI, "以及其他几户的情况还没有统计上来", WANG)),
                silent(TableRule.ROW_NOT_UNDERSTOOD, roster(LI, WANG, "注：以及其他几户的情况还没有统计上来")),
                fires(TableRule.QUOTE_UNBALANCED, "B2", csv("大米,李四\",区总工会,50斤,150,2020年4月20日")),
                fires(
                        TableRule.QUOTE_UNBALANCED,
                        "G2",
                        csv("大米,李四,区总工会,50斤,150,2020年4月20日,\"好,甜\n鸡蛋,王五,区妇联,10斤,60,2020年4月21日\"")),
                silent(TableRule.QUOTE_UNBALANCED, csv("\"大米\",\"李四\",区总工会,50斤,150,2020年4月20日,\"一,二\n三\"")),
                silent(TableRule.QUOTE_UNBALANCED, csv("大米,李四,区总工会,50斤,150,2020年4月20日,说\"好\"")),
                silent(TableRule.ROW_NOT_UNDERSTOOD, roster("南湾湖农场", LI, "千山红分场", WANG)),
                silent(TableRule.ROW_NOT_UNDERSTOOD, purchases(RICE.replace("大米", "本年新米"), EGGS)),
                fires(
                        TableRule.HIDDEN_SHEET_SKIPPED,
                        "Sheet2",
                        roster(LI),
                        roster(WANG).named("Sheet2").hide()),
                silent(
                        TableRule.HIDDEN_SHEET_SKIPPED,
                        roster(LI),
                        SheetOf.rows("镇|村").named("Sheet2").hide()),
                fires(TableRule.HIDDEN_ROWS_COUNTED, "3", roster(LI, WANG).hiddenRows(3)),
                silent(TableRule.HIDDEN_ROWS_COUNTED, roster(LI, WANG, "填表人：").hiddenRows(1, 4)),
                fires(
                        TableRule.SHEET_REPEATS_OTHERS,
                        "全镇",
                        roster(LI).named("老河口村"),
                        roster(WANG).named("新秀村"),
                        roster(WANG, LI).named("全镇")),
                fires(
                        TableRule.SHEET_REPEATS_OTHERS,
                        "汇总",
                        purchases("大米|合作社|各单位|60斤|210|2020年4月20日").named("汇总"),
                        purchases(RICE).named("大米"),
                        purchases(EGGS).named("鸡蛋")),
                silent(
                        TableRule.SHEET_REPEATS_OTHERS,
                        roster(LI).named("老河口村"),
                        roster(WANG).named("新秀村"),
                        roster("赵六|432323196306080008|13900000003|300").named("铭新村")),
                silent(
                        TableRule.SHEET_REPEATS_OTHERS,
                        roster(LI).named("老河口村"),
                        roster("赵六|432323196306080008|13900000003|100").named("铭新村")),
                fires(
                        TableRule.UNIT_CONVERTED,
                        "D2",
                        SheetOf.rows(
                                "姓名|身份证|联系方式|金额（万元）",
                                "李四|430921195203140008|13900000001|0.01",
                                "王五|432322194809270000|13900000002|0.02")),
                fires(TableRule.UNIT_CONVERTED, "D3", roster(LI, "王五|432322194809270000|13900000002|0.02万元")),
                silent(TableRule.UNIT_CONVERTED, roster(LI, "王五|432322194809270000|13900000002|壹万元整")),
                silent(
                        TableRule.UNIT_CONVERTED,
                        SheetOf.rows("姓名|身份证|联系方式|金额（万元）", "李四|430921195203140008|13900000001|100元")),
                fires(
                        TableRule.ID_COLUMN_NUMERIC,
                        "B1",
                        roster("李四|<430921195203140008>|13900000001|100", "王五|<430923200002290006>|13900000002|200")),
                silent(TableRule.ID_COLUMN_NUMERIC, roster("李四|<430921195203140008>|13900000001|<100>", WANG)),
                silent(TableRule.ID_COLUMN_NUMERIC, roster(LI, WANG)),
                fires(
                        TableRule.BLANK_AS_ABOVE,
                        "C3",
                        purchases(RICE, "鸡蛋|王五||10斤|60|2020年4月21日", "鸭蛋|王五||10斤|70|2020年4月21日")),
                silent(TableRule.BLANK_AS_ABOVE, purchases(RICE, EGGS)),
                silent(TableRule.BLANK_AS_ABOVE, purchases(RICE, "鸡蛋|王五|同上|10斤|60|2020年4月21日")),
                silent(
                        TableRule.BLANK_AS_ABOVE,
                        SheetOf.rows(PURCHASES, RICE, "鸡蛋|王五||10斤|60|2020年4月21日")
                                .merged(new Merge(2, 3, 2, 2))),
                fires(TableRule.DITTO_NOT_ALLOWED, "A3", roster(LI, "同上|432322194809270000|13900000002|200")),
                fires(TableRule.DITTO_NOT_ALLOWED, "B3", roster(LI, "王五|〃|13900000002|200")),
                fires(TableRule.DITTO_NOT_ALLOWED, "D3", roster(LI, "王五|432322194809270000|13900000002|同 上")),
                fires(TableRule.DITTO_NOT_ALLOWED, "B2", purchases("大米|同上|区总工会|50斤|150|2020年4月20日", EGGS)),
                silent(TableRule.DITTO_NOT_ALLOWED, purchases(RICE, "〃|同上|同上|10斤|60|同上")),
                fires(
                        TableRule.MERGED_AMOUNT,
                        "D3",
                        SheetOf.rows(
                                        ROSTER,
                                        "李四|430921195203140008|13900000001|300",
                                        "王五|432322194809270000|13900000002|",
                                        "赵六|432323196306080008|13900000003|")
                                .merged(new Merge(2, 4, 3, 3))),
                silent(TableRule.MERGED_AMOUNT, SheetOf.rows(ROSTER, LI, WANG).merged(new Merge(2, 3, 4, 4))),
                fires(TableRule.FORMULA_WITHOUT_VALUE, "D2", roster("李四|430921195203140008|13900000001|=SUM(F2:F9)")),
                silent(
                        TableRule.FORMULA_WITHOUT_VALUE,
                        SheetOf.rows(ROSTER, "李四|430921195203140008|13900000001|100|=A1")),
                fires(TableRule.FORMULA_ERROR, "D2", roster("李四|430921195203140008|13900000001|#REF!")),
                fires(TableRule.FORMULA_ERROR, "B2", purchases("大米|#N/A|区总工会|50斤|150|2020年4月20日", EGGS)),
                silent(TableRule.FORMULA_ERROR, SheetOf.rows(ROSTER, "李四|430921195203140008|13900000001|100|#REF!")));
    }
}
