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

    /** Of help, where the screen is not narrower. */
    private static final int WIDTH = 100;

    private static final int NARROWEST = 60;

    /** Runs one command and leaves with its exit code. */
    public static void main(String[] args) {
        PrintStream out = ResultStream.standardOutput();
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean watched = isWatched();
        int code = run(new Terminal(out, err, System.getenv(), watched, watched ? screenWidth() : 0), args);
        System.exit(code);
    }

    /**
     * Does what the arguments say.
     *
     * @return the exit code, see {@link ExitCode}
     */
    static int run(Terminal terminal, String... args) {
        Language language = language(args);
        Root root = new Root();
        Faults faults = new Faults(terminal, language, root.shared);
        int code = execute(root, terminal, language, faults, args);
        return ResultStream.isLost(terminal.out()) ? faults.lost() : code;
    }

    private static int execute(Root root, Terminal terminal, Language language, Faults faults, String... args) {
        try {
            CommandLine line = commandLine(root, terminal, language);
            line.setParameterExceptionHandler((fault, given) -> faults.usage(fault));
            line.setExecutionExceptionHandler((fault, command, result) -> faults.execution(fault));
            if (args.length == 0) {
                line.usage(line.getErr());
                return ExitCode.USAGE;
            }
            return line.execute(args[0].equals("help") ? asOption(args) : args);
        } catch (RuntimeException | Error e) {
            // The parser hands on exceptions only; an exhausted stack or memory must not end in a trace on the screen
            // either.
            return faults.execution(e);
        }
    }

    /** {@code huizong help validate}, as other tools have it, is {@code huizong validate --help}. */
    private static String[] asOption(String... args) {
        String[] turned = Arrays.copyOfRange(args, 1, args.length + 1);
        turned[args.length - 1] = "--help";
        return turned;
    }

    private static CommandLine commandLine(Root root, Terminal terminal, Language language) {
        CommandLine line = new CommandLine(root);
        line.addSubcommand("init", new InitCommand(root.shared, terminal));
        line.addSubcommand("template", new TemplateCommand(root.shared, terminal));
        line.addSubcommand("validate", new ValidateCommand(root.shared, terminal));
        line.addSubcommand("consolidate", new ConsolidateCommand(root.shared, terminal));
        line.addSubcommand("status", new StatusCommand(root.shared, terminal));
        line.addSubcommand("inspect", new InspectCommand(root.shared, terminal));
        line.addSubcommand("rules", new RulesCommand(root.shared, terminal));
        line.addSubcommand("completion", new CompletionCommand(terminal));
        for (CommandLine each : all(line)) {
            CommandSpec spec = each.getCommandSpec();
            spec.resourceBundle(HelpTexts.in(language));
            spec.usageMessage()
                    .width(terminal.width() == 0 ? WIDTH : Math.min(WIDTH, Math.max(NARROWEST, terminal.width())))
                    .adjustLineBreaksForWideCJKCharacters(true)
                    .customSynopsis(HelpTexts.synopsis(spec, language))
                    .synopsisHeading(HelpTexts.text("huizong.usage.synopsisHeading", language))
                    .commandListHeading(HelpTexts.text("huizong.usage.commandListHeading", language))
                    .optionListHeading(HelpTexts.text("huizong.usage.optionListHeading", language))
                    .parameterListHeading(HelpTexts.text("huizong.usage.parameterListHeading", language))
                    .exitCodeListHeading(HelpTexts.text("huizong.usage.exitCodeListHeading", language))
                    .exitCodeList(HelpTexts.exitCodes(spec, language));
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(writer(terminal.out()));
        line.setErr(writer(terminal.err()));
        // A file whose name begins with @ is a file to check, not a list of arguments.
        line.setExpandAtFiles(false);
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
        for (int i = 0; i < args.length && !args[i].equals("--"); i++) {
            boolean next = args[i].equals("--lang") && i + 1 < args.length;
            if (args[i].equalsIgnoreCase("--lang=en") || next && args[i + 1].equalsIgnoreCase("en")) {
                return Language.EN;
            }
        }
        return Language.ZH;
    }

    /** As the terminal says; picocli asks it by the system's own command, and takes 80 where that does not answer. */
    private static int screenWidth() {
        return CommandSpec.create().usageMessage().autoWidth(true).width();
    }

    /**
     * Whether a person watches both streams. Java 22 and later give a console to pipes as well, and tell them by
     * isTerminal; whether the errors go to a file only the system knows, and where it does not say, they do not.
     */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isWatched() {
        java.io.Console console = System.console();
        String err = ResultStream.descriptor(2);
        if (console == null || !err.isEmpty() && !err.startsWith("/dev/pts/") && !err.startsWith("/dev/tty")) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
