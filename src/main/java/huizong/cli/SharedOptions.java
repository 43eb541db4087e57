package huizong.cli;

import huizong.lang.Language;
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
}
