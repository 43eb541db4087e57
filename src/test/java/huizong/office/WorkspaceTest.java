package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {

    @TempDir
    Path folder;

    private Path office;

    @BeforeEach
    void office() throws IOException {
        office = Files.createDirectories(folder.resolve("扶贫办 2020"));
        Files.createFile(office.resolve("huizong.yaml"));
    }

    @Test
    void theOneNamedComesFirst() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createFile(other.resolve("huizong.yaml"));

        assertThat(Workspace.find(other, office.toString(), office)).contains(new Workspace(other));
    }

    @Test
    void thenTheOneOfTheEnvironment() {
        assertThat(Workspace.find(null, office.toString(), folder)).contains(new Workspace(office));
    }

    @Test
    void thenTheCurrentFolderAndThoseAbove() throws IOException {
        Path below = Files.createDirectories(office.resolve("inbox/2020-04/河坝镇"));

        assertThat(Workspace.find(null, "", below)).contains(new Workspace(office));
        assertThat(Workspace.find(null, null, office)).contains(new Workspace(office));
    }

    @Test
    void noFolderAboveIsOne() {
        assertThat(Workspace.find(null, null, folder)).isEmpty();
    }

    @Test
    void aFolderWithoutSettingsIsRefused() {
        Lists.assertFault(
                () -> Workspace.find(folder, null, office),
                folder + " 里没有 huizong.yaml，不是工作目录（文件可以是空的）",
                folder + " holds no huizong.yaml and so is no workspace (the file may be empty)");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("nowhere");
        Lists.assertFault(
                () -> Workspace.find(null, nowhere.toString(), office),
                "没有这个工作目录：" + nowhere + "（新建用 huizong init）",
                "there is no such workspace: " + nowhere + " (huizong init makes one)");
    }

    @Test
    void aFileIsNoWorkspace() throws IOException {
        Path file = Files.createFile(folder.resolve("a.xlsx"));
        Lists.assertFault(
                () -> Workspace.find(file, null, office),
                "工作目录要写文件夹，" + file + " 是文件",
                "a workspace is a folder; " + file + " is a file");
    }

    @Test
    void everythingHasItsPlace() {
        Workspace workspace = new Workspace(office);
        YearMonth april = YearMonth.of(2020, 4);

        assertThat(workspace.relative(workspace.settingsFile())).isEqualTo("huizong.yaml");
        assertThat(workspace.relative(workspace.reference())).isEqualTo("reference");
        assertThat(workspace.relative(workspace.inbox(april))).isEqualTo("inbox/2020-04");
        assertThat(workspace.relative(workspace.lock())).isEqualTo("data/lock");
        assertThat(workspace.relative(workspace.temporary())).isEqualTo("data/tmp");
        assertThat(workspace.relative(workspace.reports(april))).isEqualTo("reports/2020-04");
        assertThat(workspace.relative(workspace.logs())).isEqualTo("logs");
    }

    @Test
    void aPathOutsideIsShownAsGiven() {
        Workspace workspace = new Workspace(office);

        assertThat(workspace.relative(Path.of("somewhere", "附件1.xlsx"))).isEqualTo("somewhere/附件1.xlsx");
    }

    @Test
    void monthsOfTheInboxAreSortedAndStraysNamed() throws IOException {
        Workspace workspace = new Workspace(office);
        for (String name : new String[] {"2020-04", "2019-12", "2020-4", "四月", ".trash"}) {
            Files.createDirectories(workspace.inbox().resolve(name));
        }
        Files.createFile(workspace.inbox().resolve("2020-05"));

        assertThat(workspace.inboxMonths()).containsExactly(YearMonth.of(2019, 12), YearMonth.of(2020, 4));
        assertThat(workspace.inboxStrays())
                .extracting(workspace::relative)
                .containsExactly("inbox/2020-05", "inbox/2020-4", "inbox/四月");
    }

    @Test
    void withoutAnInboxThereAreNoMonths() throws IOException {
        assertThat(new Workspace(office).inboxMonths()).isEmpty();
    }
}
