package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month as a person reads it on a screen. */
class MonthTextTest {

    private static final String ROSTER = "姓名,身份证,联系方式,受益金额\n张三,430921195203140007,13900000001,120\n";

    @TempDir
    Path folder;

    private Ran month(int width, String command, String... more) throws IOException {
        if (Files.notExists(folder.resolve("huizong.yaml"))) {
            Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER));
        }
        String[] first = {"--workspace", folder.toString(), command, "--month", "2020-04", "--as-of", "2020-04-30"};
        List<String> all = new java.util.ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        return Ran.onScreen(width, all.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"zh,80", "en,80", "zh,60", "en,60"})
    void noLineIsWiderThanTheScreen(String language, int width) throws IOException {
        for (String command : List.of("consolidate", "status")) {
            assertThat(month(width, command, "--lang", language).out().lines())
                    .isNotEmpty()
                    .allMatch(line -> Width.of(line) <= width, "at most " + width + " columns");
        }
    }

    @Test
    void whatANarrowScreenLeavesOutIsNamedAndTheMoneyStays() throws IOException {
        String narrow = month(80, "consolidate").out();
        assertThat(narrow).contains("（窗口窄，没有显示：收到、按时", "附件2计入元", "附件1计入元", "错误/警告");
        assertThat(month(0, "consolidate").out()).contains("收到", "按时").doesNotContain("窗口窄");
    }

    @Test
    void errorsAreNamedBeforeWhatIsMerelyFrequent() throws IOException {
        assertThat(month(0, "consolidate").out())
                .containsPattern("问题：id-check-digit 1、submission-missing 1、[a-z-]+ \\d");
    }

    @Test
    void aMonthWithoutFindingsSaysSo() throws IOException {
        Ran.workspace(folder, Map.of());
        Files.writeString(folder.resolve("reference/submitters.csv"), "名称,类别\n");
        Files.createDirectories(folder.resolve("inbox/2020-04"));
        Ran ran = month(0, "consolidate");
        assertThat(ran.out()).contains("问题：没有\n");
        assertThat(ran.err()).contains("报送单位名单是空的");
        assertThat(month(0, "consolidate", "--lang", "en").out()).contains("findings: none\n");
    }

    @Test
    void oneRowIsNoRows() throws IOException {
        assertThat(month(0, "consolidate", "--lang", "en").out())
                .contains("sent in 1 row 120.00 yuan")
                .doesNotContain(" 1 rows");
    }

    @Test
    void theNameOfASubmitterIsMaskedUnlessAskedFor() throws IOException {
        Ran.workspace(folder, Map.of());
        Files.writeString(folder.resolve("reference/submitters.csv"), "名称,类别\n王五430921195203140008,企业\n");
        assertThat(month(0, "status").out()).contains("王五430921********0008").doesNotContain("195203140008");
        assertThat(month(0, "status", "--show-ids").out()).contains("王五430921195203140008");
        assertThat(month(0, "consolidate", "--show-ids").out()).contains("王五430921195203140008");
    }
}
