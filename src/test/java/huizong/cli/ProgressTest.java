package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.job.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final int ROWS = 8_192;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final SharedOptions options = new SharedOptions();

    private String shown(boolean watched, Duration patience) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(stream, stream, Map.of(), watched, 120);
        try (ProgressLine progress = ProgressLine.on(terminal, options, patience)) {
            progress.files(2, 800_000);
            progress.file("inbox/2020-04/河坝镇/附件1.xlsx", 600_000);
            for (int row = 0; row < ROWS; row++) {
                progress.row();
            }
        }
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFileTellsItsNumberItsRowsAndTheShareOfBytes() {
        assertThat(shown(true, Duration.ZERO)).contains("读取  39%", "1/2 附件1.xlsx 8,192 行");
    }

    @Test
    void theBarIsGoneInTheEnd() {
        String shown = shown(true, Duration.ZERO);
        assertThat(shown.substring(shown.stripTrailing().length())).contains("\r");
    }

    @Test
    void shortWorkShowsNothing() {
        assertThat(shown(true, Duration.ofHours(1))).isEmpty();
    }

    @Test
    void aPipeAndCronSeeNothing() {
        assertThat(shown(false, Duration.ZERO)).isEmpty();
    }

    @Test
    void quietShowsNothingAndVerboseALineAFile() {
        options.verbose = true;
        assertThat(shown(true, Duration.ZERO)).isEqualTo("1/2 inbox/2020-04/河坝镇/附件1.xlsx\n");
        err.reset();
        options.quiet = true;
        assertThat(shown(true, Duration.ZERO)).isEmpty();
    }

    @Test
    void whatFollowsTheReadingHasAWordAndATimeAndNoEnd() {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        try (ProgressLine progress =
                ProgressLine.on(new Terminal(stream, stream, Map.of(), true, 80), options, Duration.ZERO)) {
            progress.files(1, 1_000);
            progress.file("附件1.xlsx", 1_000);
            progress.step(Progress.Step.WRITING);
        }
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("读取", "写报表 0:00:00")
                .doesNotContain("?KB");
    }

    @Test
    void withinAFileThePlaceGrowsAndStaysBeforeItsEnd() {
        ReadBytes read = new ReadBytes();
        read.file("附件1.xlsx", 1_000);
        long before = 0;
        for (int row = 0; row < 10_000; row++) {
            read.row();
            assertThat(read.at()).isBetween(before, 1_000L);
            before = read.at();
        }
        assertThat(before).isGreaterThan(900);
        read.file("附件2.xlsx", 500);
        assertThat(read.at()).isEqualTo(1_000);
    }

    @Test
    void howManyBytesARowTakesIsLearnedFromTheFileBefore() {
        ReadBytes read = new ReadBytes();
        read.file("a.csv", 1_000_000);
        for (int row = 0; row < 1_000; row++) {
            read.row();
        }
        read.file("b.CSV", 100_000);
        for (int row = 0; row < 50; row++) {
            read.row();
        }
        assertThat(read.at()).isEqualTo(1_050_000);
    }
}
