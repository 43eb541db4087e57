package huizong.table;

/** How many rows all sheets of a file may give together, see {@link ReadLimits#rows()}. */
final class RowBudget {

    private final long rows;
    private long given;

    RowBudget(long rows) {
        this.rows = rows;
    }

    /** @param read of the whole file so far */
    void check(long read) throws Faults.OverLimit {
        if (read > rows) {
            throw new Faults.OverLimit("more than " + rows + " rows");
        }
    }

    /** For a sheet that is read when somebody asks, perhaps again. */
    Share share() {
        return new Share();
    }

    /** What one sheet takes of the budget: the rows of its last pass. */
    final class Share {

        private long own;

        private Share() {}

        /** A pass begins; what the sheet took before it gives back. */
        void begin() {
            given -= own;
            own = 0;
        }

        /** A row is given. */
        void row() throws Faults.OverLimit {
            own++;
            given++;
            check(given);
        }
    }
}
