package huizong.job;

import huizong.consolidate.Basis;
import huizong.consolidate.DetailLines;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.PurchaseLine;
import huizong.consolidate.RosterLine;
import huizong.consolidate.TwinLine;
import huizong.form.Attachment;
import huizong.form.Entry;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.store.Store;
import java.util.function.Consumer;

/** The rows and findings behind a month's figures, streamed from the store whenever they are asked for. */
final class StoredDetails implements MonthDetails {

    private final Store store;
    private final MonthRun run;
    private final DetailLines lines;
    private final long runNumber;
    private final Basis basis;

    /** @param runNumber under which the store keeps the findings */
    StoredDetails(Store store, MonthRun run, DetailLines lines, long runNumber, Basis basis) {
        this.store = store;
        this.run = run;
        this.lines = lines;
        this.runNumber = runNumber;
        this.basis = basis;
    }

    @Override
    public void roster(Consumer<RosterLine> sink) {
        each(Attachment.ROSTER, (file, row, entry) -> {
            if (entry instanceof RosterEntry roster) {
                lines.roster(file, row, roster).ifPresent(sink);
            }
        });
    }

    @Override
    public void purchases(Consumer<PurchaseLine> sink) {
        each(Attachment.PURCHASES, (file, row, entry) -> {
            if (entry instanceof PurchaseEntry purchase) {
                lines.purchase(file, row, purchase).ifPresent(sink);
            }
        });
    }

    @Override
    public void twins(Consumer<TwinLine> sink) {
        for (JudgedFile file : run.judged()) {
            if (lines.hasTwins(file.number())) {
                run.entries(
                        file.number(),
                        (row, entry) -> lines.twin(file.number(), row, entry).ifPresent(sink));
            }
        }
    }

    @Override
    public Basis basis() {
        return basis;
    }

    @Override
    public void findings(Consumer<SubmittedFinding> findings) {
        store.runs()
                .findings(
                        runNumber,
                        (file, finding) -> findings.accept(new SubmittedFinding(
                                file < 0
                                        ? finding.place().file()
                                        : run.judged()
                                                .get(file)
                                                .file()
                                                .submitter()
                                                .name(),
                                finding)));
    }

    private interface RowSink {
        void accept(int file, int row, Entry entry);
    }

    private void each(Attachment attachment, RowSink sink) {
        for (JudgedFile file : run.judged()) {
            if (file.tally().has(attachment)) {
                run.entries(file.number(), (row, entry) -> sink.accept(file.number(), row, entry));
            }
        }
    }
}
