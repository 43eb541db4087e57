package huizong.table;

import java.util.function.Consumer;

/** Tells what the receiver of rows throws from what broken bytes make a parser throw: it passes through unchanged. */
final class Guard implements Consumer<Row> {

    private final Consumer<Row> rows;

    Guard(Consumer<Row> rows) {
        this.rows = rows;
    }

    /** Carries the receiver's fault past the reader's own handling of faults. */
    static final class Passing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final RuntimeException fault;

        Passing(RuntimeException fault) {
            super(null, fault, false, false);
            this.fault = fault;
        }

        RuntimeException fault() {
            return fault;
        }
    }

    @Override
    public void accept(Row row) {
        try {
            rows.accept(row);
        } catch (RuntimeException e) {
            throw new Passing(e);
        }
    }
}
