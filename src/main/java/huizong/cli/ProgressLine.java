package huizong.cli;

import huizong.job.Progress;
import huizong.lang.Language;
import huizong.lang.Text;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar for a person at a terminal, once the work takes longer than two seconds; never in a pipe or under cron.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();
    private static final int REFRESH_MILLIS = 200;

    private final PrintStream err;
    private final Language language;
    private final long start = System.nanoTime();
    private int total;
    private int done;
    private @Nullable ProgressBar bar;

    private ProgressLine(PrintStream err, Language language) {
        this.err = err;
        this.language = language;
    }

    /** Silent unless a person watches. */
    static ProgressLine on(Terminal terminal, SharedOptions options) {
        return new ProgressLine(
                terminal.isInteractive() && !options.quiet
                        ? terminal.err()
                        : new PrintStream(
                                PrintStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8),
                options.language);
    }

    @Override
    public void files(int files) {
        total = files;
        done = 0;
    }

    @Override
    public void file(String shown) {
        done++;
        show(shown.substring(shown.lastIndexOf('/') + 1));
    }

    @Override
    public void step(Step step) {
        show(
                switch (step) {
                    case CHECKING -> Text.of("检查", "checking").in(language);
                    case CONSOLIDATING -> Text.of("汇总", "consolidating").in(language);
                    case WRITING -> Text.of("写报表", "writing reports").in(language);
                });
    }

    private void show(String message) {
        if (bar == null && System.nanoTime() - start > PATIENCE) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(total)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLIS)
                    .setConsumer(new ConsoleProgressBarConsumer(err))
                    .build();
        }
        ProgressBar showing = bar;
        if (showing != null) {
            showing.stepTo(done);
            showing.setExtraMessage(" " + message);
        }
    }

    @Override
    public void close() {
        ProgressBar showing = bar;
        if (showing != null) {
            showing.close();
        }
    }
}
