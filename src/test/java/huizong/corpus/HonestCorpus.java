package huizong.corpus;

import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Validation;
import huizong.form.Attachment;
import huizong.job.JobFault;
import huizong.job.Progress;
import huizong.job.Validate;
import huizong.office.Office;
import huizong.office.Workspace;
import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.table.Passwords;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The honest months after they were checked: two small ones were consolidated, so that every rule had its say, the others
 * validated, which is quicker; or all were consolidated.
 *
 * @param written rows
 * @param read rows
 * @param findings all of them
 */
record HonestCorpus(int written, long read, List<Finding> findings) {

    private static final Map<YearMonth, Integer> ROWS = new TreeMap<>(Map.of(
            YearMonth.of(2020, 3), 10_000,
            YearMonth.of(2020, 4), 10_000,
            YearMonth.of(2020, 5), 40_000,
            YearMonth.of(2020, 6), 40_000));

    private static final int SMALL = 10_000;

    /** @param all whether every month is consolidated */
    static HonestCorpus check(Path folder, long seed, boolean all) throws IOException, JobFault {
        HonestMonths honest = new HonestMonths(seed);
        honest.write(folder, ROWS);
        long read = 0;
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<YearMonth, Integer> month : ROWS.entrySet()) {
            read += all || month.getValue() <= SMALL
                    ? consolidated(folder, month.getKey(), findings)
                    : validated(folder, month.getKey(), findings);
        }
        return new HonestCorpus(honest.rows(), read, findings);
    }

    private static long consolidated(Path folder, YearMonth month, List<Finding> findings)
            throws IOException, JobFault {
        Consolidated done = Consolidated.month(folder, month);
        findings.addAll(done.findings());
        long read = 0;
        for (SubmitterResult submitter : done.result().submitters()) {
            for (Attachment attachment : Attachment.values()) {
                read += submitter.ledger(attachment).read().rows();
            }
        }
        return read;
    }

    private static long validated(Path folder, YearMonth month, List<Finding> findings) throws IOException, JobFault {
        Office office = Office.load(new Workspace(folder));
        Path inbox = office.workspace().inbox(month);
        Validation done =
                Validate.run(office, List.of(inbox), month, month.atEndOfMonth(), Passwords.NONE, Progress.SILENT);
        long read = 0;
        for (Validation.CheckedFile file : done.files()) {
            file.findings().each(findings::add);
            read += file.tables().stream().mapToLong(table -> table.rows()).sum();
        }
        return read;
    }

    /** Every error and warning: each of them is a false alarm. */
    List<Finding> alarms() {
        return findings.stream()
                .filter(finding -> finding.level() != Level.INFO)
                .toList();
    }

    /** False alarms by the code of their rule. */
    Map<String, Long> byRule() {
        return alarms().stream()
                .map(finding -> finding.rule().code())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
