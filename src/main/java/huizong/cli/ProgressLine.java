package huizong.cli;

import huizong.job.JobFault;
import huizong.job.Progress;
import huizong.lang.Language;
import huizong.lang.Text;
import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar for a person at a terminal, once the work takes longer than two seconds; never in a pipe or under cron. It
 * is gone before the result is printed.
 */
final class ProgressLine implements Progress, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int REFRESH_MILLIS = 200;
    private static final int KILO = 1 << 10;
    private static final long LARGE = 10L * KILO * KILO;
    /** Rows between two looks at the clock. */
    private static final int SOME_ROWS = 1 << 12;

    private final Terminal terminal;
    private final Language language;
    /** A person watches and wants to see it. */
    private final boolean watched;
    /** A line for each file, for whoever looks for the one that takes long. */
    private final boolean verbose;

    private final Duration patience;
    private final long start = System.nanoTime();
    private final ReadBytes read = new ReadBytes();
    private int total;
    private int done;
    private long bytes;
    private String name = "";
    private @Nullable ProgressBar bar;

    private ProgressLine(Terminal terminal, Language language, boolean watched, boolean verbose, Duration patience) {
        this.terminal = terminal;
        this.language = language;
        this.watched = watched;
        this.verbose = verbose;
        this.patience = patience;
    }

    /** A job that tells how far it has come. */
    interface Watched<T> {
        T run(Progress progress) throws JobFault;
    }

    /** Runs a job with a bar, which is gone when the job has ended. */
    static <T> T during(Terminal terminal, SharedOptions options, Watched<T> job) throws JobFault {
        try (ProgressLine progress = on(terminal, options)) {
            return job.run(progress);
        }
    }

    /** Silent unless a person watches, or {@code --verbose} was asked for. */
    static ProgressLine on(Terminal terminal, SharedOptions options) {
        return on(terminal, options, PATIENCE);
    }

    /** @param patience how long the work may take before a bar is shown */
    static ProgressLine on(Terminal terminal, SharedOptions options, Duration patience) {
        boolean verbose = options.verbose && !options.quiet;
        boolean watched = terminal.isInteractive() && !options.quiet && !verbose;
        return new ProgressLine(terminal, options.language, watched, verbose, patience);
    }

    @Override
    public void files(int files, long bytesInAll) {
        total = files;
        bytes = bytesInAll;
    }

    @Override
    public void file(String shown, long size) {
        done++;
        read.file(shown, size);
        name = Shown.masked(shown);
        if (verbose) {
            terminal.err().println(done + "/" + total + " " + name);
        }
        name = name.substring(name.lastIndexOf('/') + 1);
        showFile();
    }

    @Override
    public void row() {
        read.row();
        if (watched && read.rows() % SOME_ROWS == 0) {
            showFile();
        }
    }

    /** What follows the reading has no end that could be told: its word, and how long the whole has taken. */
    @Override
    public void step(Step step) {
        close();
        bar = null;
        if (isDue()) {
            String word = word(step);
            bar = bare().setRenderer((state, width) -> word + " " + elapsed()).build();
        }
    }

    private String elapsed() {
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", elapsed.toHours(), elapsed.toMinutesPart(), elapsed.toSecondsPart());
    }

    @Override
    public void note(Text words) {
        terminal.err().println(Shown.masked(words.in(language)));
    }

    private String word(Step step) {
        Text word = switch (step) {
            case COMPARING -> Text.of("比对各行", "comparing rows");
            case CHECKING -> Text.of("检查", "checking");
            case CONSOLIDATING -> Text.of("汇总", "consolidating");
            case WRITING -> Text.of("写报表", "writing reports");
        };
        return word.in(language);
    }

    private void showFile() {
        ProgressBar showing = bar();
        if (showing != null) {
            showing.maxHint(bytes);
            showing.stepTo(read.at());
            String rows =
                    String.format(Locale.ROOT, Text.of("%,d 行", "%,d rows").in(language), read.rows());
            showing.setExtraMessage(" " + done + "/" + total + " " + name + " " + rows);
        }
    }

    private boolean isDue() {
        return watched && System.nanoTime() - start > patience.toNanos();
    }

    private @Nullable ProgressBar bar() {
        if (bar == null && isDue()) {
            boolean large = bytes >= LARGE;
            bar = bare().setTaskName(Text.of("读取", "reading").in(language))
                    .setInitialMax(bytes)
                    .setUnit(large ? "MB" : "KB", large ? KILO * KILO : KILO)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }
        return bar;
    }

    /** A bar that says nothing yet, and is gone when it is closed. */
    private ProgressBarBuilder bare() {
        int width = terminal.width();
        return new ProgressBarBuilder()
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(
                        width == 0
                                ? new ConsoleProgressBarConsumer(terminal.err())
                                : new ConsoleProgressBarConsumer(terminal.err(), width - 1))
                .clearDisplayOnFinish();
    }

    @Override
    public void close() {
        ProgressBar showing = bar;
        if (showing != null) {
            showing.close();
        }
    }
}
