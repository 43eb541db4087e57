package huizong.cli;

import huizong.consolidate.MonthResult;
import huizong.job.JobFault;
import huizong.job.Progress;
import huizong.office.Office;
import huizong.report.SummaryJson;
import huizong.table.Passwords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/** What commands have in common that put a month together and print it. */
abstract class MonthCommand implements Callable<Integer> {

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    MonthOptions months = new MonthOptions();

    @Mixin
    ResultOptions results = new ResultOptions();

    @Mixin
    PasswordOption passwords = new PasswordOption();

    MonthCommand(SharedOptions shared, Terminal terminal) {
        this.shared = shared;
        this.terminal = terminal;
    }

    abstract MonthResult run(Office office, YearMonth month, LocalDate day, Passwords list, Progress progress)
            throws JobFault;

    /** Prints the month for people. */
    abstract void print(MonthText text, MonthResult month, Office office);

    @Override
    public Integer call() throws JobFault {
        Office office = Offices.require(shared, terminal);
        LocalDate day = months.day();
        Passwords list = passwords.list();
        Output.check(results.output, office, List.of());
        YearMonth asked = Offices.month(office, months, day);
        Offices.tellOfInbox(office, asked, shared, terminal);
        MonthResult month = ProgressLine.during(terminal, shared, progress -> run(office, asked, day, list, progress));
        Output.put(terminal, results.output, out -> {
            MonthText text =
                    new MonthText(shared.screen(terminal, out, results.output), shared.language, results.showIds);
            if (results.format == ResultOptions.Format.JSON) {
                SummaryJson.write(month, out);
            } else if (shared.quiet) {
                text.printBriefly(month);
            } else {
                print(text, month, office);
            }
        });
        Offices.tellOfNobody(office, shared, terminal);
        return results.exitCode(month.findings()::of);
    }
}
