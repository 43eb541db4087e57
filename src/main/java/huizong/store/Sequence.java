package huizong.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Numbers things one after another; only one process writes at a time. */
final class Sequence {

    private Sequence() {}

    static long next(Connection connection, String last) throws SQLException {
        try (PreparedStatement statement = Sql.prepare(connection, last);
                ResultSet result = statement.executeQuery()) {
            result.next();
            return result.getLong(1) + 1;
        }
    }
}
