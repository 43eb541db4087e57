package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sender sees of the samples. */
class ValidateTest {

    private static final String TOWN = "samples/inbox/2020-04/河坝镇/附件1.xlsx";
    private static final String MONTH = "samples/inbox/2020-04";

    @TempDir
    Path folder;

    private static String onScreen(int width, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Terminal(stream, stream, Map.of("TERM", "xterm"), true, width), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itOpensWithTheFourAnswersThenTheWeightiestFinding() {
        assertThat(Ran.huizong("validate", TOWN).out().lines().limit(8))
                .containsExactly(
                        TOWN + "  [xlsx]",
                        "  收到：附件1 带贫人员名册  Sheet1  22 行  8449.00 元  表上合计 8749.00",
                        "  单位：河坝镇　月份：2020-04",
                        "  结论：部分接收，3 行待更正，922.00 元暂不计入",
                        "  要改：4 处（Sheet1 B17、B19、A23、D32）",
                        "",
                        "  [错误] id-check-digit（1 处，368.00 元）",
                        "    Sheet1 B19 朱德胜：身份证号码“522121********0008”有错：按前17位推算，最后一位应为7");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void onAScreenNoLineIsWider(int width) {
        for (String language : List.of("zh", "en")) {
            String shown = onScreen(width, "validate", "--lang", language, "--verbose", MONTH);
            assertThat(shown).contains("\u001B[31m", "\u001B[33m");
            assertThat(shown.replaceAll("\u001B\\[\\d*m", "").lines())
                    .hasSizeGreaterThan(100)
                    .allMatch(line -> Width.of(line) <= width);
        }
    }

    @Test
    void aPipeGetsNeitherColourNorBrokenLines() {
        assertThat(Ran.huizong("validate", MONTH).out())
                .doesNotContain("\u001B")
                .contains("附件2；因为太多，没有自动剔除，全部已计入\n");
    }

    @Test
    void aMessageNamesOtherFilesOfTheMonthBelowItsFolder() {
        assertThat(Ran.huizong("validate", MONTH).out())
                .contains("多在区市监局/附件2.xlsx › 附件2", MONTH + "/河坝镇/附件1.xlsx  [xlsx]")
                .doesNotContain("在" + MONTH);
    }

    @Test
    void anEmptyFolderIsSaidToBeOne() throws IOException {
        Files.createFile(folder.resolve("~$附件1.xlsx"));
        Ran ran = Ran.huizong("validate", folder.toString());
        assertThat(ran.out()).startsWith("没有要检查的文件：").hasLineCount(1);
        assertThat(ran.code()).isZero();
    }

    @Test
    void quietIsALineAFile() {
        Ran ran = Ran.huizong("validate", "--quiet", TOWN, "samples/inbox/2020-04/区科技工信局");
        assertThat(ran.out())
                .isEqualTo("  " + TOWN + "：部分接收，错误 4，警告 0，提示 1\n"
                        + "  samples/inbox/2020-04/区科技工信局/发票.jpg：凭证，错误 0，警告 0，提示 0\n"
                        + "  samples/inbox/2020-04/区科技工信局/附件2.xls：部分接收，错误 2，警告 0，提示 1\n"
                        + "  samples/inbox/2020-04/区科技工信局/附件2更正.csv：接收，错误 0，警告 0，提示 0\n");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void verboseNamesEachFileAndTheRulesNotChecked() {
        Ran ran = Ran.huizong("validate", "--verbose", TOWN);
        assertThat(ran.err()).startsWith("1/1 " + TOWN);
        assertThat(ran.out()).contains("未检查（只在汇总全月时检查）：", "submission-missing");
    }

    @Test
    void aMonthInQuietIsItsClosingLine() throws IOException {
        Path samples = Ran.samples(folder.resolve("samples"));
        String[] shared = {"--workspace", samples.toString(), "--month", "2020-04", "--as-of", "2020-04-30", "--quiet"};
        for (String command : List.of("consolidate", "status")) {
            String[] args = new String[shared.length + 1];
            args[0] = command;
            System.arraycopy(shared, 0, args, 1, shared.length);
            Ran ran = Ran.huizong(args);
            assertThat(ran.out()).startsWith("huizong 2020-04：已报 13，未报 1").hasLineCount(1);
            assertThat(ran.err()).isEmpty();
        }
    }

    @Test
    void thePageAndTheListAreWrittenToAFileToo() throws IOException {
        Path page = folder.resolve("结果.html");
        assertThat(Ran.huizong("validate", "--format", "html", "--output", page.toString(), TOWN)
                        .out())
                .isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .contains("id-check-digit");
        Ran list = Ran.huizong("validate", "--format", "csv", "--lang", "en", TOWN);
        assertThat(list.out().lines()).hasSize(6);
        assertThat(list.code()).isEqualTo(1);
    }

    @Test
    void theMonthsPageStandsBesideItsOtherReports() throws IOException {
        Path samples = Ran.samples(folder.resolve("samples"));
        String[] args = {"consolidate", "--workspace", samples.toString(), "--month", "2020-04", "--as-of", "2020-04-30"
        };
        Ran.huizong(args);
        Path page = samples.resolve("reports/2020-04/report.html");
        byte[] first = Files.readAllBytes(page);
        assertThat(new String(first, StandardCharsets.UTF_8)).contains("500,015.50", "区科技工信局");
        Ran.huizong(args);
        assertThat(Files.readAllBytes(page)).isEqualTo(first);
    }
}
