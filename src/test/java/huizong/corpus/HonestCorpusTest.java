package huizong.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.rule.Level;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No false alarm: 100,000 honest rows of four months, in every format and spelling, give no error and fewer than one warning
 * in a thousand rows, and every row is read. {@code -Dhuizong.honest.seed=N} draws others.
 */
class HonestCorpusTest {

    private static final long SEED = Long.getLong("huizong.honest.seed", 20_200_430);
    private static final int FEW = 20;

    @TempDir
    private Path folder;

    @Test
    void honestRowsGiveNoErrorAndHardlyAWarning() throws Exception {
        HonestCorpus corpus = HonestCorpus.check(folder, SEED, false);
        String drawn = "with -Dhuizong.honest.seed=" + SEED + " " + corpus.byRule();
        assertThat(corpus.written()).isBetween(99_000, 101_000);
        assertThat(corpus.read()).as("rows read " + drawn).isEqualTo(corpus.written());
        assertThat(corpus.alarms().stream()
                        .filter(alarm -> alarm.level() == Level.ERROR)
                        .limit(FEW))
                .as("errors " + drawn)
                .isEmpty();
        assertThat(corpus.alarms().size())
                .as("warnings " + drawn + corpus.alarms().stream().limit(FEW).toList())
                .isLessThan(corpus.written() / 1_000);
    }
}
