package huizong.cli;

import huizong.lang.Language;
import huizong.lang.Text;
import java.io.PrintStream;
import java.util.Map;

/**
 * The outside world of one call, passed in so that a test can be one.
 *
 * @param out carries the result and nothing else
 * @param err carries everything else
 * @param isInteractive whether a person watches: colour and progress are for people
 */
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, boolean isInteractive) {

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** Prints one line for people beside the result. */
    void say(Language language, Text words) {
        err.println(words.in(language));
    }
}
