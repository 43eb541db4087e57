package huizong.rule;

/** Tells submissions of which one attachment is in yuan and the other in 万元, by their totals. */
final class AttachmentUnits {

    /** Benefits are a part of sales: so many times more than all of them can only be another unit. */
    private static final long TIMES_SALES = 1_000;

    /** Benefits may be a small part of sales, but not so small … */
    private static final long TIMES_BENEFIT = 5_000;

    /** … while they add up to less than this, in fen: a roster in 万元 does, one in yuan hardly ever. */
    private static final long SMALL_BENEFIT = 10_000;

    private AttachmentUnits() {}

    static boolean areDoubtful(SubmissionFacts submission) {
        long benefit = submission.benefitFen();
        long sales = submission.salesFen();
        if (benefit <= 0 || sales <= 0) {
            return false;
        }
        return benefit / TIMES_SALES >= sales || (benefit < SMALL_BENEFIT && sales / TIMES_BENEFIT >= benefit);
    }
}
