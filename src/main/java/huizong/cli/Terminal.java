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
 * @param width of the screen in columns; 0 where there is none
 */
record Terminal(PrintStream out, PrintStream err, Map<String, String> environment, boolean isInteractive, int width) {

    Terminal {
        environment = Map.copyOf(environment);
    }

    /** One without a width, where every line stays whole. */
    Terminal(PrintStream out, PrintStream err, Map<String, String> environment, boolean isInteractive) {
        this(out, err, environment, isInteractive, 0);
    }

    /** Prints one line for people beside the result, ID numbers and phones masked. */
    void say(Language language, Text words) {
        err.println(Shown.masked(words.in(language)));
    }

    /** Whether colour reaches a person who did not ask to go without (no-color.org) and whose terminal knows it. */
    boolean takesColor() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        // The old Windows console prints the codes as they are; those that know them set one of these.
        boolean oldWindows = environment.getOrDefault("OS", "").startsWith("Windows")
                && !environment.containsKey("WT_SESSION")
                && !environment.containsKey("TERM");
        return isInteractive && !refused && !oldWindows;
    }
}
