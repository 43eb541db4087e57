package huizong.store;

import huizong.form.DealDate;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Money;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads lines in small commits: a million cost 7.4 s with two thousand a commit, 9 s and half as much disk again with ten
 * thousand, more still in one.
 */
final class LineWriter implements Readings.Writer {

    private static final int BATCH = 1_000;
    private static final int COMMIT = 2_000;
    private static final int FIRST_TEXT = 7;
    private static final int FLAGS = 5;
    private static final int FILLED = 6;
    private static final int PERSON = FIRST_TEXT + StoredReadings.COLUMNS.length;
    private static final int DETAIL = PERSON + 4;

    private final Connection connection;
    private final PreparedStatement statement;
    private final long id;
    private final ReadingKey key;
    private final FileKind kind;
    private final String encoding;
    private final LineSpool.Recording recording;
    private final ObjIntConsumer<Reading> whenFinished;
    private int number;
    private boolean finished;

    /** @param whenFinished told the reading and the number of its lines; it is not marked as whole yet */
    LineWriter(
            Connection connection,
            long id,
            ReadingKey key,
            FileKind kind,
            String encoding,
            LineSpool.Recording recording,
            ObjIntConsumer<Reading> whenFinished)
            throws SQLException {
        this.connection = connection;
        this.statement = Sql.prepare(connection, "addLine");
        this.id = id;
        this.key = key;
        this.kind = kind;
        this.encoding = encoding;
        this.recording = recording;
        this.whenFinished = whenFinished;
    }

    @Override
    public void add(Line line, @Nullable Entry entry) {
        recording.add(line);
        try {
            statement.setLong(1, LineKey.of(id, number));
            statement.setString(2, LineKinds.kind(line));
            statement.setInt(3, line.row());
            statement.setInt(4, LineKinds.table(line));
            if (line instanceof Line.Record row) {
                bind(row, entry);
            } else {
                bindOther(LineKinds.detail(line));
            }
            statement.addBatch();
            number++;
            if (number % BATCH == 0) {
                statement.executeBatch();
            }
            if (number % COMMIT == 0) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    private void bind(Line.Record row, @Nullable Entry entry) throws SQLException {
        statement.setInt(FLAGS, RecordBits.flags(row));
        statement.setInt(FILLED, RecordBits.of(row.filled()));
        for (int i = 0; i < StoredReadings.COLUMNS.length; i++) {
            String text = row.texts().get(StoredReadings.COLUMNS[i]);
            statement.setString(FIRST_TEXT + i, text.isEmpty() ? null : LineKinds.clipped(text));
        }
        String person = null;
        DealDate date = null;
        if (entry instanceof RosterEntry roster && roster.id() instanceof Field.Present<IdNumber> present) {
            person = present.value().number();
        }
        if (entry instanceof PurchaseEntry purchase && purchase.date() instanceof Field.Present<DealDate> present) {
            date = present.value();
        }
        statement.setString(PERSON, person);
        if (entry != null && entry.amount() instanceof Field.Present<Money> present) {
            statement.setLong(PERSON + 1, present.value().fen());
        } else {
            statement.setNull(PERSON + 1, Types.BIGINT);
        }
        statement.setObject(PERSON + 2, date == null ? null : date.from());
        statement.setObject(PERSON + 3, date == null ? null : date.to());
        statement.setString(DETAIL, null);
    }

    private void bindOther(String detail) throws SQLException {
        statement.setInt(FLAGS, 0);
        statement.setInt(FILLED, 0);
        for (int i = FIRST_TEXT; i < DETAIL; i++) {
            statement.setNull(i, Types.VARCHAR);
        }
        statement.setString(DETAIL, LineKinds.clipped(detail));
    }

    @Override
    public Reading finish(@Nullable Damage damage) {
        try {
            statement.executeBatch();
            statement.close();
            if (damage == null) {
                recording.finish();
            } else {
                recording.close();
                LineKey.remove(connection, id);
            }
            connection.commit();
            finished = true;
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
        Reading reading = new Reading(id, key, kind, encoding, damage);
        whenFinished.accept(reading, number);
        return reading;
    }

    @Override
    public void close() {
        if (finished) {
            return;
        }
        recording.close();
        try {
            statement.close();
            connection.rollback();
            LineKey.remove(connection, id);
            Sql.run(connection, "removeReading", id);
            connection.commit();
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }
}
