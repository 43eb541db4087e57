package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A correction that comes beside the file it corrects, through the whole month. */
class SupersededTest {

    private static final String HEADING = "姓名,身份证,联系方式,受益金额\n";
    private static final String LI = "李四,430921195203140008,13900000001,100\n";
    private static final String LI_WRONG = "李四,430921195203140001,13900000001,100\n";
    private static final String WANG = "王五,430921199001020006,13900000002,200\n";
    private static final String FIRST = "河坝镇/附件1.csv";
    private static final String SECOND = "河坝镇/附件1更正.csv";

    @TempDir
    private Path folder;

    private JsonNode consolidate() throws IOException {
        Ran ran = Ran.huizong(
                "--workspace", folder.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-29");
        assertThat(ran.err()).isEmpty();
        return new ObjectMapper().readTree(Files.readString(folder.resolve("reports/2020-04/summary.json")));
    }

    private static String roles(JsonNode month) {
        StringBuilder roles = new StringBuilder();
        month.at("/submitters/0/files")
                .forEach(file -> roles.append(file.get("role").asText()).append(' '));
        return roles.toString();
    }

    @Test
    void whatWasWrongInAFileThatWasCorrectedIsNobodysConcernAnyMore() throws IOException {
        Ran.workspace(folder, Map.of(FIRST, HEADING + LI_WRONG + WANG));
        assertThat(consolidate().at("/submitters/0/verdict").asText()).isEqualTo("partly-accepted");
        Files.writeString(folder.resolve("inbox/2020-04").resolve(SECOND), HEADING + LI + WANG);
        JsonNode month = consolidate();
        assertThat(roles(month)).isEqualTo("superseded counted ");
        assertThat(month.at("/submitters/0/verdict").asText()).isEqualTo("accepted-with-warnings");
        assertThat(month.at("/submitters/0/findings/error").asInt()).isZero();
        assertThat(month.at("/findings/byRule").has("id-check-digit")).isFalse();
        assertThat(month.at("/findings/byRule/submission-superseded").asInt()).isOne();
        assertThat(month.at("/ledger/roster/superseded/amount").asText()).isEqualTo("300.00");
        assertThat(month.at("/ledger/roster/counted/amount").asText()).isEqualTo("300.00");
        assertThat(month.get("beneficiaries").asInt()).isEqualTo(2);
        assertThat(folder.resolve("reports/2020-04/退回")).doesNotExist();
    }

    @Test
    void whatWasTakenOutOfTheInboxSupersedesNothingAnyMore() throws IOException {
        Ran.workspace(folder, Map.of(FIRST, HEADING + LI + WANG, SECOND, HEADING + LI.replace("100", "150")));
        JsonNode both = consolidate();
        assertThat(both.at("/ledger/roster/counted/amount").asText()).isEqualTo("150.00");
        Files.delete(folder.resolve("inbox/2020-04").resolve(SECOND));
        JsonNode one = consolidate();
        assertThat(one.at("/ledger/roster/counted/amount").asText()).isEqualTo("300.00");
        assertThat(one.at("/findings/byRule").has("submission-superseded")).isFalse();
    }

    @Test
    void aPartialCorrectionLeavesTheOtherRowsAndTheirFaults() throws IOException {
        String others = "";
        for (int i = 0; i < 4; i++) {
            others += "赵" + "一二三四".charAt(i) + ",43092119920" + (i + 1) + "010002,1390000001" + i + ",50\n";
        }
        Ran.workspace(folder, Map.of(FIRST, HEADING + LI_WRONG + others, SECOND, HEADING + LI));
        JsonNode month = consolidate();
        assertThat(roles(month)).isEqualTo("counted counted ");
        assertThat(month.at("/ledger/roster/superseded/rows").asInt()).isOne();
        assertThat(month.at("/ledger/roster/rejected/rows").asInt()).isEqualTo(4);
        assertThat(month.at("/ledger/roster/counted/amount").asText()).isEqualTo("100.00");
        assertThat(month.at("/findings/byRule/id-check-digit").asInt()).isEqualTo(4);
        String letter = Files.readString(folder.resolve("reports/2020-04/退回/河坝镇/退回说明.txt"));
        assertThat(letter).doesNotContain("李四").contains("附件1 › B3");
    }

    @Test
    void amongTwoOfWhichNothingTellsTheLaterOneIsTakenAndAsked() throws IOException {
        Ran.workspace(folder, Map.of(FIRST, HEADING + LI + WANG, "河坝镇/附件1新.csv", HEADING + LI.replace("100", "150")));
        JsonNode month = consolidate();
        assertThat(roles(month)).isEqualTo("counted superseded ");
        assertThat(month.at("/findings/byRule/submission-order-unknown").asInt())
                .isOne();
        assertThat(month.at("/questions/open").asInt()).isOne();
    }

    @Test
    void theFileOfBeforeSentOnceMoreDoesNotReplaceItsCorrection() throws IOException {
        String corrected = HEADING + LI.replace("100", "150") + WANG;
        Ran.workspace(
                folder,
                Map.of(
                        "河坝镇/附件1-20200425.csv",
                        HEADING + LI + WANG,
                        "河坝镇/附件1-20200427.csv",
                        corrected,
                        "河坝镇/2020-04-28转发/附件1.csv",
                        HEADING + LI + WANG));
        JsonNode month = consolidate();
        assertThat(roles(month)).isEqualTo("superseded duplicate counted ");
        assertThat(month.at("/ledger/roster/counted/amount").asText()).isEqualTo("350.00");
    }

    @Test
    void aPersonOnlyInTheSupersededRosterIsInNoRoster() throws IOException {
        String sales = "产品名称,卖方,买方,数量,金额,交易时间\n鸡蛋,王五,总工会,5个,500,2020-04-10\n";
        Ran.workspace(folder, Map.of(FIRST, HEADING + LI + WANG, SECOND, HEADING + LI, "河坝镇/附件2.csv", sales));
        assertThat(consolidate().at("/findings/byRule/seller-not-in-roster").asInt())
                .isOne();
    }

    @Test
    void aMendedReturnCopyStandsInForTheFileThatWasSentBack() throws IOException {
        Ran.workspace(folder, Map.of(FIRST, HEADING + LI_WRONG + WANG));
        consolidate();
        Path copy = folder.resolve("reports/2020-04/退回/河坝镇/附件1.xlsx");
        Path mended = folder.resolve("inbox/2020-04/河坝镇/附件1.xlsx");
        try (InputStream in = Files.newInputStream(copy);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(mended)) {
            book.getSheet("附件1").getRow(1).getCell(1).setCellValue("430921195203140008");
            // all but one row is taken out: without the mark it would be a partial correction
            book.getSheet("附件1").removeRow(book.getSheet("附件1").getRow(2));
            book.write(out);
        }
        JsonNode month = consolidate();
        assertThat(roles(month)).isEqualTo("superseded counted ");
        assertThat(month.at("/ledger/roster/counted/amount").asText()).isEqualTo("100.00");
        assertThat(month.at("/submitters/0/findings/error").asInt()).isZero();
    }
}
