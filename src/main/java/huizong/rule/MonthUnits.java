package huizong.rule;

/** Tells that a submitter's amounts are in another unit than in the months before, by what a row comes to on average. */
final class MonthUnits {

    /** Fewer rows have no average worth the name. */
    private static final long FEWEST = 3;

    /** 元 and 万元 are ten thousand apart; what is a third or three times of that no other mistake and no season explains. */
    private static final double LEAST_APART = 3_000;

    private static final double MOST_APART = 30_000;

    private MonthUnits() {}

    /** @param rows of this month, with their fen; then the same of the months before */
    static boolean areDoubtful(long rows, long fen, long rowsBefore, long fenBefore) {
        if (rows < FEWEST || rowsBefore < FEWEST) {
            return false;
        }
        double now = (double) fen / rows;
        double before = (double) fenBefore / rowsBefore;
        double apart = Math.max(now / before, before / now);
        return apart >= LEAST_APART && apart <= MOST_APART;
    }
}
