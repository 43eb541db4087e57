package huizong.job;

import huizong.consolidate.Ledger;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.form.Attachment;
import huizong.lang.Text;
import huizong.office.Office;
import huizong.office.Workspace;
import huizong.report.SummaryJson;
import huizong.store.Runs;
import huizong.store.Store;
import huizong.store.StoreFault;
import huizong.table.Passwords;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes in the month's inbox, consolidates, writes the month's reports. */
public final class Consolidate {

    private Consolidate() {}

    /**
     * Consolidates a month. The same inbox, lists, settings and day give the same reports, byte for byte.
     *
     * @param passwords to try on locked files
     * @throws JobFault when another run holds the lock, or something cannot be read or written
     */
    @SuppressWarnings("try")
    public static MonthResult run(
            Office office, YearMonth month, LocalDate asOf, Passwords passwords, Progress progress) throws JobFault {
        try (WorkspaceLock ignored = WorkspaceLock.take(office.workspace().lock());
                Store store = Store.open(office.workspace(), office.settings().storeUrl())) {
            return run(office, store, month, asOf, passwords, progress);
        } catch (StoreFault e) {
            throw new JobFault(e.words(), e);
        } catch (IOException e) {
            String where = place(e, office.workspace());
            throw new JobFault(
                    Text.of(
                            "写不了报表或数据" + (where.isEmpty() ? "" : "（" + where + "）") + "：请检查工作目录的权限和剩余空间",
                            "reports or data cannot be written" + (where.isEmpty() ? "" : " (" + where + ")")
                                    + ": check permissions and free space of the workspace"),
                    e);
        }
    }

    /** Where the system refused, as people see it; empty where it does not say. */
    private static String place(IOException fault, Workspace workspace) {
        String file = fault instanceof FileSystemException refused ? refused.getFile() : null;
        return file == null ? "" : workspace.relative(Path.of(file));
    }

    private static MonthResult run(
            Office office, Store store, YearMonth month, LocalDate asOf, Passwords passwords, Progress progress)
            throws JobFault, IOException {
        List<InboxFile> files = new InboxReader(office, store, month, passwords).read(progress);
        Map<String, LocalDate> arrivals = store.runs().arrivals(month);
        List<Runs.Published> published = store.runs().published();
        String inputs = Inputs.fingerprint(office, month, asOf, files, arrivals, published);
        progress.step(Progress.Step.CHECKING);
        for (Runs.Published one : published) {
            if (one.month().equals(month) && one.inputs().equals(inputs)) {
                MonthRun run = new MonthRun(office, store, month, asOf, MonthRecord.NONE);
                MonthRun.Done done = run.run(files, inputs, arrivals, published);
                try (ReportFiles reports = write(office, store, run, done, one.run(), progress)) {
                    reports.putInPlace();
                }
                return done.result();
            }
        }
        try (Runs.Writer writer = store.runs().begin(month, asOf, inputs)) {
            MonthRun run = new MonthRun(office, store, month, asOf, MonthRecord.in(writer));
            MonthRun.Done done = run.run(files, inputs, arrivals, published);
            writer.flush();
            try (ReportFiles reports = write(office, store, run, done, writer.run(), progress)) {
                writer.publish(json(done.result()), done.beneficiaries(), seen(files, asOf));
                reports.putInPlace();
            }
            return done.result();
        }
    }

    private static ReportFiles write(
            Office office, Store store, MonthRun run, MonthRun.Done done, long number, Progress progress)
            throws IOException {
        assertCloses(done.result());
        progress.step(Progress.Step.WRITING);
        ReportFiles reports = ReportFiles.write(
                office.workspace(),
                done.result(),
                new StoredDetails(store, run, done.outcomes().lines(), number, MonthBasis.of(office)),
                progress::note);
        try {
            MonthResult result = done.result();
            Path returned = reports.folder(ReturnCopies.FOLDER);
            ReturnCopies.write(office, store, number, run.judged(), result.month(), result.asOf(), returned);
            return reports;
        } catch (IOException | RuntimeException e) {
            reports.close();
            throw e;
        }
    }

    /** Every row and every yuan is somewhere, or nothing is published: a fault of the tool, not of the input. */
    private static void assertCloses(MonthResult result) {
        for (SubmitterResult submitter : result.submitters()) {
            for (Attachment attachment : Attachment.values()) {
                Ledger ledger = submitter.ledger(attachment);
                if (!ledger.closes()) {
                    throw new IllegalStateException(
                            "the ledger of " + submitter.submitter().name() + " does not close: " + ledger);
                }
            }
        }
    }

    static String json(MonthResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SummaryJson.write(result, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, LocalDate> seen(List<InboxFile> files, LocalDate asOf) {
        Map<String, LocalDate> seen = new HashMap<>();
        for (InboxFile file : files) {
            if (!file.sha256().isEmpty()) {
                seen.put(file.sha256(), asOf);
            }
        }
        return seen;
    }
}
