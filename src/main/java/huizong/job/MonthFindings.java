package huizong.job;

import huizong.consolidate.FindingCounts;
import huizong.rule.Finding;
import huizong.rule.FindingSink;

/** Counts what a run finds, and hands it on to be recorded; none is kept. */
final class MonthFindings {

    private final MonthRecord record;
    private final FindingCounts counts = new FindingCounts();
    private int questions;

    MonthFindings(MonthRecord record) {
        this.record = record;
    }

    /**
     * Where the findings about a file go.
     *
     * @param file its number; -1 for a submission of which nothing came
     * @param own counts them too
     */
    FindingSink about(int file, FindingCounts own) {
        return finding -> add(file, finding, own);
    }

    FindingSink about(JudgedFile file) {
        return about(file.number(), file.counts());
    }

    private void add(int file, Finding finding, FindingCounts own) {
        own.add(finding);
        counts.add(finding);
        questions += finding.rule().asks() ? 1 : 0;
        record.finding(file, finding);
    }

    /** Findings that are not told, because another on the same cell says why. */
    void addHidden(long findings) {
        counts.addHidden(findings);
    }

    FindingCounts counts() {
        return counts;
    }

    /** How many of them the office is asked to decide. */
    int questions() {
        return questions;
    }
}
