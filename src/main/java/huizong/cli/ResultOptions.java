package huizong.cli;

import huizong.rule.Level;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes and which exit code it gives. */
final class ResultOptions {

    enum Format {
        TEXT,
        JSON
    }

    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format", defaultValue = "text")
    Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on", defaultValue = "error")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--show-ids", descriptionKey = "show-ids")
    boolean showIds;

    /** 1 when a finding of the level asked for, or a heavier one, is there. */
    int exitCode(java.util.function.ToLongFunction<Level> count) {
        long failing = switch (failOn) {
            case ERROR -> count.applyAsLong(Level.ERROR);
            case WARNING -> count.applyAsLong(Level.ERROR) + count.applyAsLong(Level.WARNING);
            case NEVER -> 0;
        };
        return failing > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
