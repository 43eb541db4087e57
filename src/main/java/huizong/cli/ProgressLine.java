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
    /** A person watches and wants to see it. */
    private final boolean watched;
    /** A line for each file, for whoever looks for the one that takes long. */
    private final boolean verbose;

    private final long start = System.nanoTime();
    private int total;
    private int done;
    private @Nullable ProgressBar bar;

    private ProgressLine(PrintStream err, Language language, boolean watched, boolean verbose) {
        this.err = err;
        this.language = language;
        this.watched = watched;
        this.verbose = verbose;
    }

    /** Silent unless a person watches, or {@code --verbose} was asked for. */
    static ProgressLine on(Terminal terminal, SharedOptions options) {
        boolean verbose = options.verbose && !options.quiet;
        boolean watched = terminal.isInteractive() && !options.quiet && !verbose;
        return new ProgressLine(terminal.err(), options.language, watched, verbose);
    }

    @Override
    public void files(int files) {
        total = files;
        done = 0;
    }

    @Override
    public void file(String shown) {
        done++;
        String name = Shown.masked(shown);
        if (verbose) {
            err.println(done + "/" + total + " " + name);
        }
        show(name.substring(name.lastIndexOf('/') + 1));
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
        if (watched && bar == null && System.nanoTime() - start > PATIENCE) {
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
