package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import huizong.report.FilledForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitTest {

    @TempDir
    Path folder;

    private static Ran init(Path folder) {
        return Ran.huizong("init", "--as-of", "2020-04-10", folder.toString());
    }

    @Test
    void aNewWorkspaceIsCompleteAndEveryCommandWorksInIt() throws IOException {
        Path office = folder.resolve("新办公室/汇总");
        Ran ran = init(office);
        assertThat(ran.code()).isZero();
        assertThat(ran.out().lines()).hasSize(7).allMatch(line -> line.startsWith("新建"));
        assertThat(office.resolve("inbox/2020-04")).isEmptyDirectory();

        Ran status = Ran.huizong("--workspace", office.toString(), "status", "--as-of", "2020-04-30");
        assertThat(status.code()).isZero();
        assertThat(status.out()).contains("huizong 2020-04：已报 0，未报 0");
        assertThat(status.err()).contains("名单是空的", "reference/submitters.csv");

        Files.writeString(
                office.resolve("reference/submitters.csv"), "河坝镇,镇,,\r\n区总工会,单位,,\r\n", StandardOpenOption.APPEND);
        Files.createDirectories(office.resolve("inbox/2020-04/河坝镇"));
        try (FilledForm form = FilledForm.good()) {
            form.save(office.resolve("inbox/2020-04/河坝镇/表.xlsx"));
        }
        Ran month = Ran.huizong(
                "--workspace", office.toString(), "consolidate", "--as-of", "2020-04-29", "--fail-on", "error");
        assertThat(month.err()).isEmpty();
        assertThat(month.out()).contains("已报 1，未报 0，待报 1；错误 0");
        assertThat(month.code()).isZero();
        assertThat(Ran.huizong(
                                "--workspace",
                                office.toString(),
                                "validate",
                                office.resolve("inbox").toString())
                        .code())
                .isZero();
    }

    @Test
    void whatStandsThereIsKeptAndWhatIsMissingIsAdded() throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("huizong.yaml"), "deadline-day: 25\n");
        Files.writeString(folder.resolve("reference/products.xlsx"), "theirs");
        Files.writeString(folder.resolve("note.txt"), "mine");
        Ran ran = init(folder);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).containsPattern("已有，没有动 +\\S+huizong.yaml").containsPattern("新建 +\\S+submitters.csv");
        assertThat(folder.resolve("huizong.yaml")).hasContent("deadline-day: 25\n");
        assertThat(folder.resolve("note.txt")).hasContent("mine");
        assertThat(folder.resolve("reference/products.csv")).doesNotExist();
    }

    @Test
    void aSecondTimeChangesNothing() throws IOException {
        init(folder);
        byte[] settings = Files.readAllBytes(folder.resolve("huizong.yaml"));
        Ran again = init(folder);
        assertThat(again.code()).isZero();
        assertThat(again.out().lines()).allMatch(line -> line.startsWith("已有，没有动"));
        assertThat(folder.resolve("huizong.yaml")).hasBinaryContent(settings);
    }

    @Test
    void aFileInTheWayIsNamedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("reference"), "a file");
        Ran ran = init(folder);
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("同名的文件：", "/reference，请改名");
        assertThat(folder.resolve("huizong.yaml")).doesNotExist();

        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(init(file).code()).isEqualTo(3);

        Path other = folder.resolve("other");
        Files.createDirectories(other.resolve("huizong.yaml"));
        assertThat(init(other).err()).contains("同名的文件夹");
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(closed)).as("root writes everywhere").isFalse();
        Ran ran = init(closed.resolve("office"));
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("写不了", "closed");
    }

    @Test
    void aFolderMustBeNamed() {
        Ran ran = Ran.huizong("init");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("缺少 DIR");
    }

    @Test
    void whatIsMadeIsNamedAsTheFolderWasWritten() throws IOException {
        Path written = Path.of("target", "init-" + System.nanoTime());
        try {
            assertThat(Ran.huizong("init", written.toString()).out())
                    .contains("新建  " + written.resolve("huizong.yaml") + "\n");
        } finally {
            try (Stream<Path> made = Files.walk(written)) {
                for (Path file : made.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
