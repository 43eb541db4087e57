package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparing of cells in {@code scripts/look} finds what differs. */
class LookTest {

    private static final Path PYTHON = Path.of("/usr/bin/python3");

    @TempDir
    Path folder;

    @BeforeEach
    void python() {
        assumeTrue(Files.isExecutable(PYTHON), "no python3 here");
    }

    private int compared(String ours, String theirs) throws IOException, InterruptedException {
        Path cells = Files.createDirectories(folder.resolve("cells"));
        Files.writeString(folder.resolve("ours.csv"), "sheet,row,A,B\r\n" + ours);
        Files.writeString(cells.resolve("book-汇总表.csv"), theirs);
        Process python = new ProcessBuilder(
                        PYTHON.toString(),
                        "scripts/look.py",
                        folder.resolve("ours.csv").toString(),
                        cells.toString(),
                        "book.xlsx")
                .redirectErrorStream(true)
                .start();
        String said = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("book.xlsx");
        return python.waitFor();
    }

    @Test
    void theSameCellsInAnotherNotationAreTheSame() throws IOException, InterruptedException {
        assertThat(compared("汇总表,1,'=1+1,2.50\r\n汇总表,3,\"a\nb\"\r\n", "=1+1,\"2.5\"\n,\n\"a\nb\",\n"))
                .isZero();
    }

    @Test
    void anotherNumberACellMoreAndAnotherSheetAreFound() throws IOException, InterruptedException {
        assertThat(compared("汇总表,1,a,2.50\r\n", "a,2.51\n")).isEqualTo(1);
        assertThat(compared("汇总表,1,a\r\n", "a,b\n")).isEqualTo(1);
        assertThat(compared("汇总,1,a\r\n", "a\n")).isEqualTo(1);
    }
}
