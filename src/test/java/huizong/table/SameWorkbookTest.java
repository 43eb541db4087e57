package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.Intake;
import huizong.intake.Line;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same workbook as different programs and formats write it: see the README beside the files. */
class SameWorkbookTest {

    @TempDir
    private Path folder;

    private Path people(String suffix) throws IOException {
        Path file = folder.resolve("people." + suffix);
        try (InputStream in = SameWorkbookTest.class.getResourceAsStream("markup/people." + suffix)) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }

    /** LibreOffice keeps a truth value as the number 1. */
    private static String texts(Row row) {
        return row.cells().stream()
                .map(cell -> cell instanceof Cell.Truth truth ? (truth.value() ? "1" : "0") : cell.text())
                .collect(Collectors.joining("|"));
    }

    private static List<String> lines(Opened.Tab tab) {
        assertThat(tab.damage()).isEmpty();
        return tab.rows().stream()
                .map(row -> row.number() + (row.hidden() ? " hidden " : " ") + texts(row))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "ods", "fods", "xml"})
    void everyFormatGivesTheSameSheets(String suffix) throws IOException {
        Opened xlsx = Opened.of(people("xlsx"));
        Opened other = Opened.of(people(suffix));
        assertThat(xlsx.tabs()).hasSize(3);
        assertThat(other.tabs()).hasSameSizeAs(xlsx.tabs());
        for (int i = 0; i < 3; i++) {
            Opened.Tab tab = other.tabs().get(i);
            Opened.Tab same = xlsx.tabs().get(i);
            assertThat(tab.name()).isEqualTo(same.name());
            assertThat(tab.hidden())
                    .as("%s hidden", tab.name())
                    .isEqualTo(same.hidden())
                    .isEqualTo(i == 2);
            assertThat(tab.merges()).isEqualTo(same.merges());
            assertThat(lines(tab)).isEqualTo(lines(same));
        }
        assertThat(lines(xlsx.tabs().get(0))).contains("7 hidden 2|王五 & 赵六|432322194809270000|13900000002|200");
    }

    @Test
    void aPageOfLibreOfficeGivesWhatItCarries() throws IOException {
        Opened page = Opened.of(people("html"));
        Opened xlsx = Opened.of(people("xlsx"));
        assertThat(page.tabs()).extracting(Opened.Tab::name).containsExactly("名册", "消费扶贫");
        assertThat(page.encoding()).isEqualTo("UTF-8");
        for (int i = 0; i < 2; i++) {
            List<String> shown = page.tabs().get(i).rows().stream()
                    .map(SameWorkbookTest::texts)
                    .toList();
            // a page shows several blanks as one
            List<String> stored = xlsx.tabs().get(i).rows().stream()
                    .filter(row -> !row.hidden())
                    .map(row -> texts(row).replace("  ", " "))
                    .toList();
            assertThat(shown).endsWith(stored.toArray(String[]::new));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "ods", "fods", "xml", "html"})
    void theRecordsAreFound(String suffix) throws IOException {
        List<String> names = new ArrayList<>();
        int records = 0;
        List<Line> lines = new ArrayList<>();
        try (TableFile file = Tables.open(people(suffix), ReadLimits.DEFAULT)) {
            assertThat(Intake.read((TableFile.Read) file, lines::add)).isEmpty();
        }
        for (Line line : lines) {
            if (line instanceof Line.Record entry) {
                records++;
                names.add(entry.texts().get(huizong.form.Column.ID));
            }
        }
        assertThat(records).isEqualTo(suffix.equals("html") ? 6 : 7);
        assertThat(names).contains("430921195203140008", "43092119550103000X", "432323196306080008");
        assertThat(lines).noneMatch(Line.NotUnderstood.class::isInstance);
    }
}
