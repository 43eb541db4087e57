package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.table.ReadLimits;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import huizong.table.Tables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern that arrives, one small file each, against what a clerk would say of its lines; see the folder's README. */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/huizong/intake/corpus");
    private static final String EXPECTED = ".expected";

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !isExpectation(file) && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isExpectation(Path file) {
        return file.toString().endsWith(EXPECTED);
    }

    private static String stem(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    @Test
    void everySampleHasItsExpectationAndEveryExpectationItsSample() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> expectations = files.filter(CorpusTest::isExpectation)
                    .map(CorpusTest::stem)
                    .collect(Collectors.toSet());
            assertThat(samples()).extracting(CorpusTest::stem).containsExactlyInAnyOrderElementsOf(expectations);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyLineIsTakenForWhatAClerkTakesItFor(Path file) throws IOException {
        String expected = Files.readString(FOLDER.resolve(stem(file) + EXPECTED), StandardCharsets.UTF_8);
        LineText text = new LineText();
        lines(file).forEach(text::add);
        assertThat(text.lines())
                .isEqualTo(
                        expected.lines().filter(line -> !line.startsWith("//")).toList());
    }

    /** A line in two halves, of tables side by side, is told once a half; a blank one is told by nothing. */
    @ParameterizedTest
    @MethodSource("samples")
    void rowsAndLinesToldAsSomethingElseAreAllNonBlankLines(Path file) throws IOException {
        Set<String> told = new TreeSet<>();
        int sheet = -1;
        for (Line line : lines(file)) {
            if (line instanceof Line.SheetStart start) {
                sheet = start.number();
            } else if (line.row() > 0) {
                told.add(sheet + ":" + line.row());
            }
        }
        assertThat(told).isEqualTo(nonBlank(file));
    }

    private static Set<String> nonBlank(Path file) throws IOException {
        Set<String> rows = new TreeSet<>();
        try (TableFile.Read read = open(file)) {
            for (int i = 0; i < read.sheets().size(); i++) {
                Sheet sheet = read.sheets().get(i);
                int number = i;
                if (!sheet.hidden()) {
                    assertThat(sheet.read(row -> {
                                if (says(row)) {
                                    rows.add(number + ":" + row.number());
                                }
                            }))
                            .isEmpty();
                }
            }
        }
        return rows;
    }

    /** DESIGN 5, Row: blanks of every kind and signs of absence alone say nothing. */
    private static boolean says(Row row) {
        return row.cells().stream().anyMatch(cell -> !cell.text().matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}—–―－−\\-/／\\\\无]*"));
    }

    private static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (TableFile.Read read = open(file)) {
            assertThat(Intake.read(read, lines::add)).isEmpty();
        }
        return lines;
    }

    private static TableFile.Read open(Path file) {
        return (TableFile.Read) Tables.open(file, ReadLimits.DEFAULT);
    }
}
