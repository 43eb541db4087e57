package huizong.job;

import huizong.lang.Language;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.report.FileNames;
import huizong.report.MarkedCopy;
import huizong.report.ReturnLetter;
import huizong.report.ReturnedFile;
import huizong.rule.Finding;
import huizong.rule.TableTally;
import huizong.store.Store;
import huizong.table.ReadLimits;
import huizong.table.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month's {@code 退回/}: a folder for each submitter who has something to mend. The findings stream from the store, file
 * after file, the files of a submitter one after another; one file at a time is held.
 */
final class ReturnCopies {

    /** Its name among the month's reports. */
    static final String FOLDER = "退回";

    private final Office office;
    private final List<JudgedFile> judged;
    private final YearMonth month;
    private final LocalDate asOf;
    private final Path folder;
    private final ArchiveCopies archives;
    private final ReadLimits limits;
    private final FileNames names = new FileNames();

    private @Nullable JudgedFile file;
    private final List<Finding> findings = new ArrayList<>();
    private ReturnedSubmission.@Nullable LargeFile large;
    private @Nullable Submitter submitter;
    private @Nullable ReturnedSubmission submission;

    private ReturnCopies(
            Office office,
            List<JudgedFile> judged,
            YearMonth month,
            LocalDate asOf,
            Path folder,
            TemporaryFolder temporary) {
        this.office = office;
        this.judged = judged;
        this.month = month;
        this.asOf = asOf;
        this.folder = folder;
        this.limits = office.settings().limits().reading();
        this.archives = new ArchiveCopies(temporary, limits);
    }

    /**
     * Writes what goes back.
     *
     * @param run its number in the store
     * @param judged its files by number
     * @param folder to be filled; it is made when anything goes back
     */
    static void write(
            Office office, Store store, long run, List<JudgedFile> judged, YearMonth month, LocalDate asOf, Path folder)
            throws IOException {
        try (TemporaryFolder temporary = ArchiveItems.temporary(office)) {
            ReturnCopies copies = new ReturnCopies(office, judged, month, asOf, folder, temporary);
            try {
                store.runs().findings(run, copies::take);
                copies.endFile();
                copies.endSubmission();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } finally {
                copies.closeLarge();
            }
        }
    }

    private void take(int number, Finding finding) {
        if (number < 0) {
            return;
        }
        try {
            JudgedFile of = judged.get(number);
            if (file == null || file.number() != number) {
                endFile();
                begin(of);
            }
            take(of, finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(JudgedFile next) {
        Submitter sender = next.file().submitter();
        if (submission == null || !sender.equals(submitter)) {
            endSubmission();
            submitter = sender;
            String name = names.free(sender.name());
            submission = new ReturnedSubmission(folder.resolve(name), Language.ZH);
        }
        file = next;
    }

    private void take(JudgedFile of, Finding finding) throws IOException {
        ReturnedSubmission to = current();
        Inbox.Item item = of.file().item();
        if (!finding.place().file().equals(item.shown())) {
            to.general(finding);
            return;
        }
        if (rows(of) <= MarkedCopy.MOST_ROWS) {
            findings.add(finding);
            return;
        }
        ReturnedSubmission.LargeFile list = large;
        if (list == null) {
            list = to.large(item.shown(), item.fileName());
            large = list;
        }
        list.add(finding);
    }

    private static int rows(JudgedFile file) {
        return file.tally().tables().stream().mapToInt(TableTally::rows).sum();
    }

    private ReturnedSubmission current() {
        ReturnedSubmission to = submission;
        if (to == null) {
            throw new IllegalStateException("a finding of a file that has not begun");
        }
        return to;
    }

    private void endFile() throws IOException {
        JudgedFile ended = file;
        if (ended == null) {
            return;
        }
        ReturnedSubmission.LargeFile list = large;
        if (list != null) {
            list.end();
            closeLarge();
        } else if (!findings.isEmpty()) {
            current().add(returned(ended));
        }
        findings.clear();
        file = null;
    }

    private void closeLarge() throws IOException {
        ReturnedSubmission.LargeFile list = large;
        large = null;
        if (list != null) {
            list.close();
        }
    }

    private ReturnedFile returned(JudgedFile of) throws IOException {
        Inbox.Item item = of.file().item();
        return new ReturnedFile(
                item.shown(),
                item.fileName(),
                archives.path(item),
                of.file().sha256(),
                of.tally().tables().stream().map(TableTally::head).toList(),
                findings,
                limits,
                Language.ZH);
    }

    private void endSubmission() {
        Submitter sender = submitter;
        ReturnedSubmission ended = submission;
        if (sender == null || ended == null) {
            return;
        }
        try {
            ended.end(new ReturnLetter.Address(
                    sender.name(), month, office.settings().deadlines().deadline(month), asOf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        submission = null;
    }
}
