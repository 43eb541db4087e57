package huizong.store;

import huizong.form.Column;
import huizong.origin.Place;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.KeptRows;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One result being written; nothing but its number in {@code month_in_force} makes it count. */
final class RunWriter implements Runs.Writer {

    private static final int BATCH = 1_000;
    private static final int LONGEST_SHEET = 1_000;

    private final Connection connection;
    private final long run;
    private final YearMonth month;
    private final PreparedStatement findings;
    private final PreparedStatement outcomes;
    private int finding;
    private int outcome;
    private boolean published;

    RunWriter(Connection connection, long run, YearMonth month) throws SQLException {
        this.connection = connection;
        this.run = run;
        this.month = month;
        this.findings = Sql.prepare(connection, "addFinding");
        this.outcomes = Sql.prepare(connection, "addOutcome");
    }

    @Override
    public long run() {
        return run;
    }

    @Override
    public void file(Runs.TakenFile file) {
        try (PreparedStatement statement = Sql.prepare(connection, "addFile")) {
            statement.setLong(1, run);
            statement.setInt(2, file.number());
            statement.setString(3, file.path());
            statement.setString(4, file.sha256());
            statement.setString(5, file.role());
            statement.setString(6, file.submitter());
            statement.setObject(7, file.reading());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public void finding(int file, Finding made) {
        try {
            findings.setLong(1, run);
            findings.setInt(2, finding++);
            findings.setInt(3, file);
            findings.setString(4, made.rule().code());
            findings.setString(5, made.level().code());
            findings.setString(6, made.place().file());
            findings.setString(7, sheet(made.place()));
            findings.setInt(8, made.place().row());
            findings.setInt(9, made.place().column());
            Column column = made.column();
            findings.setString(10, column == null ? null : column.name());
            findings.setString(11, LineKinds.clipped(made.value()));
            findings.setString(12, LineKinds.clipped(FindingDetail.ofArguments(made.arguments())));
            findings.setLong(13, made.fen());
            findings.setString(14, FindingDetail.ofSuggestions(made.suggestions()));
            Extent extent = made.extent();
            findings.setObject(15, extent == null ? null : extent.of());
            findings.setString(16, extent == null ? null : extent.written());
            findings.setString(17, made.subject());
            findings.addBatch();
            if (finding % BATCH == 0) {
                findings.executeBatch();
                connection.commit();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    /** A spreadsheet's sheet has 31 characters; only a text file may be named longer. */
    private static @Nullable String sheet(Place place) {
        String name = place.sheet();
        return name == null || name.length() <= LONGEST_SHEET ? name : name.substring(0, LONGEST_SHEET);
    }

    @Override
    public void outcome(Runs.RowOutcome made) {
        try {
            outcomes.setLong(1, run);
            outcomes.setInt(2, made.file());
            outcomes.setInt(3, made.row());
            outcomes.setString(4, made.outcome());
            outcomes.setInt(5, made.otherFile());
            outcomes.setInt(6, made.otherRow());
            outcomes.addBatch();
            if (++outcome % BATCH == 0) {
                outcomes.executeBatch();
                connection.commit();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public void keep(KeptRows rows) {
        try {
            Sql.run(connection, "keepRows", run, KeptBytes.of(rows));
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public void flush() {
        try {
            findings.executeBatch();
            outcomes.executeBatch();
            connection.commit();
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public void publish(String summary, long[] persons, Map<String, LocalDate> arrivals) {
        flush();
        ByteBuffer packed = ByteBuffer.allocate(persons.length * Long.BYTES);
        packed.asLongBuffer().put(persons);
        Map<String, LocalDate> known = new StoredRuns(connection).arrivals(month);
        try {
            Store.checkpoint(connection);
            Sql.run(connection, "completeRun", summary, packed.array(), run);
            for (Map.Entry<String, LocalDate> arrival : arrivals.entrySet()) {
                if (!known.containsKey(arrival.getKey())) {
                    Sql.run(connection, "addArrival", month.toString(), arrival.getKey(), arrival.getValue());
                }
            }
            Sql.run(connection, "forgetMonth", month.toString());
            Sql.run(connection, "putInForce", month.toString(), run);
            Store.checkpoint(connection);
            published = true;
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    /** What an unpublished result left is swept when the store is opened next. */
    @Override
    public void close() {
        try {
            findings.close();
            outcomes.close();
            if (!published) {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }
}
