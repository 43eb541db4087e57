package huizong.cli;

import huizong.consolidate.MonthResult;
import huizong.job.Consolidate;
import huizong.job.JobFault;
import huizong.job.Progress;
import huizong.office.Office;
import huizong.table.Passwords;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code huizong consolidate} */
@Command(name = "consolidate")
final class ConsolidateCommand extends MonthCommand {

    ConsolidateCommand(SharedOptions shared, Terminal terminal) {
        super(shared, terminal);
    }

    @Override
    MonthResult run(Office office, YearMonth month, LocalDate day, Passwords list, Progress progress) throws JobFault {
        return Consolidate.run(office, month, day, list, progress);
    }

    @Override
    void print(MonthText text, MonthResult month, Office office) {
        text.print(month, office.workspace().relative(office.workspace().reports(month.month())) + "/");
    }
}
