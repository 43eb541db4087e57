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

/** Pictures, scans and PDF: vouchers beside tables, no submission by themselves. */
class VoucherTest {

    private static final String PURCHASES = "产品名称,卖方,买方,数量,金额,交易时间\n大米,张三,区总工会,50斤,150,2020-04-20\n";
    private static final String PDF = "%PDF-1.4\n";

    @TempDir
    Path folder;

    private JsonNode consolidate() throws IOException {
        Ran.huizong("--workspace", folder.toString(), "consolidate", "--month", "2020-04", "--as-of", "2020-04-30");
        return new ObjectMapper().readTree(Files.readString(folder.resolve("reports/2020-04/summary.json")));
    }

    private static int found(JsonNode summary, String rule) {
        return summary.at("/findings/byRule/" + rule).asInt();
    }

    @Test
    void pictureBesideATableIsEvidenceAndNoError() throws IOException {
        Ran.workspace(folder, Map.of("区总工会/附件2.csv", PURCHASES, "区总工会/凭证/发票.pdf", PDF));
        JsonNode summary = consolidate();
        JsonNode union = summary.at("/submitters/1");
        assertThat(union.at("/files/0/role").asText()).isEqualTo("voucher");
        assertThat(union.at("/files/0/sha256").asText()).hasSize(64);
        assertThat(union.at("/findings/error").asInt()).isZero();
        assertThat(found(summary, "voucher-missing")).isZero();
        assertThat(summary.at("/ledger/unread/files").asInt()).isZero();
    }

    @Test
    void pictureThatIsCalledATableIsATableThatDidNotArrive() throws IOException {
        Ran.workspace(folder, Map.of("区总工会/附件2.csv", PURCHASES, "区总工会/附件1.xlsx", PDF));
        JsonNode summary = consolidate();
        assertThat(found(summary, "file-unsupported")).isEqualTo(1);
        assertThat(summary.at("/ledger/unread/files").asInt()).isEqualTo(1);
    }

    @Test
    void dayInThePhotographsNameIsNotTheDayOfArrival() throws IOException {
        Ran.workspace(folder, Map.of("区总工会/2020-04-28/附件2.csv", PURCHASES, "区总工会/IMG_20200405.pdf", PDF));
        assertThat(consolidate().at("/submitters/1/received").asText()).isEqualTo("2020-04-28");
    }

    @Test
    void salesWithoutAnyEvidenceAreWarnedOf() throws IOException {
        Ran.workspace(folder, Map.of("区总工会/附件2.csv", PURCHASES, "河坝镇/附件2.csv", PURCHASES.replace("张三", "李四")));
        Files.writeString(
                folder.resolve("reference/received.csv"),
                "月份,提交单位,收到日期,凭证,备注\n2020-04,总工会,2020-04-28,纸质,\n2020-04,河坝镇,2020-04-28,无,待补\n");
        JsonNode summary = consolidate();
        assertThat(found(summary, "voucher-missing")).isEqualTo(1);
        assertThat(summary.at("/submitters/0/name").asText()).isEqualTo("河坝镇");
        assertThat(summary.at("/submitters/0/verdict").asText()).isEqualTo("accepted-with-warnings");
    }

    @Test
    void scansAloneAreRejectedWithTheirDateAndNotMissing() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/2020-04-28/扫描1.pdf", PDF, "河坝镇/2020-04-28/扫描2.pdf", PDF + "2"));
        JsonNode town = consolidate().at("/submitters/0");
        assertThat(town.at("/verdict").asText()).isEqualTo("rejected");
        assertThat(town.at("/received").asText()).isEqualTo("2020-04-28");
        assertThat(town.at("/onTime").asBoolean()).isTrue();
        assertThat(town.at("/files/0/role").asText()).isEqualTo("unreadable");
        assertThat(found(consolidate(), "file-unsupported")).isEqualTo(2);
    }

    @Test
    void nilReturnWithAPictureStaysOne() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", "本月无\n", "河坝镇/盖章.pdf", PDF));
        assertThat(consolidate().at("/submitters/0/verdict").asText()).isEqualTo("nil");
    }

    @Test
    void leftoversAreListedAsIgnored() throws IOException {
        Ran.workspace(
                folder,
                Map.of("区总工会/附件2.csv", PURCHASES, "区总工会/Thumbs.db", "x", "区总工会/~$附件2.xlsx", "x", "区总工会/a.tmp", "x"));
        JsonNode files = consolidate().at("/submitters/1/files");
        assertThat(files.findValuesAsText("role"))
                .containsExactlyInAnyOrder("counted", "ignored", "ignored", "ignored");
    }

    @Test
    void shortcutIsNamedAsWhatItIs() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.url", "[InternetShortcut]\nURL=file:///C:/x.xlsx\n"));
        Ran ran = Ran.huizong(
                "validate", folder.resolve("inbox/2020-04/河坝镇/附件1.url").toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("file-unsupported", "快捷方式");
    }

    @Test
    void validateTakesPicturesOfOneSubmissionForVouchers() throws IOException {
        Ran.workspace(folder, Map.of("区总工会/附件2.csv", PURCHASES, "区总工会/凭证/发票.pdf", PDF, "河坝镇/扫描.pdf", PDF));
        Ran ran = Ran.huizong(
                "validate", "--format", "json", folder.resolve("inbox/2020-04").toString());
        JsonNode files = new ObjectMapper().readTree(ran.out()).at("/files");
        assertThat(files.at("/0/findings")).isEmpty();
        assertThat(files.at("/2/findings/0/rule").asText()).isEqualTo("file-unsupported");
        Ran alone = Ran.huizong(
                "validate", folder.resolve("inbox/2020-04/河坝镇/扫描.pdf").toString());
        assertThat(alone.code()).isEqualTo(1);
    }
}
