package huizong.cli;

import huizong.job.Init;
import huizong.job.JobFault;
import huizong.job.NewFile;
import huizong.lang.Text;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code huizong init DIR} */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    MonthOptions months = new MonthOptions();

    @Parameters(paramLabel = "DIR", arity = "1", descriptionKey = "init-folder")
    @Nullable
    Path folder;

    InitCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        Path root = folder == null ? Path.of("") : folder;
        LocalDate day = months.day();
        List<NewFile> made = Init.run(root, months.month(day).orElse(YearMonth.from(day)));
        PrintStream out = terminal.out();
        TextTable table = new TextTable(List.of());
        for (NewFile one : made) {
            table.row(state(one), shown(root, one.path()));
        }
        table.print(out);
        if (!shared.quiet) {
            terminal.say(
                    shared.language,
                    Text.of(
                            "下一步：在 " + root.resolve("reference/submitters.csv") + " 里写上要报送的单位；其余见 说明.txt",
                            "next: write down who must report in " + root.resolve("reference/submitters.csv")
                                    + "; 说明.txt tells the rest"));
        }
        return ExitCode.DONE;
    }

    /** With the folder as it was written. */
    private static String shown(Path root, Path made) {
        Path whole = root.toAbsolutePath().normalize();
        return made.startsWith(whole) ? root.resolve(whole.relativize(made)).toString() : made.toString();
    }

    private String state(NewFile one) {
        boolean isNew = one.state() == NewFile.State.CREATED;
        return Text.of(isNew ? "新建" : "已有，没有动", isNew ? "made" : "there, left alone")
                .in(shared.language);
    }
}
