package huizong.cli;

import huizong.lang.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where the program starts: arguments in, exit code out. */
public final class Main {

    private Main() {}

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(new Terminal(out, err, System.getenv(), isWatched()), args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code, see {@link ExitCode}
     */
    static int run(Terminal terminal, String... args) {
        Language language = language(args);
        CommandLine line = commandLine(terminal, language);
        if (args.length == 0) {
            line.usage(line.getOut());
            return ExitCode.USAGE;
        }
        return line.execute(args);
    }

    static CommandLine commandLine(Terminal terminal, Language language) {
        Root root = new Root();
        CommandLine line = new CommandLine(root);
        line.addSubcommand("validate", new ValidateCommand(root.shared, terminal));
        line.addSubcommand("consolidate", new ConsolidateCommand(root.shared, terminal));
        line.addSubcommand("status", new StatusCommand(root.shared, terminal));
        line.addSubcommand("inspect", new InspectCommand(root.shared, terminal));
        line.addSubcommand("rules", new RulesCommand(root.shared, terminal));
        for (CommandLine each : all(line)) {
            CommandSpec spec = each.getCommandSpec();
            spec.resourceBundle(HelpTexts.in(language));
            spec.usageMessage()
                    .width(100)
                    .adjustLineBreaksForWideCJKCharacters(true)
                    .synopsisHeading(HelpTexts.text("huizong.usage.synopsisHeading", language))
                    .commandListHeading(HelpTexts.text("huizong.usage.commandListHeading", language))
                    .optionListHeading(HelpTexts.text("huizong.usage.optionListHeading", language))
                    .parameterListHeading(HelpTexts.text("huizong.usage.parameterListHeading", language))
                    .exitCodeListHeading(HelpTexts.text("huizong.usage.exitCodeListHeading", language))
                    .exitCodeList(HelpTexts.exitCodes(language));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        Faults faults = new Faults(terminal, language, root.shared);
        line.setParameterExceptionHandler(faults::usage);
        line.setExecutionExceptionHandler(faults::execution);
        return line;
    }

    private static PrintWriter writer(PrintStream out) {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    private static List<CommandLine> all(CommandLine line) {
        List<CommandLine> all = new java.util.ArrayList<>(line.getSubcommands().values());
        all.add(line);
        return all;
    }

    /** The language asked for, wherever {@code --lang} stands: help and faults need it before the arguments are parsed. */
    private static Language language(String... args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf("--lang");
        boolean english = words.contains("--lang=en") || at >= 0 && at + 1 < args.length && args[at + 1].equals("en");
        return english ? Language.EN : Language.ZH;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** Whether a person watches. Java 22 and later give a console to pipes as well, and tell them by isTerminal. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
