package huizong.cli;

import huizong.consolidate.MonthResult;
import huizong.job.Consolidate;
import huizong.job.JobFault;
import huizong.office.Office;
import huizong.report.SummaryJson;
import huizong.table.Passwords;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code huizong consolidate} */
@Command(name = "consolidate")
final class ConsolidateCommand implements Callable<Integer> {

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    MonthOptions months = new MonthOptions();

    @Mixin
    ResultOptions results = new ResultOptions();

    @Mixin
    PasswordOption passwords = new PasswordOption();

    ConsolidateCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws JobFault {
        Office office = Offices.require(shared, terminal);
        LocalDate day = months.day();
        Passwords list = passwords.list();
        Output.check(results.output, office, List.of());
        YearMonth asked = Offices.month(office, months, day);
        Offices.tellOfInbox(office, asked, shared, terminal);
        MonthResult month =
                ProgressLine.during(terminal, shared, progress -> Consolidate.run(office, asked, day, list, progress));
        Output.put(terminal, results.output, out -> {
            if (results.format == ResultOptions.Format.JSON) {
                SummaryJson.write(month, out);
            } else if (shared.quiet) {
                text(out).printBriefly(month);
            } else {
                String folder = office.workspace().relative(office.workspace().reports(month.month())) + "/";
                text(out).print(month, folder);
            }
        });
        Offices.tellOfNobody(office, shared, terminal);
        return results.exitCode(month.findings()::of);
    }

    private MonthText text(PrintStream out) {
        return new MonthText(shared.screen(terminal, out, results.output), shared.language, results.showIds);
    }
}
