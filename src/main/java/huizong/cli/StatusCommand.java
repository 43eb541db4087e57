package huizong.cli;

import huizong.consolidate.MonthResult;
import huizong.job.JobFault;
import huizong.job.Status;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.report.SummaryJson;
import huizong.table.Passwords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code huizong status} */
@Command(name = "status")
final class StatusCommand implements Callable<Integer> {

    private static final Text NOBODY = Text.of(
            "报送单位名单是空的，看不出谁还没报：请在 reference/submitters.csv 里写上要报送的单位",
            "the list of submitters is empty, so nobody is missed: write down who must report in reference/submitters.csv");

    private final SharedOptions shared;
    private final Terminal terminal;

    @Mixin
    MonthOptions months = new MonthOptions();

    @Mixin
    ResultOptions results = new ResultOptions();

    @Mixin
    PasswordOption passwords = new PasswordOption();

    StatusCommand(SharedOptions shared, Terminal terminal) {
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
                ProgressLine.during(terminal, shared, progress -> Status.run(office, asked, day, list, progress));
        Output.put(terminal, results.output, out -> {
            if (results.format == ResultOptions.Format.JSON) {
                SummaryJson.write(month, out);
            } else if (shared.quiet) {
                new MonthText(out, shared.language).printBriefly(month);
            } else {
                new MonthText(out, shared.language).printStatus(month);
            }
        });
        if (office.submitters().all().isEmpty() && !shared.quiet) {
            terminal.say(shared.language, NOBODY);
        }
        return results.exitCode(month.findings()::of);
    }
}
