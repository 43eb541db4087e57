package huizong.store;

import huizong.lang.Text;
import huizong.origin.Fingerprint;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Brings the tables up to date, step by step; each step is recorded with its checksum and never changes. */
final class Migrations {

    private static final List<String> STEPS = List.of(
            "001-readings-and-runs.sql",
            "002-lines-by-one-key.sql",
            "003-kept-rows.sql",
            "004-extent-of-findings.sql",
            "005-subject-of-findings.sql");

    private Migrations() {}

    static void apply(Connection connection) throws SQLException {
        apply(connection, STEPS.size());
    }

    /** The first so many steps, as an earlier version of the tool knew them. */
    static void apply(Connection connection, int steps) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE IF NOT EXISTS migration (number INTEGER PRIMARY KEY, checksum VARCHAR(64) NOT NULL)");
        }
        int done = verified(connection);
        for (int number = done; number < steps; number++) {
            String script = Sql.resource("migrations/" + STEPS.get(number));
            try (Statement statement = connection.createStatement()) {
                for (String part : script.split(";", -1)) {
                    if (!part.isBlank()) {
                        statement.execute(part);
                    }
                }
                statement.execute("INSERT INTO migration (number, checksum) VALUES (" + number + ", '"
                        + Fingerprint.of(script).hex() + "')");
            }
            connection.commit();
        }
    }

    /** How many steps were taken; refuses a store that took others than this tool knows. */
    private static int verified(Connection connection) throws SQLException {
        int done = 0;
        try (Statement statement = connection.createStatement();
                ResultSet steps = statement.executeQuery("SELECT number, checksum FROM migration ORDER BY number")) {
            while (steps.next()) {
                boolean known = done < STEPS.size()
                        && steps.getInt(1) == done
                        && Fingerprint.of(Sql.resource("migrations/" + STEPS.get(done)))
                                .hex()
                                .equals(steps.getString(2));
                if (!known) {
                    throw new StoreFault(
                            Text.of(
                                    "数据库由另一个版本的 huizong 建立，本版本不能使用：请改用新版本",
                                    "the store was made by another version of huizong, which this one does not know: use the newer version"),
                            null);
                }
                done++;
            }
        }
        return done;
    }
}
