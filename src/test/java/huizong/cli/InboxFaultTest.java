package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox that is not what it should be must never look like submitters that sent nothing. */
class InboxFaultTest {

    private static final String ROSTER = "姓名,身份证,联系方式,受益金额\n张三,430921195203140008,13900000001,120\n";

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void workspace() throws IOException {
        Ran.workspace(folder, Map.of("河坝镇/附件1.csv", ROSTER));
        inbox = folder.resolve("inbox");
    }

    private Ran status(String... more) {
        String[] first = {"--workspace", folder.toString(), "status", "--as-of", "2020-04-20"};
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return Ran.huizong(all);
    }

    @Test
    void anInboxThatCannotBeReadIsNotDone() throws IOException {
        Files.move(inbox, folder.resolve("elsewhere"));
        Files.createFile(inbox);
        Ran ran = status("--month", "2020-04");
        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("收件箱读不到：inbox/2020-04，请看它是不是文件夹、有没有权限\n");
    }

    @Test
    void aMonthThatIsAFileIsNotDone() throws IOException {
        Files.createFile(inbox.resolve("2020-05"));
        assertThat(status("--month", "2020-05").code()).isEqualTo(3);
    }

    @Test
    void aMonthThatIsALinkToAFolderIsRead() throws IOException {
        Files.move(inbox.resolve("2020-04"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(inbox.resolve("2020-04"), folder.resolve("elsewhere"));
        Ran ran = status("--month", "2020-04", "--format", "json");
        assertThat(ran.out())
                .contains("\"path\": \"inbox/2020-04/河坝镇/附件1.csv\"")
                .contains("\"role\": \"counted\"");
    }

    @Test
    void aMonthWithoutAFolderIsTold() {
        assertThat(status("--month", "2020-05").err()).isEqualTo("没有文件夹 inbox/2020-05：按没有收到任何文件统计\n");
        assertThat(status("--month", "2020-05", "--quiet").err()).isEmpty();
    }

    @Test
    void whatLiesInNoMonthsFolderIsTold() throws IOException {
        Files.createDirectories(inbox.resolve("2020年4月/北洲子镇"));
        assertThat(status().err()).isEqualTo("inbox/2020年4月 不在任何月份的文件夹里，没有读：月份文件夹要写成 inbox/2020-04 这样\n");
        assertThat(status("--lang", "en").err()).startsWith("inbox/2020年4月 is in no month's folder");
    }

    @Test
    void anEmptyFolderIsToldEvenQuietly() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Ran.huizong("validate", "--quiet", empty.toString()).out()).startsWith("没有要检查的文件");
    }
}
