package huizong.store;

import huizong.form.Column;
import huizong.form.EntryText;
import huizong.intake.Line;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Readings as tables: a line a row, the texts of a record in a column each. */
final class StoredReadings implements Readings {

    /** The columns of the notice in the order of the statement. */
    static final Column[] COLUMNS = {
        Column.SEQUENCE,
        Column.NAME,
        Column.ID,
        Column.CONTACT,
        Column.PRODUCT,
        Column.SELLER,
        Column.BUYER,
        Column.QUANTITY,
        Column.UNIT_PRICE,
        Column.AMOUNT,
        Column.DATE,
        Column.REMARK
    };

    /** Lines are numbered without gaps, so that a page that is not full is the last. */
    private static final int PAGE = 4_096;

    /** Lines of readings that wait to be made whole together: having many small ones on disk one by one costs most of all. */
    private static final int GROUP = 10_000;

    private final Connection connection;
    private final LineSpool spool;
    private final Map<ReadingKey, Reading> waiting = new LinkedHashMap<>();
    private int waitingLines;

    StoredReadings(Connection connection, LineSpool spool) {
        this.connection = connection;
        this.spool = spool;
    }

    @Override
    public Optional<Reading> find(ReadingKey key) {
        Reading made = waiting.get(key);
        return made != null ? Optional.of(made) : stored(key);
    }

    private Optional<Reading> stored(ReadingKey key) {
        try (PreparedStatement statement = Sql.prepare(connection, "findReading")) {
            bind(statement, 1, key);
            try (ResultSet found = statement.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                String reason = found.getString(4);
                Damage damage = reason == null
                        ? null
                        : new Damage(
                                Damage.Reason.valueOf(reason),
                                Optional.ofNullable(found.getString(5)).orElse(""));
                return Optional.of(new Reading(
                        found.getLong(1), key, FileKind.valueOf(found.getString(2)), found.getString(3), damage));
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    private static void bind(PreparedStatement statement, int from, ReadingKey key) throws SQLException {
        statement.setString(from, key.month().toString());
        statement.setString(from + 1, key.path());
        statement.setString(from + 2, key.sha256());
        statement.setString(from + 3, key.tool());
        statement.setString(from + 4, key.settings());
    }

    @Override
    public Writer begin(ReadingKey key, FileKind kind, String encoding) {
        try {
            long id = Sequence.next(connection, "lastReading");
            try (PreparedStatement statement = Sql.prepare(connection, "beginReading")) {
                statement.setLong(1, id);
                bind(statement, 2, key);
                statement.setString(7, kind.name());
                statement.setString(8, encoding);
                statement.executeUpdate();
            }
            connection.commit();
            return new LineWriter(connection, id, key, kind, encoding, spool.record(id), this::finished);
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    /** A reading is whole once all its lines are on disk. */
    private void finished(Reading reading, int lines) {
        waiting.put(reading.key(), reading);
        waitingLines += lines;
        if (waitingLines >= GROUP) {
            settle();
        }
    }

    @Override
    public void settle() {
        if (waiting.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = Sql.prepare(connection, "finishReading")) {
            Store.checkpoint(connection);
            for (Reading reading : waiting.values()) {
                Damage damage = reading.damage();
                statement.setString(1, damage == null ? null : damage.reason().name());
                statement.setString(2, damage == null ? null : damage.detail());
                statement.setLong(3, reading.number());
                statement.executeUpdate();
            }
            connection.commit();
            waiting.clear();
            waitingLines = 0;
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    /** From the spool where they are, which takes a quarter of the time. */
    @Override
    public void lines(long reading, Consumer<Line> lines) {
        if (spool.holds(reading)) {
            spool.lines(reading, lines);
            return;
        }
        try (LineSpool.Recording recording = spool.record(reading)) {
            stored(reading, lines.andThen(recording::add));
            recording.finish();
        }
    }

    /** Page by page: a result of a million rows would be copied to a file of its own first. */
    private void stored(long reading, Consumer<Line> lines) {
        long from = LineKey.first(reading);
        try (PreparedStatement statement = Sql.prepare(connection, "lines")) {
            while (from >= 0) {
                from = page(statement, from, lines);
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    /** Returns where the next page begins, -1 when this was the last. */
    private static long page(PreparedStatement statement, long from, Consumer<Line> lines) throws SQLException {
        statement.setLong(1, from);
        statement.setLong(2, from + PAGE);
        int read = 0;
        try (ResultSet rows = statement.executeQuery()) {
            for (; rows.next(); read++) {
                lines.accept(line(rows));
            }
        }
        return read < PAGE ? -1 : from + PAGE;
    }

    @Override
    public boolean hasRows(long reading) {
        try (PreparedStatement statement = Sql.prepare(connection, "hasRows")) {
            statement.setLong(1, LineKey.first(reading));
            statement.setLong(2, LineKey.first(reading + 1));
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    private static Line line(ResultSet rows) throws SQLException {
        String kind = rows.getString(1);
        int row = rows.getInt(2);
        int table = rows.getInt(3);
        if (kind.equals("record")) {
            int flags = rows.getInt(4);
            return new Line.Record(
                    row,
                    table,
                    RecordBits.hidden(flags),
                    texts(rows),
                    RecordBits.columns(rows.getInt(5)),
                    RecordBits.sharesAmount(flags),
                    RecordBits.numbers(flags));
        }
        String detail = Optional.ofNullable(rows.getString(6 + COLUMNS.length)).orElse("");
        return LineKinds.line(kind, row, table, detail);
    }

    private static EntryText texts(ResultSet rows) throws SQLException {
        EntryText.Builder texts = EntryText.builder();
        for (int i = 0; i < COLUMNS.length; i++) {
            String text = rows.getString(6 + i);
            if (text != null) {
                texts.put(COLUMNS[i], text);
            }
        }
        return texts.build();
    }
}
