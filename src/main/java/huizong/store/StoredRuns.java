package huizong.store;

import huizong.form.Column;
import huizong.origin.Place;
import huizong.origin.Tool;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.KeptRows;
import huizong.rule.Level;
import huizong.rule.Rule;
import huizong.rule.Rules;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results of runs as tables. */
final class StoredRuns implements Runs {

    private final Connection connection;

    StoredRuns(Connection connection) {
        this.connection = connection;
    }

    @Override
    public List<Published> published() {
        List<Published> published = new ArrayList<>();
        try (PreparedStatement statement = Sql.prepare(connection, "published");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                published.add(new Published(
                        rows.getLong(1),
                        YearMonth.parse(rows.getString(2)),
                        rows.getObject(3, LocalDate.class),
                        rows.getString(4),
                        rows.getString(5),
                        unpacked(rows.getBytes(6))));
            }
            return published;
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public Map<String, LocalDate> arrivals(YearMonth month) {
        Map<String, LocalDate> arrivals = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, "arrivals")) {
            statement.setString(1, month.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    arrivals.put(rows.getString(1), rows.getObject(2, LocalDate.class));
                }
            }
            return arrivals;
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public Map<String, CountedFile> countedBefore(YearMonth month) {
        Map<String, CountedFile> counted = new HashMap<>();
        try (PreparedStatement statement = Sql.prepare(connection, "countedBefore")) {
            statement.setString(1, month.toString());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    counted.put(
                            rows.getString(3), new CountedFile(YearMonth.parse(rows.getString(1)), rows.getString(2)));
                }
            }
            return counted;
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public Optional<KeptRows> keptRows(long run) {
        try (PreparedStatement statement = Sql.prepare(connection, "keptRows")) {
            statement.setLong(1, run);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(KeptBytes.read(rows.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public Writer begin(YearMonth month, LocalDate asOf, String inputs) {
        try {
            long run = Sequence.next(connection, "lastRun");
            Sql.run(connection, "beginRun", run, month.toString(), asOf, Tool.version(), inputs);
            connection.commit();
            return new RunWriter(connection, run, month);
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public void findings(long run, FoundIn findings) {
        try (PreparedStatement statement = Sql.prepare(connection, "findings")) {
            statement.setLong(1, run);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    findings.accept(rows.getInt(1), finding(rows));
                }
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    private static Finding finding(ResultSet rows) throws SQLException {
        String code = rows.getString(2);
        Rule rule = Rules.find(code)
                .orElseThrow(() -> new IllegalStateException("the store holds a finding of unknown rule " + code));
        return new Finding(
                rule,
                Level.ofCode(rows.getString(3)),
                new Place(rows.getString(4), rows.getString(5), rows.getInt(6), rows.getInt(7)),
                column(rows.getString(8)),
                rows.getString(9),
                FindingDetail.arguments(rows.getString(10)),
                rows.getLong(11),
                FindingDetail.suggestions(rows.getString(12)),
                rows.getString(15),
                extent(rows.getInt(13), rows.getString(14)));
    }

    private static @Nullable Extent extent(int of, @Nullable String rows) {
        return rows == null ? null : Extent.read(of, rows);
    }

    private static @Nullable Column column(@Nullable String name) {
        return name == null ? null : Column.valueOf(name);
    }

    private static long[] unpacked(byte @Nullable [] bytes) {
        if (bytes == null) {
            return new long[0];
        }
        long[] persons = new long[bytes.length / Long.BYTES];
        ByteBuffer.wrap(bytes).asLongBuffer().get(persons);
        return persons;
    }
}
