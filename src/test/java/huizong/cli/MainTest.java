package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final String ROSTER =
            "姓名,身份证,联系方式,受益金额\n张三,430921195203140008,13900000001,120\n李四,432322194809270000,13900000002,80.5\n";
    private static final String PURCHASES =
            "序号,产品名称,卖方,买方,数量,金额,交易时间,备注\n1,大米,张三,总工会,50斤,150,4.20,\n2,鸡蛋,李四,总工会,5公斤,100.5,2020-04-21,\n";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    private Path town(String roster, String purchases) throws IOException {
        return Ran.workspace(folder, Map.of("河坝镇/2020-04-28/附件1.csv", roster, "河坝镇/2020-04-28/附件2.csv", purchases));
    }

    private Ran consolidate(String... more) {
        String[] args = new String[7 + more.length];
        String[] usual = {"--workspace", folder.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-29"
        };
        System.arraycopy(usual, 0, args, 0, usual.length);
        System.arraycopy(more, 0, args, usual.length, more.length);
        return Ran.huizong(args);
    }

    private JsonNode summary() throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("reports/2020-04/summary.json")));
    }

    @Test
    void aCleanMonthIsCountedWhole() throws IOException {
        town(ROSTER, PURCHASES);
        Ran ran = consolidate();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("河坝镇", "按时", "huizong 2020-04：已报 1，未报 0，待报 1");
        JsonNode summary = summary();
        assertThat(summary.at("/beneficiaries").asInt()).isEqualTo(2);
        assertThat(summary.at("/ledger/roster/counted/amount").asText()).isEqualTo("200.50");
        assertThat(summary.at("/ledger/purchases/counted/amount").asText()).isEqualTo("250.50");
        assertThat(summary.at("/byBuyer/0/name").asText()).isEqualTo("区总工会");
    }

    @Test
    void jsonOnStdoutIsTheSummaryFileAndFitsItsSchema() throws IOException {
        town(ROSTER, PURCHASES);
        Ran ran = consolidate("--format", "json");
        assertThat(ran.out()).isEqualTo(Files.readString(folder.resolve("reports/2020-04/summary.json")));
        assertFits("summary-1", ran.out());
    }

    @Test
    void validationFitsItsSchemaAndMasksNumbers() throws IOException {
        town(ROSTER.replace("430921195203140008", "430921195203140007"), PURCHASES);
        String file = folder.resolve("inbox/2020-04/河坝镇/2020-04-28/附件1.csv").toString();
        Ran ran = Ran.huizong("validate", "--workspace", folder.toString(), "--format", "json", file);
        assertThat(ran.code()).isEqualTo(1);
        assertFits("validation-1", ran.out());
        assertThat(ran.out()).contains("id-check-digit").doesNotContain("430921195203140007");
        Ran shown = Ran.huizong("validate", "--show-ids", "--format", "json", file);
        assertThat(shown.out()).contains("430921195203140007");
    }

    @Test
    void aSecondRunWritesTheSameBytes() throws Exception {
        town(ROSTER, PURCHASES);
        consolidate();
        Path workbook = folder.resolve("reports/2020-04/消费扶贫汇总-2020-04.xlsx");
        byte[] first = Files.readAllBytes(workbook);
        byte[] summary = Files.readAllBytes(folder.resolve("reports/2020-04/summary.json"));
        Thread.sleep(2_100); // the clock of a zip counts in two seconds
        consolidate();
        assertThat(Files.readAllBytes(workbook)).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("reports/2020-04/summary.json")))
                .isEqualTo(summary);
    }

    @Test
    void aListThatLiesElsewhereIsPartOfWhatAMonthIsMadeFrom() throws IOException {
        town(ROSTER, PURCHASES);
        Files.writeString(folder.resolve("huizong.yaml"), "reference: {products: 目录.csv}\n");
        Path products = Files.writeString(folder.resolve("目录.csv"), "产品名称\n大米\n");
        consolidate();
        JsonNode before = summary();
        Files.writeString(products, "产品名称\n大米\n鸡蛋\n");
        consolidate();
        assertThat(summary().at("/inputs")).isNotEqualTo(before.at("/inputs"));
        Files.writeString(products, "产品名称\n大米\n");
        consolidate();
        assertThat(summary().at("/inputs")).isEqualTo(before.at("/inputs"));
    }

    @Test
    void theWorkbookHoldsTheFiguresOfTheSummaryAndNoFormula() throws IOException {
        town(ROSTER, PURCHASES.replace("总工会,50斤", "@SUM(A1),50斤").replace("4.20,", "4.20,=1+1"));
        consolidate();
        try (InputStream in = Files.newInputStream(folder.resolve("reports/2020-04/消费扶贫汇总-2020-04.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("汇总表");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Sheet roster = workbook.getSheet("带贫人员名册");
            assertThat(roster.getRow(3).getCell(2).getStringCellValue()).isEqualTo("430921195203140008");
            assertThat(sum(roster, 4))
                    .isEqualTo(summary().at("/ledger/roster/counted/amount").asDouble());
            assertThat(sum(workbook.getSheet("消费扶贫台账"), 5))
                    .isEqualTo(summary().at("/ledger/purchases/counted/amount").asDouble());
        }
    }

    private static double sum(Sheet sheet, int column) {
        double sum = 0;
        for (int row = 3; row <= sheet.getLastRowNum(); row++) {
            sum += sheet.getRow(row).getCell(column).getNumericCellValue();
        }
        return sum;
    }

    @Test
    void whatIsTakenOutOfTheInboxNoLongerCounts() throws IOException {
        town(ROSTER, PURCHASES);
        consolidate();
        Files.delete(folder.resolve("inbox/2020-04/河坝镇/2020-04-28/附件1.csv"));
        consolidate();
        assertThat(summary().at("/ledger/roster/read/rows").asInt()).isZero();
        assertThat(summary().at("/ledger/purchases/read/rows").asInt()).isEqualTo(2);
    }

    @Test
    void theSameBytesTwiceCountOnce() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER, "河坝镇/附件1(1).csv", ROSTER));
        Ran ran = consolidate();
        assertThat(ran.out()).contains("file-duplicate 1");
        assertThat(summary().at("/ledger/roster/counted/rows").asInt()).isEqualTo(2);
        assertThat(summary().at("/ledger/roster/superseded/rows").asInt()).isEqualTo(2);
    }

    @Test
    void aTwinOfTheBuyersOwnIsMerged() throws IOException {
        StringBuilder town = new StringBuilder("产品名称,卖方,买方,数量,金额,交易时间\n");
        StringBuilder union = new StringBuilder("产品名称,卖方,买方,数量,金额,交易时间\n");
        for (int i = 1; i <= 6; i++) {
            town.append("大米,张三,区电视台,")
                    .append(i)
                    .append("斤,")
                    .append(i * 10)
                    .append(",2020-04-1")
                    .append(i)
                    .append('\n');
        }
        town.append("鸡蛋,李四,区总工会,10斤,100,2020年4月20日\n");
        union.append("鸡蛋,李四,总工会,5公斤,100.00,4.20\n");
        Ran.workspace(folder, Map.of("河坝镇/附件2.csv", town.toString(), "区总工会/附件2.csv", union.toString()));
        consolidate();
        assertThat(summary().at("/ledger/purchases/merged/rows").asInt()).isEqualTo(1);
        assertThat(summary().at("/submitters/0/purchases/merged/amount").asText())
                .isEqualTo("100.00");
        assertThat(summary().at("/submitters/1/purchases/counted/amount").asText())
                .isEqualTo("100.00");
    }

    @Test
    void aMissingSubmitterIsAnErrorOnlyAfterTheDeadline() throws IOException {
        town(ROSTER, PURCHASES);
        assertThat(consolidate().out()).contains("待报");
        Ran late =
                Ran.huizong("--workspace", folder.toString(), "status", "--month", "2020-04", "--as-of", "2020-04-30");
        assertThat(late.code()).isEqualTo(1);
        assertThat(late.out()).contains("未报 1");
    }

    @Test
    void anUnreadableFileIsOneFindingAndTheOthersGoOn() throws IOException {
        town(ROSTER, PURCHASES);
        Files.write(folder.resolve("inbox/2020-04/河坝镇/附件3.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Ran ran = consolidate();
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("file-unreadable 1");
        assertThat(summary().at("/ledger/unread/files").asInt()).isEqualTo(1);
        assertThat(summary().at("/ledger/roster/counted/rows").asInt()).isEqualTo(2);
    }

    @Test
    void wrongUsageIsOneLineAndExitTwo() throws IOException {
        town(ROSTER, PURCHASES);
        assertRefused(Ran.huizong("consolidat"), "consolidate");
        assertRefused(Ran.huizong("validate", folder.resolve("nowhere.xlsx").toString()), "nowhere.xlsx");
        assertRefused(consolidate("--month", "2020-13"), "");
        assertRefused(Ran.huizong("rules", "id-chek-digit"), "id-check-digit");
        Files.writeString(folder.resolve("huizong.yaml"), "distrct: 大通湖\n");
        assertRefused(consolidate(), "district");
        Files.writeString(folder.resolve("huizong.yaml"), "rules: {id-chek-digit: {level: info}}\n");
        assertRefused(consolidate(), "id-check-digit");
        Files.writeString(
                folder.resolve("huizong.yaml"), "district: 大通湖\nrules:\n  id-check-digit: {level: warning}\n");
        assertRefused(consolidate(), "huizong.yaml 第3行：规则“id-check-digit”不能关闭，也不能调低（原为错误）：它指出的行认不出是谁");
    }

    private static void assertRefused(Ran ran, String named) {
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().strip()).contains(named).doesNotContain("\tat ").hasLineCount(1);
    }

    @Test
    void twoRunsNeverOverlap() throws Exception {
        town(ROSTER, PURCHASES);
        Files.createDirectories(folder.resolve("data"));
        try (var channel = java.nio.channels.FileChannel.open(
                        folder.resolve("data/lock"),
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.WRITE);
                var held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            Ran ran = consolidate();
            assertThat(ran.code()).isEqualTo(3);
            assertThat(ran.err().strip()).hasLineCount(1);
        }
        assertThat(consolidate().code()).isZero();
    }

    @Test
    void helpSpeaksTheLanguageAskedForWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Ran.huizong("consolidate", "--help").out()).contains("用法：", "--month", "退出码", "读入本月收件箱");
            assertThat(Ran.huizong("--lang", "en", "consolidate", "--help").out())
                    .contains("Usage:", "Exit codes");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(Ran.huizong("--version").out().strip()).matches("huizong \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void theRuleBookIsPrintedWholeAndByRule() throws IOException {
        assertThat(Ran.huizong("rules").out()).contains("id-check-digit", "twin-purchase");
        assertThat(Ran.huizong("--lang", "en", "rules", "id-check-digit").out()).contains("Advice: ", "Good: ");
        JsonNode rules = JSON.readTree(Ran.huizong("rules", "--format", "json").out());
        assertThat(rules.at("/schema").asText()).isEqualTo("huizong/rules/1");
        assertThat(rules.at("/rules").size()).isGreaterThan(50);
    }

    @Test
    void verboseNamesEachFileBesideTheResult() throws IOException {
        town(ROSTER, PURCHASES);
        Ran ran = consolidate("--verbose");
        assertThat(ran.err())
                .contains("1/2 inbox/2020-04/河坝镇/2020-04-28/附件1.csv")
                .hasLineCount(2);
        assertThat(ran.out()).isEqualTo(consolidate().out());
    }

    @Test
    void englishIsCompleteToo() throws IOException {
        town(ROSTER.replace("430921195203140008", "430921195203140007"), PURCHASES);
        Ran ran = consolidate("--lang", "en");
        assertThat(ran.out()).contains("sent in", "partly accepted", "errors 1");
        Ran checked =
                Ran.huizong("--lang", "en", "validate", folder.resolve("inbox").toString());
        assertThat(checked.out()).contains("[error] id-check-digit", "verdict: partly accepted");
    }

    private static void assertFits(String schema, String json) throws IOException {
        try (InputStream in = MainTest.class.getResourceAsStream("/huizong/schema/" + schema + ".schema.json")) {
            var messages = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in)
                    .validate(JSON.readTree(json));
            assertThat(messages).isEmpty();
        }
    }
}
