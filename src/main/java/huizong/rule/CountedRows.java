package huizong.rule;

/** How many rows there are, and how many of them at the least whoever counts them finds. */
final class CountedRows {

    private int rows;
    private int sure;
    private int apart;

    /**
     * @param isSure nobody who counts leaves the row out
     * @param isApart and it tells of somebody, or of a deal, that no row of the file before it told of
     */
    void add(boolean isSure, boolean isApart) {
        rows++;
        sure += isSure ? 1 : 0;
        apart += isApart ? 1 : 0;
    }

    int rows() {
        return rows;
    }

    int sure() {
        return sure;
    }

    int apart() {
        return apart;
    }
}
