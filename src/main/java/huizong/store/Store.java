package huizong.store;

import huizong.office.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What the tool keeps: readings of files, and the results of runs. One process at a time; whoever opens it holds the
 * workspace's lock.
 */
public final class Store implements AutoCloseable {

    private static final String H2 = "jdbc:h2:";

    /** No trace file: the database's trace and messages hold whole ID numbers (measured). */
    private static final String OPTIONS = ";TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;CACHE_SIZE=32768";

    static {
        // it would look every text of every row up in a cache of a thousand, whose texts the next rows replace
        System.setProperty("h2.objectCache", "false");
    }

    /** What this process has open: the database itself tells other processes apart, not other threads. */
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final Connection connection;
    private final LineSpool spool;
    private final Readings readings;
    private final Runs runs;

    private Store(Path file, Connection connection, LineSpool spool) {
        this.file = file;
        this.connection = connection;
        this.spool = spool;
        this.readings = new StoredReadings(connection, spool);
        this.runs = new StoredRuns(connection);
    }

    /**
     * Opens the store, brings its tables up to date, and removes what a killed run left.
     *
     * @param url of the settings; a relative H2 path is relative to the workspace
     * @throws StoreFault when it cannot be opened: in use, unwritable, of a version this tool does not know
     */
    public static Store open(Workspace workspace, String url) {
        Path file = workspace.root().resolve(url.substring(H2.length())).normalize();
        if (!OPEN.add(file)) {
            throw StoreFault.of(new SQLException("open", "", StoreFault.IN_USE));
        }
        try {
            return open(file, workspace.temporary());
        } catch (RuntimeException e) {
            OPEN.remove(file);
            throw e;
        }
    }

    private static Store open(Path file, Path temporary) {
        try {
            Files.createDirectories(file.getParent());
            Connection connection = DriverManager.getConnection(H2 + "file:" + file + OPTIONS, "sa", "");
            try {
                connection.setAutoCommit(false);
                Migrations.apply(connection);
                sweep(connection);
                keepPrivate(file);
                return new Store(file, connection, LineSpool.in(temporary));
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        } catch (IOException e) {
            throw StoreFault.of(new SQLException(e.getClass().getSimpleName()));
        }
    }

    /** Removes what no month in force is made of: unfinished readings, unpublished runs, details of replaced ones. */
    private static void sweep(Connection connection) throws SQLException {
        List<Long> unfinished = new ArrayList<>();
        try (var statement = Sql.prepare(connection, "unfinishedReadings");
                ResultSet ids = statement.executeQuery()) {
            while (ids.next()) {
                unfinished.add(ids.getLong(1));
            }
        }
        for (long id : unfinished) {
            LineKey.remove(connection, id);
            Sql.run(connection, "removeReading", id);
        }
        for (String removal : List.of(
                "removeOldFindings",
                "removeOldOutcomes",
                "removeOldFiles",
                "removeOldKeptRows",
                "removeUnpublishedRuns")) {
            Sql.run(connection, removal);
        }
        connection.commit();
    }

    /** What is kept is of people: for its owner's eyes alone, where the system knows owners. */
    private static void keepPrivate(Path file) throws IOException {
        if (!file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Path folder = file.getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
            }
        }
    }

    /** Has everything committed on disk before it returns: H2 keeps the last half second in memory otherwise. */
    static void checkpoint(Connection connection) throws SQLException {
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    public Readings readings() {
        return readings;
    }

    public Runs runs() {
        return runs;
    }

    /** @throws StoreFault when what was committed cannot be written */
    @Override
    public void close() {
        try {
            spool.close();
            connection.rollback();
            readings.settle();
            connection.close();
        } catch (SQLException e) {
            throw StoreFault.of(e);
        } finally {
            OPEN.remove(file);
        }
    }
}
