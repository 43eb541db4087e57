package huizong.cli;

import huizong.form.Mask;
import huizong.job.JobFault;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.Nearest;
import huizong.office.SettingsFault;
import huizong.office.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one clear line and an exit code; stack traces go to the log alone. */
final class Faults {

    private final Terminal terminal;
    private final Language language;
    private final SharedOptions shared;

    Faults(Terminal terminal, Language language, SharedOptions shared) {
        this.terminal = terminal;
        this.language = language;
        this.shared = shared;
    }

    /** Arguments that cannot be meant. */
    int usage(ParameterException fault, String... args) {
        String words = Mask.text(String.valueOf(fault.getMessage()));
        Text line = Text.of("用法有误：" + words, "wrong usage: " + words);
        if (fault instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String written = unmatched.getUnmatched().get(0);
            line = Text.of("不认识“" + written + "”", "unknown: \"" + written + "\"");
            Optional<String> nearest = Nearest.to(written, known(fault.getCommandLine()));
            if (nearest.isPresent()) {
                line = Text.of(line.zh() + "，是否想写 " + nearest.get(), line.en() + "; did you mean " + nearest.get());
            }
        }
        terminal.say(language, Text.of(line.zh() + "（--help 有说明）", line.en() + " (--help explains)"));
        return ExitCode.USAGE;
    }

    private static Set<String> known(CommandLine line) {
        Set<String> known = new java.util.TreeSet<>(line.getSubcommands().keySet());
        known.addAll(line.getCommandSpec().optionsMap().keySet());
        return known;
    }

    /** What a command threw. */
    int execution(Exception fault, CommandLine line, CommandLine.ParseResult result) {
        if (fault instanceof UsageFault usage) {
            terminal.say(language, usage.words());
            return ExitCode.USAGE;
        }
        if (fault instanceof SettingsFault settings) {
            terminal.say(language, settings.text());
            return ExitCode.USAGE;
        }
        if (fault instanceof JobFault job) {
            log(fault);
            terminal.say(language, job.words());
            return ExitCode.NOT_DONE;
        }
        String where = log(fault);
        terminal.say(
                language,
                Text.of(
                        "程序自身出错，没有完成；详情见 " + where,
                        "a fault of the tool itself, nothing was done; details in " + where));
        return ExitCode.NOT_DONE;
    }

    /** Writes the fault to the log of the workspace, or of the system's temporary folder; says where. */
    private String log(Exception fault) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
        try {
            folder = Workspace.find(shared.workspace, terminal.environment().get(Workspace.VARIABLE), Path.of(""))
                    .map(Workspace::logs)
                    .orElse(folder);
        } catch (SettingsFault e) {
            // no workspace, and that is what was said
        }
        Path file = LogFile.open(folder);
        LoggerFactory.getLogger("huizong").error("fault", fault);
        return file.toString();
    }
}
