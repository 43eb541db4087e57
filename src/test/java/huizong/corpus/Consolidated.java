package huizong.corpus;

import huizong.consolidate.MonthResult;
import huizong.job.Consolidate;
import huizong.job.JobFault;
import huizong.job.Progress;
import huizong.office.Office;
import huizong.office.Workspace;
import huizong.rule.Finding;
import huizong.store.Runs;
import huizong.store.Store;
import huizong.table.Passwords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A month after it went through the whole pipeline, with every finding that was made of it. */
record Consolidated(MonthResult result, List<Finding> findings) {

    static Consolidated month(Path folder, YearMonth month) throws IOException, JobFault {
        return month(folder, month, month.atEndOfMonth());
    }

    static Consolidated month(Path folder, YearMonth month, LocalDate asOf) throws IOException, JobFault {
        Office office = Office.load(new Workspace(folder));
        MonthResult result = Consolidate.run(office, month, asOf, Passwords.NONE, Progress.SILENT);
        List<Finding> findings = new ArrayList<>();
        try (Store store = Store.open(office.workspace(), office.settings().storeUrl())) {
            for (Runs.Published run : store.runs().published()) {
                if (run.month().equals(month)) {
                    store.runs().findings(run.run(), (file, finding) -> findings.add(finding));
                }
            }
        }
        return new Consolidated(result, findings);
    }
}
