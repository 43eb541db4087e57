package huizong.cli;

import huizong.lang.Language;
import java.io.PrintStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command shares (DESIGN 3). */
final class SharedOptions {

    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(names = "--workspace", paramLabel = "DIR", descriptionKey = "workspace", scope = ScopeType.INHERIT)
    @Nullable
    Path workspace;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            descriptionKey = "lang",
            defaultValue = "zh",
            scope = ScopeType.INHERIT)
    Language language = Language.ZH;

    @Option(
            names = "--color",
            paramLabel = "auto|always|never",
            descriptionKey = "color",
            defaultValue = "auto",
            scope = ScopeType.INHERIT)
    Color color = Color.AUTO;

    @Option(names = "--verbose", descriptionKey = "verbose", scope = ScopeType.INHERIT)
    boolean verbose;

    @Option(names = "--quiet", descriptionKey = "quiet", scope = ScopeType.INHERIT)
    boolean quiet;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    boolean help;

    /**
     * Whether the result is coloured.
     *
     * @param output the file it goes to, or null
     */
    boolean colored(Terminal terminal, @Nullable Path output) {
        return switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> output == null && terminal.takesColor();
        };
    }

    /**
     * Where a result is printed for people: as wide as the terminal, unless it goes to a file.
     *
     * @param out what it is written to
     * @param output the file that this is, or null
     */
    Screen screen(Terminal terminal, PrintStream out, @Nullable Path output) {
        return new Screen(out, colored(terminal, output), output == null ? terminal.width() : 0);
    }
}
