package huizong.cli;

import huizong.consolidate.Validation;
import huizong.job.JobFault;
import huizong.job.ReturnTarget;
import huizong.job.Validate;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.report.ValidationCsv;
import huizong.report.ValidationHtml;
import huizong.report.ValidationJson;
import huizong.report.Wording;
import huizong.table.Passwords;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code huizong validate PATH...} */
@Command(name = "validate")
final class ValidateCommand implements Callable<Integer> {

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    MonthOptions months = new MonthOptions();

    @Mixin
    ValidationOptions results = new ValidationOptions();

    @Mixin
    PasswordOption passwords = new PasswordOption();

    @Option(names = "--return-copies", paramLabel = "DIR", descriptionKey = "return-copies")
    @Nullable
    Path copies;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "paths")
    List<Path> paths = new ArrayList<>();

    ValidateCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new UsageFault(Text.of("没有这个文件或文件夹：" + path, "there is no such file or folder: " + path));
            }
        }
        Office office = Offices.find(shared, terminal);
        LocalDate day = months.day();
        Passwords list = passwords.list();
        Output.check(results.output, office, paths);
        Path folder = copies;
        Output.checkFolder(folder, office);
        ReturnTarget target = folder == null ? null : new ReturnTarget(folder, shared.language);
        Language language = shared.language;
        YearMonth month = months.month(day).orElse(null);
        Validation validation = ProgressLine.during(
                terminal, shared, progress -> Validate.run(office, paths, month, day, list, progress, target));
        Output.put(terminal, results.output, out -> {
            switch (results.format) {
                case TEXT -> text(validation, out);
                case JSON -> ValidationJson.write(validation, language, results.showIds, out);
                case HTML -> ValidationHtml.write(validation, language, results.showIds, out);
                case CSV -> ValidationCsv.write(validation, language, results.showIds, out);
            }
        });
        if (target != null) {
            tell(target);
        }
        return results.exitCode(validation.counts()::of);
    }

    private void text(Validation validation, PrintStream out) {
        Screen screen = shared.screen(terminal, out, results.output);
        ValidationText text = new ValidationText(screen, new Wording(shared.language, results.showIds), shared.verbose);
        if (shared.quiet) {
            text.printBriefly(validation);
        } else {
            text.print(validation);
        }
    }

    /** After the result: what was found is told, whether or not the copies could be written. */
    private void tell(ReturnTarget target) throws JobFault {
        if (!shared.quiet) {
            target.notes().forEach(note -> terminal.say(shared.language, note));
        }
        JobFault fault = target.fault().orElse(null);
        if (fault != null) {
            throw fault;
        }
    }
}
