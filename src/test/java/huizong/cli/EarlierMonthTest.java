package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a month repeats of the one before it, through the store. */
class EarlierMonthTest {

    private static final String HEADING = "序号,产品名称,卖方,买方,数量,金额,交易时间,备注\n";
    private static final String RICE = "1,大米,张三,总工会,50斤,150,2020-03-30,\n";

    @TempDir
    private Path folder;

    private static String sales(int from, int to) {
        StringBuilder sales = new StringBuilder(HEADING);
        for (int i = from; i < to; i++) {
            sales.append(i + 1 + ",鸡蛋,李四,总工会," + (i + 5) + "斤," + (i + 40) + ",2020-04-21,\n");
        }
        return sales.toString();
    }

    private JsonNode consolidate(String month, String day) throws IOException {
        Ran ran = Ran.huizong(
                "--workspace", folder.toString(), "consolidate", "--month", month, "--as-of", month + "-" + day);
        assertThat(ran.err()).isEmpty();
        return new ObjectMapper().readTree(Files.readString(folder.resolve("reports/" + month + "/summary.json")));
    }

    private void march(String sales) throws IOException {
        Path file = folder.resolve("inbox/2020-03/河坝镇/附件2.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, sales);
    }

    @Test
    void aSaleOfTheMonthBeforeIsMergedIntoItTheSameInEveryRun() throws IOException {
        Ran.workspace(folder, Map.of("区总工会/附件2.csv", sales(0, 9) + RICE));
        march(HEADING + RICE);
        assertThat(consolidate("2020-03", "29")
                        .at("/ledger/purchases/counted/rows")
                        .asInt())
                .isOne();
        for (int run = 0; run < 2; run++) {
            JsonNode april = consolidate("2020-04", "29");
            assertThat(april.at("/ledger/purchases/merged/amount").asText()).isEqualTo("150.00");
            assertThat(april.at("/findings/byRule/twin-earlier-month").asInt()).isOne();
        }
        Files.delete(folder.resolve("inbox/2020-03/河坝镇/附件2.csv"));
        consolidate("2020-03", "29");
        assertThat(consolidate("2020-04", "29")
                        .at("/ledger/purchases/merged/rows")
                        .asInt())
                .isZero();
    }

    @Test
    void salesOfLastMonthUnderOtherDaysAreAskedAbout() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件2.csv", sales(0, 8)));
        march(sales(0, 8).replace("2020-04", "2020-03"));
        consolidate("2020-03", "29");
        JsonNode april = consolidate("2020-04", "29");
        assertThat(april.at("/findings/byRule/submission-repeats-last-month").asInt())
                .isOne();
        assertThat(april.at("/ledger/purchases/counted/rows").asInt()).isEqualTo(8);
    }

    private String advice(String roster) throws IOException {
        Path file = folder.resolve("inbox/2020-04/区总工会/附件1.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, roster);
        consolidate("2020-04", "29");
        // read only: POI writes to what it closes, and the tool would keep the report as one that a person changed
        try (var workbook = WorkbookFactory.create(
                folder.resolve("reports/2020-04/消费扶贫汇总-2020-04.xlsx").toFile(), null, true)) {
            for (var row : workbook.getSheet("问题清单")) {
                if (row.getLastCellNum() > 9
                        && row.getCell(6).getStringCellValue().equals("id-check-digit")) {
                    return row.getCell(9).getStringCellValue();
                }
            }
        }
        return "";
    }

    @Test
    void aWrongNumberIsHeldAgainstTheSameNameInEarlierMonthsThenInThisOne() throws IOException {
        String heading = "姓名,身份证,联系方式,受益金额\n";
        String li = "李四,430921195203140008,13900000001,100\n";
        String slip = "李四,430921195208140008,13900000001,100\n";
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", heading + "王五,430921199001010003,13900000002,100\n"));
        assertThat(advice(heading + slip)).endsWith("不要只改最后一位。");
        Files.writeString(folder.resolve("inbox/2020-04/河坝镇/附件1.csv"), heading + li);
        assertThat(advice(heading + slip)).endsWith("可能是：第12位 8→3。");
        Files.writeString(folder.resolve("inbox/2020-04/河坝镇/附件1.csv"), heading + li.replace("李四", "李三"));
        assertThat(advice(heading + slip)).endsWith("不要只改最后一位。");
        Path march = folder.resolve("inbox/2020-03/河坝镇/附件1.csv");
        Files.createDirectories(march.getParent());
        Files.writeString(march, heading + li);
        consolidate("2020-03", "29");
        assertThat(advice(heading + slip)).endsWith("可能是：第12位 8→3。");
    }

    @Test
    void amountsTenThousandTimesSmallerThanBeforeAreAskedAbout() throws IOException {
        String rows = HEADING;
        for (int i = 1; i <= 4; i++) {
            rows += i + ",大米,李四,总工会," + 40 * i + "斤,%s,2020-04-2" + i + ",\n";
        }
        Ran.workspace(folder, Map.of("河坝镇/附件2.csv", rows.replace("%s", "0.02")));
        march(rows.replace("%s", "200").replace("2020-04-2", "2020-03-1"));
        consolidate("2020-03", "29");
        JsonNode april = consolidate("2020-04", "29");
        assertThat(april.at("/findings/byRule/amount-unit-doubtful").asInt()).isOne();
        Files.writeString(folder.resolve("inbox/2020-04/河坝镇/附件2.csv"), rows.replace("%s", "2000"));
        april = consolidate("2020-04", "29");
        assertThat(april.at("/findings/byRule").has("amount-unit-doubtful")).isFalse();
    }
}
