package huizong.store;

import java.sql.Connection;
import java.sql.SQLException;

/** The key of a line: its reading above, its number within the reading below, so that a reading's lines lie together. */
final class LineKey {

    private static final int NUMBER_BITS = 32;

    private LineKey() {}

    static long of(long reading, int number) {
        return (reading << NUMBER_BITS) + number;
    }

    /** The key of a reading's first line; also what the keys of the reading before stay below. */
    static long first(long reading) {
        return of(reading, 0);
    }

    /** Removes the lines of a reading. */
    static void remove(Connection connection, long reading) throws SQLException {
        Sql.run(connection, "removeLines", first(reading), first(reading + 1));
    }
}
