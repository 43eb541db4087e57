package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Money;
import huizong.table.ReadLimits;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordIntakeTest {

    @TempDir
    private Path folder;

    private List<Line> lines(String name) throws IOException {
        Path file = folder.resolve("附件1、2");
        try (InputStream in = WordIntakeTest.class.getResourceAsStream("/huizong/table/" + name)) {
            assertThat(in).isNotNull();
            Files.copy(in, file);
        }
        List<Line> lines = new ArrayList<>();
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            assertThat(opened).isInstanceOf(TableFile.Read.class);
            assertThat(Intake.read((TableFile.Read) opened, lines::add)).isEmpty();
        }
        return lines;
    }

    private static <L extends Line> List<L> of(List<Line> lines, Class<L> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-both-attachments.docx", "word-both-attachments.doc"})
    void aDocumentGivesTheRecordsOfBothAttachments(String name) throws IOException {
        List<Line> lines = lines(name);
        List<TableHead> heads =
                of(lines, Line.Header.class).stream().map(Line.Header::head).toList();
        assertThat(heads).extracting(TableHead::attachment).containsExactly(Attachment.ROSTER, Attachment.PURCHASES);
        assertThat(heads).extracting(TableHead::sheet).containsExactly("表1", "表2");
        assertThat(heads).extracting(TableHead::headerRow).containsExactly(1, 1);
        assertThat(heads).extracting(head -> head.titles().submitter()).containsExactly("河坝镇", "河坝镇");
        assertThat(heads)
                .extracting(head -> head.titles().month())
                .containsExactly(YearMonth.of(2020, 4), YearMonth.of(2020, 4));

        List<Line.Record> records = of(lines, Line.Record.class);
        assertThat(records).extracting(Line.Record::row).containsExactly(2, 3, 4, 5, 6, 2, 3, 4, 5);
        assertThat(records.subList(0, 5))
                .extracting(entry -> entry.texts().get(Column.ID))
                .containsExactly(
                        "430921195203140008",
                        "432322194809270000",
                        "432323196306080008",
                        "430923200002290006",
                        "43092119550103000X");
        assertThat(records.subList(5, 9))
                .extracting(entry -> entry.texts().get(Column.SELLER))
                .containsExactly("李四", "李四", "李四", "王五");
        assertThat(records.subList(5, 9))
                .extracting(entry -> entry.texts().get(Column.AMOUNT))
                .containsExactly("350.00", "240.00", "980.50", "2400");

        assertThat(of(lines, Line.Total.class))
                .extracting(total -> total.stated().held().map(Money::fen).orElseThrow())
                .containsExactly(198_900L, 397_050L);
        assertThat(of(lines, Line.NotUnderstood.class)).isEmpty();
        assertThat(of(lines, Line.Note.class)).extracting(Line.Note::row).containsExactly(7);
    }
}
