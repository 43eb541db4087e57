package huizong.cli;

import huizong.job.JobFault;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.SettingsFault;
import huizong.office.Workspace;
import huizong.table.TemporaryFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParameterException;

/** Turns what goes wrong into one clear line and an exit code; stack traces go to the log alone. */
final class Faults {

    private static final String LOG = "huizong.log";

    private final Terminal terminal;
    private final Language language;
    private final SharedOptions shared;

    Faults(Terminal terminal, Language language, SharedOptions shared) {
        this.terminal = terminal;
        this.language = language;
        this.shared = shared;
    }

    /** Arguments that cannot be meant. */
    int usage(ParameterException fault) {
        Text words = UsageWords.of(fault);
        terminal.say(language, Text.of(words.zh() + "（--help 有说明）", words.en() + " (--help explains)"));
        return ExitCode.USAGE;
    }

    /** What a command threw, or the machine under it. */
    int execution(Throwable fault) {
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
        if (fault instanceof TemporaryFault) {
            log(fault);
            terminal.say(
                    language,
                    Text.of(
                            "临时文件写不了或删不掉，没有完成：请检查 data/tmp、系统临时文件夹的权限和剩余空间",
                            "temporary files cannot be written or removed, not done: check permissions and free space of"
                                    + " data/tmp and of the system's temporary folder"));
            return ExitCode.NOT_DONE;
        }
        Text words = fault instanceof OutOfMemoryError
                ? Text.of(
                        "内存不够，没有完成；可设 HUIZONG_JAVA_OPTS=-Xmx2g 再试",
                        "out of memory, not done; try again with HUIZONG_JAVA_OPTS=-Xmx2g")
                : Text.of("程序自身出错，没有完成", "a fault of the tool itself, not done");
        Text where = log(fault)
                .map(file -> Text.of("；详情见 " + file, "; details in " + file))
                .orElse(Text.of("；日志也写不了", "; nor can the log be written"));
        terminal.say(language, Text.of(words.zh() + where.zh(), words.en() + where.en()));
        return ExitCode.NOT_DONE;
    }

    /** Part of the result did not reach standard output. */
    int lost() {
        terminal.say(
                language,
                Text.of(
                        "结果没有写完：标准输出写不了（磁盘满？）",
                        "the result is not whole: standard output cannot be written (disk full?)"));
        return ExitCode.NOT_DONE;
    }

    /** Writes the fault to the log of the workspace, else to a file of its own in the temporary folder; says where. */
    private Optional<Path> log(Throwable fault) {
        for (Path file : places()) {
            if (LogFile.write(file, "fault", fault)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private List<Path> places() {
        List<Path> places = new ArrayList<>();
        try {
            Workspace.find(shared.workspace, terminal.environment().get(Workspace.VARIABLE), Path.of(""))
                    .ifPresent(workspace -> places.add(workspace.logs().resolve(LOG)));
        } catch (SettingsFault e) {
            // no workspace, and that is what was said
        }
        if (places.isEmpty() || !canWrite(places.get(0))) {
            try {
                // A name that nobody can guess: others may write to the temporary folder too.
                places.add(Files.createTempFile("huizong-", ".log"));
            } catch (IOException e) {
                // then there is no log, and that is said
            }
        }
        return places;
    }

    private static boolean canWrite(Path file) {
        try {
            OwnerOnly.touch(file);
            return Files.isWritable(file);
        } catch (IOException e) {
            return false;
        }
    }
}
