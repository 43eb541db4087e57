package huizong.table;

/** How many rows a file may still give, see {@link ReadLimits#rows()}. Each pass over a sheet counts afresh. */
record RowBudget(long rows) {

    void check(long read) throws Faults.OverLimit {
        if (read > rows) {
            throw new Faults.OverLimit("more than " + rows + " rows");
        }
    }
}
