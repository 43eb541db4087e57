package huizong.consolidate;

import huizong.rule.Finding;
import java.util.function.Consumer;

/** The rows and findings behind a month's figures, streamed: each method may be called again and gives the same in the same order. */
public interface MonthDetails {

    /** Counted rows of attachment 1: by submitter, file, row; a person's number tells which rows are one person's. */
    void roster(Consumer<RosterLine> lines);

    /** Counted rows of attachment 2, by submitter, file, row. */
    void purchases(Consumer<PurchaseLine> lines);

    /** Merged rows, and rows that count but may be duplicates. */
    void twins(Consumer<TwinLine> lines);

    /** By what the month was judged. */
    Basis basis();

    /** All findings, by submitter, file, sheet, row, column. */
    void findings(Consumer<SubmittedFinding> findings);

    /** A finding and whose it is; the submitter is empty for a finding about no submission. */
    record SubmittedFinding(String submitter, Finding finding) {}
}
