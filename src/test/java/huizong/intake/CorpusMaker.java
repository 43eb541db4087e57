package huizong.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/**
 * Writes the sample files of the corpus; to be run by hand in the repository's root when one is added or changed. What
 * should be read from them is never made: {@code .expected} files are written by hand, before the tool is asked.
 */
final class CorpusMaker {

    private static final Path FOLDER = Path.of("src/test/resources/huizong/intake/corpus");

    private static final String ROSTER = "姓名|身份证|联系方式|受益金额";
    private static final String PURCHASES = "产品名称|卖方|买方|数量|金额|交易时间";
    private static final String LI = "李四|430921195203140008|13900000001|#100";
    private static final String WANG = "王五|432322194809270000|13900000002|#200";
    private static final String ZHAO = "赵六|432323196306080008|13900000003|#300";

    private CorpusMaker() {}

    public static void main(String[] args) throws IOException, InvalidFormatException {
        Files.createDirectories(FOLDER);
        headings();
        totalsAndNotes();
        severalTables();
        asAbove();
        values();
        texts();
    }

    private static CorpusWorkbook book(String name) {
        return CorpusWorkbook.at(FOLDER.resolve(name));
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }

    private static void headings() throws IOException {
        book("标题行与填报单位.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "附件1",
                                "河坝镇2020年4月消费扶贫带贫人员名册",
                                "填报单位（盖章）：河坝镇人民政府||填报时间：2020年4月28日|||单位：元",
                                "序号|" + ROSTER + "|备注",
                                "#1|" + LI + "|低保户",
                                "#2|" + WANG))
                .merge("A2:F2")
                .write();
        book("表头有空格换行.xlsx")
                .sheet("Sheet1", lines("姓　名|身份证⏎号码|联系⏎电话|受 益⏎金 额（元）", LI, WANG))
                .write();
        book("两行表头合并单元格.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "序号|姓名|身份证|联系方式|受益金额||备注",
                                "||||本月|本年累计|",
                                "#1|" + LI + "|#900|",
                                "#2|" + WANG + "|#800|五保户"))
                .merge("A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:F1", "G1:G2")
                .write();
        book("两行表头不合并.xls")
                .sheet("Sheet1", lines("产品|卖方|买方|数量|金额|交易", "名称|||||时间", "大米|李四|区总工会|50斤|#150|2020.4.20"))
                .write();
        book("表头单位万元与单元格自带单位.xls")
                .sheet(
                        "Sheet1",
                        lines(
                                "姓名|身份证|联系方式|受益金额（万元）",
                                "李四|430921195203140008|13900000001|#0.015",
                                "王五|432322194809270000|13900000002|150元",
                                "合计|||#0.03"))
                .write();
        book("序号跳号文字与缺失.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "序号|" + ROSTER,
                                "#1|" + LI,
                                "#3|" + WANG,
                                "三|" + ZHAO,
                                "|钱七|432302199001010000|13900000004|#400"))
                .write();
        book("累计本年计划都不是金额.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "产品名称|卖方|买方|数量|计划采购金额|本年累计金额|金额|预计全年金额|交易时间",
                                "大米|李四|区总工会|50斤|#500|#900|#150|#9000|@2020-04-20"))
                .write();
        book("两列像金额.xlsx")
                .sheet("Sheet1", lines("产品名称|卖方|买方|数量|金额|总价|交易时间", "大米|李四|区总工会|50斤|#150|#150|@2020-04-20"))
                .write();
    }

    private static void totalsAndNotes() throws IOException {
        book("小计合计总计累计大写.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "序号|" + ROSTER,
                                "#1|" + LI,
                                "小计||||#100",
                                "#2|" + WANG,
                                "#3|" + ZHAO,
                                "小　计||||#500",
                                "合　计：||||#600",
                                "大写：|陆佰元整",
                                "合计（大写）|||陆佰元整|",
                                "共计3人，600元",
                                "共 3 人",
                                "本年累计||||#5000",
                                "总计||||600.00元"))
                .write();
        book("落款与注.xls")
                .sheet(
                        "Sheet1",
                        lines(
                                ROSTER,
                                LI,
                                WANG,
                                "",
                                "注：以上人员均为建档立卡贫困户",
                                "单位负责人：周九|审核人：吴十|填表人：孙八|联系电话：0737-5660000",
                                "（单位盖章）",
                                "2020年4月28日"))
                .write();
        book("空白模板行.xlsx")
                .sheet("Sheet1", lines("序号|" + ROSTER, "#1|" + LI, "#2", "#3|%|%|%|%", "%|%|%|%|%", "#4|—|—|—|—", "%"))
                .write();
        book("本月无.xlsx").sheet("Sheet1", lines("附件1 带贫人员名册", ROSTER, "本月无")).write();
    }

    private static void severalTables() throws IOException {
        book("两个附件上下排在一张表.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "附件1 带贫人员名册",
                                "单位：元",
                                ROSTER,
                                LI,
                                WANG,
                                "合计|||#300",
                                "填表人：孙八",
                                "",
                                "附件2 消费扶贫证明材料",
                                "单位：万元",
                                "序号|" + PURCHASES + "|备注",
                                "#1|大米|李四|区总工会|50斤|#0.015|2020.4.20",
                                "合计|||||#0.015"))
                .write();
        book("两个附件左右并排.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "附件1 带贫人员名册|||||附件2 消费扶贫证明材料",
                                ROSTER + "||" + PURCHASES,
                                LI + "||大米|李四|区总工会|50斤|#150|2020.4.20",
                                WANG + "||鸡蛋|王五|区妇联|10斤|#60|2020.4.21",
                                "合计|||#300||土鸡|赵六|区妇联|3只|#240|2020.4.22",
                                "填表人：孙八|||||合计||||#450|"))
                .write();
        book("左右两栏长短不同.xls")
                .sheet(
                        "Sheet1",
                        lines(
                                "姓名|身份证|受益金额||姓名|身份证|受益金额",
                                "李四|430921195203140008|#100||钱七|432302199001010000|#400",
                                "王五|432322194809270000|#200||还有两户没有统计上来",
                                "赵六|432323196306080008|#300",
                                "合计||#600||合计||#400"))
                .write();
        book("左右两栏表头不在同一行.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                ROSTER,
                                LI + "||附件2 消费扶贫证明材料",
                                WANG + "||" + PURCHASES,
                                ZHAO + "||大米|李四|区总工会|50斤|#150|2020.4.20",
                                "合计|||#600||鸡蛋|王五|区妇联|10斤|#60|2020.4.21"))
                .write();
        book("每村一张工作表.xlsx")
                .sheet("王家坝村", lines(ROSTER, LI, "合计|||#100"))
                .sheet("有成村", lines(ROSTER, WANG, ZHAO, "合计|||#500"))
                .write();
        book("表内分村.xlsx")
                .sheet("Sheet1", lines("序号|" + ROSTER, "王家坝村", "#1|" + LI, "二|有成村", "#2|" + WANG, "#3|" + ZHAO))
                .merge("A2:E2")
                .write();
        book("隐藏的工作表行和列.xlsx")
                .sheet("4月", lines(ROSTER, LI, WANG, ZHAO))
                .hideRows(3)
                .hideColumns(1)
                .sheet("3月", lines(ROSTER, WANG))
                .hide()
                .sheet("村名", lines("镇|村", "金盆镇|有成村"))
                .hide()
                .write();
    }

    private static void asAbove() throws IOException, InvalidFormatException {
        book("同上的各种写法.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                PURCHASES,
                                "大米|李四|区总工会|50斤|#150|2020.4.20",
                                "同上|〃|\"|10斤|#30|〞",
                                "″|同上|ditto|20斤|#60| 同 上 ",
                                "鸡蛋|王五|''|10斤|#60|2020.4.21"))
                .write();
        book("合并单元格每一列.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "序号|产品名称|卖方|买方|数量|金额|交易时间|备注",
                                "#1|大米|李四|区总工会|50斤|#150|@2020-04-20|食堂",
                                "#2||||10斤|#30||",
                                "#3|鸡蛋|王五||10斤|#60||"))
                .merge("B2:B3", "C2:C3", "D2:D4", "G2:G4", "H2:H4")
                .write();
        book("合并的金额只算一次.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                ROSTER,
                                "李四|430921195203140008|13900000001|#300",
                                "王五|432322194809270000||",
                                ZHAO,
                                "合计|||#600"))
                .merge("C2:C3", "D2:D3")
                .write();
        book("单元格里的图片.xlsx")
                .sheet("Sheet1", lines(ROSTER + "|备注", LI + "|!DISPIMG", WANG + "|低保户", "!DISPIMG|!DISPIMG"))
                .cellImages()
                .write();
    }

    private static void values() throws IOException {
        book("数字存成文本.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                PURCHASES,
                                "大米|李四|区总工会|50斤|430,851.10|2020.4.20",
                                "大米|李四|区妇联|50斤|￥1，200.50元|2020.4.20",
                                "大米|李四|区残联|50斤|１５０．５|2020.4.20",
                                "大米|李四|区科协|50斤|0.5万元|2020.4.20",
                                "大米|李四|区工会|50斤|#1200.3|2020.4.20"))
                .write();
        book("日期的各种写法.xlsx")
                .sheet(
                        "Sheet1",
                        lines(
                                "产品名称|卖方|买方|数量|金额|交易时间",
                                "大米|李四|区总工会|1斤|#1|@2020-04-20",
                                "大米|李四|区总工会|1斤|#2|#43941",
                                "大米|李四|区总工会|1斤|#3|#20200420",
                                "大米|李四|区总工会|1斤|#4|#4.26",
                                "大米|李四|区总工会|1斤|#5|2020-04-20",
                                "大米|李四|区总工会|1斤|#6|2020/4/20",
                                "大米|李四|区总工会|1斤|#7|2020年4月20日",
                                "大米|李四|区总工会|1斤|#8|20年4月20日",
                                "大米|李四|区总工会|1斤|#9|4月20日",
                                "大米|李四|区总工会|1斤|#10|12月20日",
                                "大米|李四|区总工会|1斤|#11|二〇二〇年四月二十日",
                                "大米|李四|区总工会|1斤|#12|2020.4",
                                "大米|李四|区总工会|1斤|#13|4月份",
                                "大米|李四|区总工会|1斤|#14|4月上旬",
                                "大米|李四|区总工会|1斤|#15|4.20-4.26",
                                "大米|李四|区总工会|1斤|#16|4月20日至26日",
                                "大米|李四|区总工会|1斤|#17|2020-04-20 10:30",
                                "大米|李四|区总工会|1斤|#18|月底"))
                .write();
        book("单价列.xlsx")
                .sheet("Sheet1", lines("产品名称|卖方|买方|单价（元）|数量|金额|交易时间", "大米|李四|区总工会|#3|50斤|#150|2020.4.20"))
                .write();
    }

    private static void texts() throws IOException {
        String roster = "姓名,身份证,联系方式,受益金额\r\n李四,430921195203140008,13900000001,100\r\n";
        text("GB18030编码.csv", "GB18030", roster + "李𠮷,432322194809270000,13900000002,200\r\n");
        text("UTF8带标记.csv", "UTF-8", "\uFEFF" + roster);
        text("UTF16低位在前Unicode文本.txt", "UTF-16LE", "\uFEFF" + roster.replace(',', '\t'));
        text("UTF16高位在前.csv", "UTF-16BE", "\uFEFF" + roster);
        text("UTF16没有标记.csv", "UTF-16LE", roster);
        text(
                "单位行万元只管下面一张表.csv",
                "GB18030",
                lines(
                        "附件2,,,,",
                        "金额单位：万元,,,,",
                        "产品名称,卖方,买方,数量,金额,交易时间",
                        "大米,李四,区总工会,50斤,0.015,2020.4.20",
                        "附件1,,,,",
                        "姓名,身份证,联系方式,受益金额",
                        "李四,430921195203140008,13900000001,100"));
        text("空字符.csv", "UTF-8", roster.replace("李四", "李\0四"));
        text("单回车.csv", "UTF-8", (roster + "王五,432322194809270000,13900000002,200").replace("\r\n", "\r"));
        text(
                "西文编码被当成GB18030.csv",
                "windows-1252",
                roster.replaceAll("\\P{ASCII}", "") + "Café crème,Zoë,Müller,Señor Pérez\r\n");
    }

    private static void text(String name, String charset, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(text.getBytes(Charset.forName(charset)));
        Files.write(FOLDER.resolve(name), bytes.toByteArray());
    }
}
