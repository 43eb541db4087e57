package huizong.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ConcurrentHashMap;

/** The statements, each in a file named for what it does. */
final class Sql {

    private static final ConcurrentHashMap<String, String> TEXTS = new ConcurrentHashMap<>();

    private Sql() {}

    static PreparedStatement prepare(Connection connection, String name) throws SQLException {
        return connection.prepareStatement(text(name));
    }

    /** Prepares a statement that ends with VALUES and one row of places, for so many rows at once. */
    static PreparedStatement prepare(Connection connection, String name, int rows) throws SQLException {
        String one = text(name);
        String row = one.substring(one.lastIndexOf('('));
        return connection.prepareStatement(one + (", " + row).repeat(rows - 1));
    }

    private static String text(String name) {
        return TEXTS.computeIfAbsent(name, key -> resource(key + ".sql"));
    }

    /** Runs a statement that changes something; the arguments fill its places in order. */
    static void run(Connection connection, String name, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(connection, name)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }

    static String resource(String name) {
        try (InputStream in = Sql.class.getResourceAsStream("/huizong/store/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks huizong/store/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new IllegalStateException("the jar's huizong/store/" + name + " cannot be read", e);
        }
    }
}
