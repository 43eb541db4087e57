package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments that cannot be meant: one line that says what is wrong, in the language asked for and in no other. */
class UsageTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status --month 2020-04 --month 2020-05|--month 只能写一次|--month can be given only once",
                "status --quiet=3|--quiet 后面不写值|--quiet takes no value",
                "status --format html|--format 不能是“html”，应为 text|--format cannot be \"html\"; write text",
                "consolidate extra|多写了“extra”|one thing too many: \"extra\"",
                "rules nope|没有规则“nope”（huizong rules 列出全部）|there is no rule \"nope\" (huizong rules lists them all)",
                "rules id-chek-digit|是否想写 id-check-digit|did you mean id-check-digit",
            })
    void theFaultIsSaidInTheLanguageAskedFor(String arguments, String zh, String en) {
        Ran chinese = Ran.huizong(arguments.split(" "));
        assertThat(chinese.code()).isEqualTo(2);
        assertThat(chinese.err()).contains(zh).hasLineCount(1).doesNotContain("specified", "<");
        assertThat(Ran.huizong(("--lang en " + arguments).split(" ")).err())
                .contains(en)
                .hasLineCount(1)
                .doesNotContain("，", "“");
    }

    @ParameterizedTest
    @CsvSource({"--foo", "-x", "-q"})
    void whatNobodyCanHaveMeantIsAnsweredWithNoGuess(String written) {
        assertThat(Ran.huizong(written).err()).isEqualTo("不认识“" + written + "”（--help 有说明）\n");
    }

    @Test
    void aMonthByItsWordMayBeWrittenInCapitals() throws IOException {
        Path workspace = Ran.workspace(folder, Map.of());
        Ran ran = Ran.huizong(
                "--workspace",
                workspace.toString(),
                "status",
                "--month",
                "PREVIOUS",
                "--as-of",
                "2020-05-02",
                "--quiet");
        assertThat(ran.out()).startsWith("huizong 2020-04：");
    }

    @Test
    void onlyACommandThatJudgesListsTheExitCodeOfFindings() {
        assertThat(Ran.huizong("status", "--help").out()).contains("--fail-on 的问题");
        assertThat(Ran.huizong("rules", "--help").out()).contains("   0   完成\n").doesNotContain("--fail-on");
    }
}
