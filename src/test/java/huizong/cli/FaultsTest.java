package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private static final String ROW = "姓名,身份证,受益金额\n张三,430921195203140008,120\n";

    @TempDir
    private Path folder;

    @Test
    void aFaultStandsInTheLogInFullAndMaskedForItsOwnerAlone() throws IOException {
        Path file = folder.resolve("logs/huizong.log");
        IllegalStateException fault = new IllegalStateException("about 430921195203140008");
        assertThat(LogFile.write(file, "fault of 13900000001", fault)).isTrue();
        assertThat(file)
                .content()
                .contains("ERROR huizong fault of 139****0001", "IllegalStateException: about 430921********0008")
                .contains("at huizong.cli.FaultsTest")
                .doesNotContain("430921195203140008", "13900000001", "PARSER_ERROR");
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aStoreThatIsNoneIsOneLineAndExitThree() throws IOException {
        Path workspace = Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROW));
        Files.createDirectories(workspace.resolve("data"));
        Files.writeString(workspace.resolve("data/huizong.mv.db"), "no database ".repeat(1_000));
        Ran ran = Ran.huizong("--workspace", workspace.toString(), "consolidate", "--month", "2020-04");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err().lines()).hasSize(1);
        assertThat(ran.out()).isEmpty();
    }

    @Test
    void aResultThatCannotBeWrittenWholeIsNeverTakenForDone() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(ResultStream.over(full), err, Map.of(), false);
        assertThat(Main.run(terminal, "rules")).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "inbox/2020-04/河坝镇/附件1.csv,盖掉",
        "inbox/new.json,收件箱",
        "inbox,文件夹",
        "huizong.yaml,工作目录自己的",
        "reference/submitters.csv,工作目录自己的",
        "data/lock,工作目录自己的",
        "logs/huizong.log,工作目录自己的",
    })
    void aResultNeverOverwritesWhatCameInNorWhatTheWorkspaceIsMadeOf(String output, String words) throws IOException {
        Path workspace = Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROW));
        Path input = workspace.resolve("inbox/2020-04/河坝镇/附件1.csv");
        Ran ran = Ran.huizong(
                "--workspace",
                workspace.toString(),
                "validate",
                "--output",
                workspace.resolve(output).toString(),
                input.toString());
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(words);
        assertThat(input).hasContent(ROW);
    }

    @ParameterizedTest
    @CsvSource({
        "validat,validate",
        "--workspce=x,--workspace",
    })
    void aMisspeltWordIsAnsweredWithTheNearest(String written, String nearest) {
        Ran ran = Ran.huizong(written);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(nearest);
        assertThat(Ran.huizong("--lang", "en", written).err()).contains(nearest).doesNotContain("，");
    }

    @Test
    void reportsThatCannotBeWrittenAreNamedAndNothingIsDone() throws IOException {
        Path workspace = Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROW));
        Files.createFile(workspace.resolve("reports"));
        Ran ran = Ran.huizong("--workspace", workspace.toString(), "consolidate", "--month", "2020-04");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("写不了报表或数据（reports").hasLineCount(1);
    }

    @Test
    void wordsOfASubmissionDoNotSteerTheTerminal() {
        assertThat(Shown.masked("a\u001b[31m\nb\u202e 430921\u200b195203140008"))
                .isEqualTo("a [31m b 430921********0008");
    }
}
