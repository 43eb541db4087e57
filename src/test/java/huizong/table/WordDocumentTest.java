package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that LibreOffice wrote, in both formats. */
class WordDocumentTest {

    @TempDir
    private Path folder;

    static byte[] bytes(String name) throws IOException {
        try (InputStream in = WordDocumentTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private Opened opened(String name) throws IOException {
        return Opened.of(Files.write(folder.resolve("附件.wps"), bytes(name)));
    }

    private static List<String> lines(Opened.Tab tab) {
        return tab.rows().stream()
                .map(row -> row.number() + ":"
                        + String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    /** Whether all that stands in word-both-attachments was read. */
    static boolean isWhole(Opened opened) {
        return opened.tabs().size() == 2
                && opened.tabs().get(0).rows().size() == 10
                && opened.tabs().get(1).rows().size() == 11;
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-both-attachments.docx", "word-both-attachments.doc"})
    void bothAttachmentsAreReadCellByCell(String name) throws IOException {
        Opened opened = opened(name);
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("表1", "表2");
        assertThat(lines(opened.tabs().get(0)))
                .containsExactly(
                        "-2:附件1",
                        "-1:2020年4月带贫人员名册",
                        "0:填报单位（盖章）：河坝镇　　填报时间：2020年4月28日　　单位：元",
                        "1:序号|姓名|身份证|联系方式|受益金额",
                        "2:1|李四|430921195203140008|13900000001|352.00",
                        "3:2|王五|432322194809270000|13900000002|428.50",
                        "4:3|赵六|432323196306080008|13900000003|120",
                        "5:4|钱七|430923200002290006|13900000004|1,000.00",
                        "6:5|孙八|43092119550103000X|13900000005|88.5",
                        "7:合计||||1989.00");
        assertThat(lines(opened.tabs().get(1)).subList(4, 11))
                .containsExactly(
                        "1:序号|产品名称|卖方|买方|数量|金额|交易时间|备注",
                        "2:1|大米|李四|区总工会|100斤|350.00|2020年4月3日|",
                        "3:2|鸡蛋||区总工会|200个|240.00|2020年4月9日|",
                        "4:3|土鸡||区教育卫生健康局|10只|980.50|2020-04-15|现金",
                        "5:4|大闸蟹|王五|区教育卫生健康局|30斤|2400|2020.4.20|",
                        "6:合　计|||||3970.50||",
                        "7:负责人：吴十　　联系电话：13900000009");
        assertThat(opened.tabs().get(0).merges()).containsExactly(new Merge(7, 7, 0, 3));
        assertThat(opened.tabs().get(1).merges()).containsExactly(new Merge(2, 4, 2, 2), new Merge(6, 6, 0, 4));
        assertThat(isWhole(opened)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-marks.docx", "word-marks.doc"})
    void deletionsNotesHiddenTextAndFieldCodesAreNotTold(String name) throws IOException {
        Opened opened = opened(name);
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("表1", "表1-1");
        assertThat(lines(opened.tabs().get(0))).containsExactly("0:带贫人员名册", "1:姓名|见注|显", "2:李四\n二行|外文|链接\n后\t末", "3:完");
        assertThat(lines(opened.tabs().get(1))).containsExactly("1:内1|内2");
    }

    @Test
    void aDocOfWhichTheTextCannotBeGotLeadsToDocx() throws IOException {
        Path file = folder.resolve("a.doc");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            compound.getRoot().createDocument("WordDocument", new ByteArrayInputStream(new byte[5000]));
            compound.writeFilesystem(out);
        }
        Damage damage = Opened.of(file).anyDamage();
        assertThat(damage.reason()).isEqualTo(Damage.Reason.UNSUPPORTED);
        assertThat(damage.detail()).startsWith("doc");
    }
}
