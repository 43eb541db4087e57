package huizong.job;

import huizong.consolidate.Basis;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.Outcomes;
import huizong.consolidate.PurchaseLine;
import huizong.consolidate.RosterLine;
import huizong.consolidate.TwinLine;
import huizong.form.Attachment;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.store.Store;
import java.util.function.Consumer;

/** The rows and findings behind a month's figures, streamed from the store whenever they are asked for. */
final class StoredDetails implements MonthDetails {

    private final Store store;
    private final MonthRun run;
    private final Outcomes outcomes;
    private final long runNumber;
    private final Basis basis;

    /** @param runNumber under which the store keeps the findings */
    StoredDetails(Store store, MonthRun run, Outcomes outcomes, long runNumber, Basis basis) {
        this.store = store;
        this.run = run;
        this.outcomes = outcomes;
        this.runNumber = runNumber;
        this.basis = basis;
    }

    @Override
    public void roster(Consumer<RosterLine> lines) {
        each(Attachment.ROSTER, (file, row, entry) -> {
            if (entry instanceof RosterEntry roster) {
                outcomes.rosterLine(file, row, roster).ifPresent(lines);
            }
        });
    }

    @Override
    public void purchases(Consumer<PurchaseLine> lines) {
        each(Attachment.PURCHASES, (file, row, entry) -> {
            if (entry instanceof PurchaseEntry purchase) {
                outcomes.purchaseLine(file, row, purchase).ifPresent(lines);
            }
        });
    }

    @Override
    public void twins(Consumer<TwinLine> lines) {
        for (JudgedFile file : run.judged()) {
            if (outcomes.concerns(file.number())) {
                run.entries(
                        file.number(),
                        (row, entry) ->
                                outcomes.twinLine(file.number(), row, entry).ifPresent(lines));
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
        void accept(int file, int row, huizong.form.Entry entry);
    }

    private void each(Attachment attachment, RowSink sink) {
        for (JudgedFile file : run.judged()) {
            if (file.tally().has(attachment)) {
                run.entries(file.number(), (row, entry) -> sink.accept(file.number(), row, entry));
            }
        }
    }
}
