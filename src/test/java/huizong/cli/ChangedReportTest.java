package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that a person changed is kept under another name. */
class ChangedReportTest {

    @TempDir
    Path folder;

    private static Ran run(Path workspace, String day) {
        return Ran.huizong("--workspace", workspace.toString(), "consolidate", "--month", "2020-04", "--as-of", day);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatAPersonChangedIsKeptAndWhatTheToolWroteIsReplaced() throws IOException {
        Path workspace = Ran.samples(folder.resolve("samples"));
        Path reports = workspace.resolve("reports/2020-04");
        run(workspace, "2020-04-30");
        List<String> before = names(reports);
        assertThat(run(workspace, "2020-05-03").err()).doesNotContain("改过");
        assertThat(names(reports)).as("nothing was changed").isEqualTo(before);
        Files.writeString(reports.resolve("report.html"), "批注过的");
        Path letter;
        try (Stream<Path> all = Files.walk(reports.resolve("退回"))) {
            letter = all.filter(file -> file.endsWith("退回说明.txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(letter, "另写的");
        Path own = Files.writeString(letter.resolveSibling("电话记录.txt"), "已通知");
        Ran ran = run(workspace, "2020-05-04");
        assertThat(ran.err().lines().filter(line -> line.contains("改过"))).hasSize(2);
        assertThat(reports.resolve("report（已改 2020-05-04）.html")).content().isEqualTo("批注过的");
        assertThat(reports.resolve("report.html")).content().contains("2020-05-04");
        assertThat(letter.resolveSibling("退回说明（已改 2020-05-04）.txt")).content().isEqualTo("另写的");
        assertThat(letter).content().contains("退回的文件");
        assertThat(own).content().isEqualTo("已通知");
        assertThat(names(reports)).hasSize(before.size() + 3);
        assertThat(run(workspace, "2020-05-04").err()).doesNotContain("改过");
        assertThat(names(reports)).as("kept once").hasSize(before.size() + 3);
    }

    @Test
    void aFolderThatAKilledRunHadMovedAsideIsNotLost() throws IOException {
        Path workspace = Ran.samples(folder.resolve("samples"));
        Path returned = workspace.resolve("reports/2020-04/退回");
        run(workspace, "2020-04-30");
        Files.writeString(returned.resolve("电话记录.txt"), "已通知");
        Files.move(returned, returned.resolveSibling(".退回.old.part"));
        run(workspace, "2020-04-30");
        assertThat(returned.resolve("电话记录.txt")).content().isEqualTo("已通知");
    }
}
