package huizong.consolidate;

/** What became of a row; the first that applies, in this order (DESIGN 5, DECISIONS). */
public enum Outcome {
    /** Its file (or the row itself) was replaced by a later one. */
    SUPERSEDED,
    /** A finding of level ERROR stands on it. */
    REJECTED,
    /** A twin of it counts. */
    MERGED,
    COUNTED
}
