package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command explains itself in both languages, with examples that work. */
class HelpTest {

    private static final Pattern LISTED = Pattern.compile("(?m)^  ([a-z-]+)  +\\S");

    @TempDir
    Path folder;

    /** As the help of the tool itself lists them. */
    static List<String> commands() {
        String help = Ran.huizong("--help").out();
        Matcher listed = LISTED.matcher(help.substring(help.indexOf("命令：")));
        List<String> commands = new ArrayList<>();
        while (listed.find()) {
            commands.add(listed.group(1));
        }
        assertThat(commands).contains("validate", "consolidate", "status", "inspect", "rules", "completion");
        return commands;
    }

    @Test
    void helpIsAlsoGivenWhereAnotherToolWouldGiveIt() {
        assertThat(Ran.huizong("help")).isEqualTo(Ran.huizong("--help"));
        assertThat(Ran.huizong("help", "validate")).isEqualTo(Ran.huizong("validate", "--help"));
        assertThat(Ran.huizong("help", "--lang", "en", "status"))
                .isEqualTo(Ran.huizong("--lang", "en", "status", "--help"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasSynopsisExitCodesAndExamples(String command) {
        String zh = Ran.huizong(command, "--help").out();
        assertThat(zh).startsWith("用法：huizong " + command + " [选项]").contains("\n退出码：\n", "\n例：huizong ");
        assertThat(zh).doesNotContain("Usage", "[OPTIONS]", "Example");
        String en = Ran.huizong("--lang", "en", command, "--help").out();
        assertThat(en)
                .startsWith("Usage: huizong " + command + " [OPTIONS]")
                .contains("\nExit codes:\n", "\nExamples: huizong ");
        String explained = en.substring(0, en.indexOf("\nExamples: "));
        // the names of a folder and of a line of the form are the same in every language
        String translated = explained.replace("空白表", "").replace("填报单位", "");
        assertThat(translated.codePoints().filter(Character::isIdeographic)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theExamplesParse(String command) {
        for (String language : List.of("zh", "en")) {
            String help = Ran.huizong("--lang", language, command, "--help").out();
            String examples = help.substring(help.lastIndexOf(language.equals("zh") ? "\n例：" : "\nExamples: "));
            List<String> lines = Stream.of(examples.split("\n", -1))
                    .map(line -> line.replaceFirst("^(例：|Examples: )", "").strip())
                    .filter(line -> line.startsWith("huizong "))
                    .toList();
            for (String line : lines) {
                String[] arguments = line.replaceFirst(" >> .*", "")
                        .substring("huizong ".length())
                        .split(" ", -1);
                String[] asked =
                        Stream.concat(Stream.of(arguments), Stream.of("--help")).toArray(String[]::new);
                Ran ran = Ran.huizong(asked);
                assertThat(ran.err()).as(line).isEmpty();
                assertThat(ran.code()).as(line).isZero();
            }
        }
    }

    @Test
    void onANarrowScreenNoLineIsWider() {
        for (String command : commands()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
            Main.run(new Terminal(stream, stream, Map.of(), true, 80), command, "--help");
            String help = out.toString(StandardCharsets.UTF_8);
            String laidOut = help.substring(0, help.lastIndexOf("\n例："));
            assertThat(laidOut.lines()).allMatch(line -> Width.of(line) <= 80);
        }
    }

    @Test
    void whatIsMissingIsNamedWithItsMeaning() {
        assertThat(Ran.huizong("validate").err()).isEqualTo("缺少 PATH：要检查的文件或文件夹（--help 有说明）\n");
        assertThat(Ran.huizong("--quiet").err()).startsWith("请写明命令：init、").contains("completion（--help");
    }

    @Test
    void bashCompletesCommandsAndTheValuesOfOptions() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
        Path script = folder.resolve("completion");
        Files.writeString(script, Ran.huizong("completion").out());
        assertThat(completed(script, "huizong", "consol")).isEqualTo("consolidate");
        assertThat(completed(script, "huizong", "validate", "--format", "h")).isEqualTo("html");
        assertThat(completed(script, "huizong", "consolidate", "--format", "h")).isEmpty();
        assertThat(completed(script, "huizong", "status", "--fail-")).isEqualTo("--fail-on");
    }

    /** What bash would put in place of the last word. */
    private static String completed(Path script, String... words) throws IOException, InterruptedException {
        String line = "compopt() { :; }; source '" + script + "'; COMP_WORDS=(" + String.join(" ", words)
                + "); COMP_CWORD=" + (words.length - 1) + "; _complete_huizong; echo \"${COMPREPLY[*]}\"";
        Process bash = new ProcessBuilder("/bin/bash", "-c", line)
                .redirectErrorStream(true)
                .start();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).isZero();
        return out.strip();
    }
}
