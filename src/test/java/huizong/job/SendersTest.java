package huizong.job;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.office.Office;
import huizong.office.Submitter;
import huizong.office.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendersTest {

    @TempDir
    private Path root;

    private Senders senders;

    @BeforeEach
    void list() throws IOException {
        Files.writeString(root.resolve("huizong.yaml"), "");
        Files.createDirectories(root.resolve("reference"));
        Files.writeString(root.resolve("reference/submitters.csv"), "名称,类别,别名\n河坝镇,镇,\n金盆镇,镇,\n区市场监督管理局,单位,区市监局\n");
        senders = new Senders(
                Office.load(Workspace.find(root, null, root).orElseThrow()).submitters());
    }

    @Test
    void theFolderBeatsTheTitleAndTheTitleTheFilesName() {
        assertThat(senders.of("河坝镇", named("区市监局.xlsx"), "金盆镇").name()).isEqualTo("河坝镇");
        assertThat(senders.of(null, named("区市监局.xlsx"), "金盆镇人民政府").name()).isEqualTo("金盆镇");
        assertThat(senders.of(null, named("附件1 区市监局.xlsx"), "本单位").name()).isEqualTo("区市场监督管理局");
    }

    @Test
    void nobodyOnTheListIsGuessedAt() {
        assertThat(senders.of(null, named("附件1.xlsx"), "某公司"))
                .extracting(Submitter::name, Submitter::kind)
                .containsExactly("某公司", Submitter.Kind.UNLISTED);
    }

    @Test
    void aTitleThatNamesAnotherThanTheFolderContradictsIt() {
        Senders.Contradiction other =
                senders.contradiction("河坝镇", named("附件1.xlsx"), "金盆镇").orElseThrow();
        assertThat(other.taken().name()).isEqualTo("河坝镇");
        assertThat(other.said().name()).isEqualTo("金盆镇");
        assertThat(other.byTitle()).isTrue();
    }

    @Test
    void aFilesNameThatNamesAnotherContradictsFolderAndTitle() {
        assertThat(senders.contradiction("河坝镇", named("金盆镇附件1.xlsx"), null)
                        .orElseThrow()
                        .byTitle())
                .isFalse();
        assertThat(senders.contradiction(null, named("金盆镇附件1.xlsx"), "河坝镇")).isPresent();
    }

    @Test
    void aliasesAndWordsThatNameNobodyContradictNothing() {
        assertThat(senders.contradiction("区市场监督管理局", named("区市监局4月.xlsx"), "区市监局"))
                .isEmpty();
        assertThat(senders.contradiction("河坝镇", named("附件1.xlsx"), "本单位")).isEmpty();
        assertThat(senders.contradiction("新建文件夹", named("附件1.xlsx"), "我局")).isEmpty();
    }

    private Inbox.Item named(String fileName) {
        return Inbox.Item.of(root.resolve(fileName), "inbox/2020-04/" + fileName, null, false);
    }
}
