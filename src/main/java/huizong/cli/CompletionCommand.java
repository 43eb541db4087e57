package huizong.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code huizong completion}: the script by which bash and zsh complete commands, options and their values. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {

    /** The values of an option, which picocli writes as Java names them. */
    private static final Pattern VALUES = Pattern.compile("_option_args=\\(.*\\)");

    private final Terminal terminal;

    @Spec
    CommandSpec spec;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.root().commandLine();
        terminal.out().print(script(root));
        return ExitCode.DONE;
    }

    private static String script(CommandLine root) {
        return VALUES.matcher(AutoComplete.bash(root.getCommandName(), root))
                .replaceAll(CompletionCommand::inLowerCase);
    }

    private static String inLowerCase(MatchResult values) {
        return Matcher.quoteReplacement(values.group().toLowerCase(Locale.ROOT));
    }
}
