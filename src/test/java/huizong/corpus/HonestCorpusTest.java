package huizong.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No false alarm: 100,000 honest rows of four months, in every format and spelling, give no error and fewer than one warning
 * in a thousand rows. {@code -Dhuizong.honest.seed=N} draws others.
 */
class HonestCorpusTest {

    private static final long SEED = Long.getLong("huizong.honest.seed", 20_200_430);
    private static final int ROWS = 100_000;
    private static final List<YearMonth> MONTHS =
            List.of(YearMonth.of(2020, 3), YearMonth.of(2020, 4), YearMonth.of(2020, 5), YearMonth.of(2020, 6));

    @TempDir
    private Path folder;

    @Test
    void honestRowsGiveNoErrorAndHardlyAWarning() throws Exception {
        long t0 = System.nanoTime();
        HonestMonths honest = new HonestMonths(SEED);
        honest.write(folder, MONTHS, ROWS);
        System.out.println("written " + (System.nanoTime() - t0) / 1_000_000 + " ms, rows " + honest.rows());
        List<Finding> alarms = new ArrayList<>();
        long read = 0;
        Map<String, Integer> by = new TreeMap<>();
        for (YearMonth month : MONTHS) {
            t0 = System.nanoTime();
            Consolidated done = Consolidated.month(folder, month);
            System.out.println(month + " " + (System.nanoTime() - t0) / 1_000_000 + " ms");
            for (var one : done.result().submitters()) {
                for (var attachment : huizong.form.Attachment.values()) {
                    read += one.ledger(attachment).read().rows();
                }
            }
            for (Finding finding : done.findings()) {
                if (finding.level() != Level.INFO) {
                    alarms.add(finding);
                }
                by.merge(finding.level() + " " + finding.rule().code(), 1, Integer::sum);
            }
        }
        System.out.println("read " + read + " of " + honest.rows());
        by.forEach((key, count) -> System.out.println(key + " " + count));
        Map<String, Integer> shown = new TreeMap<>();
        alarms.forEach(finding -> {
            if (shown.merge(finding.rule().code(), 1, Integer::sum) < 15) {
                System.out.println(finding.rule().code() + " " + finding.place() + " [" + finding.value() + "] " + finding.message(Language.ZH));
            }
        });
        assertThat(alarms.stream().filter(finding -> finding.level() == Level.ERROR)).isEmpty();
        assertThat(alarms).hasSizeLessThan(ROWS / 1_000);
    }
}
