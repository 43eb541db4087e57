package huizong.store;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Column;
import huizong.form.EntryText;
import huizong.intake.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSpoolTest {

    @TempDir
    private Path folder;

    private static void record(LineSpool spool, long reading, List<Line> lines) {
        try (LineSpool.Recording recording = spool.record(reading)) {
            lines.forEach(recording::add);
            recording.finish();
        }
    }

    private static List<Line> lines(LineSpool spool, long reading) {
        List<Line> lines = new ArrayList<>();
        spool.lines(reading, lines::add);
        return lines;
    }

    private static Line row(int row, String name) {
        return new Line.Record(
                row, 0, false, EntryText.builder().put(Column.NAME, name).build(), Set.of(), false);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void everyCharComesBackAsItWas() {
        List<Line> lines = new ArrayList<>();
        for (String text : List.of("a", "\u0000\u007f\u0080\u00ff", "\u0100", "李𠮷·é", "\ud842", "x\udfb7", "\uffff")) {
            lines.add(row(1, text));
            lines.add(new Line.Note(2, text));
        }
        try (LineSpool spool = LineSpool.in(folder)) {
            record(spool, 7, lines);
            assertThat(lines(spool, 7)).isEqualTo(lines);
        }
    }

    @Test
    void linesOfAnyLengthComeBackWhereverTheyAreCut() {
        List<Line> lines = new ArrayList<>();
        for (int length = 1; length < 300_000; length = length * 2 + 1) {
            lines.add(new Line.Note(length, "长".repeat(length)));
            lines.add(row(length, "n".repeat(length)));
        }
        for (int i = 0; i < 20_000; i++) {
            lines.add(row(i, "张三".repeat(1 + i % 8)));
        }
        try (LineSpool spool = LineSpool.in(folder)) {
            record(spool, 1, lines.subList(0, 5));
            record(spool, 2, lines);
            assertThat(lines(spool, 2).equals(lines)).isTrue();
            assertThat(lines(spool, 1)).isEqualTo(lines.subList(0, 5));
        }
    }

    @Test
    void whatWasNotFinishedIsNotHeld() {
        try (LineSpool spool = LineSpool.in(folder)) {
            try (LineSpool.Recording given = spool.record(1)) {
                given.add(row(1, "甲"));
            }
            record(spool, 2, List.of(row(2, "乙")));
            assertThat(spool.holds(1)).isFalse();
            assertThat(lines(spool, 2)).containsExactly(row(2, "乙"));
        }
    }

    @Test
    void whatIsRecordedMeanwhileDoesNotMix() {
        try (LineSpool spool = LineSpool.in(folder);
                LineSpool.Recording outer = spool.record(1)) {
            outer.add(row(1, "甲"));
            record(spool, 2, List.of(row(2, "乙")));
            outer.add(row(3, "丙"));
            outer.finish();
            assertThat(spool.holds(2)).isFalse();
            assertThat(lines(spool, 1)).containsExactly(row(1, "甲"), row(3, "丙"));
        }
    }

    @Test
    void itsFileIsTheOwnersAloneAndGoesWithTheRun() throws IOException {
        Files.createFile(folder.resolve("lines123.tmp"));
        try (LineSpool spool = LineSpool.in(folder)) {
            assertThat(files()).as("left by a killed run").isEmpty();
            record(spool, 1, List.of(row(1, "甲")));
            assertThat(files()).hasSize(1);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files().get(0))))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenNothingIsHeld() throws IOException {
        Path taken = Files.createFile(folder.resolve("tmp"));
        try (LineSpool spool = LineSpool.in(taken)) {
            record(spool, 1, List.of(row(1, "甲")));
            assertThat(spool.holds(1)).isFalse();
        }
    }
}
