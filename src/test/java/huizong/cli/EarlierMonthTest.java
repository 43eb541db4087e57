package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
}
