package huizong.cli;

import huizong.consolidate.MonthResult;
import huizong.job.JobFault;
import huizong.job.Progress;
import huizong.job.Status;
import huizong.office.Office;
import huizong.table.Passwords;
import java.time.LocalDate;
import java.time.YearMonth;
import picocli.CommandLine.Command;

/** {@code huizong status} */
@Command(name = "status")
final class StatusCommand extends MonthCommand {

    StatusCommand(SharedOptions shared, Terminal terminal) {
        super(shared, terminal);
    }

    @Override
    MonthResult run(Office office, YearMonth month, LocalDate day, Passwords list, Progress progress) throws JobFault {
        return Status.run(office, month, day, list, progress);
    }

    @Override
    void print(MonthText text, MonthResult month, Office office) {
        text.printStatus(month);
    }
}
