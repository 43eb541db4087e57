package huizong.cli;

import huizong.rule.Level;
import java.nio.file.Path;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a result goes, what it hides, and which exit code it gives; the forms it may take differ from command to command. */
abstract class ResultTarget {

    enum FailOn {
        ERROR,
        WARNING,
        NEVER
    }

    @Option(names = "--output", paramLabel = "FILE", descriptionKey = "output")
    @Nullable
    Path output;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on", defaultValue = "error")
    FailOn failOn = FailOn.ERROR;

    @Option(names = "--show-ids", descriptionKey = "show-ids")
    boolean showIds;

    /** 1 when a finding of the level asked for, or a heavier one, is there. */
    int exitCode(ToLongFunction<Level> count) {
        long failing = switch (failOn) {
            case ERROR -> count.applyAsLong(Level.ERROR);
            case WARNING -> count.applyAsLong(Level.ERROR) + count.applyAsLong(Level.WARNING);
            case NEVER -> 0;
        };
        return failing > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
    }
}
