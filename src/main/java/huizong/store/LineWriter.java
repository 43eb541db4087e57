package huizong.store;

import huizong.form.Entry;
import huizong.intake.Line;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Loads lines in small commits: a million cost 7.4 s with two thousand a commit, 9 s and half as much disk again with ten
 * thousand, more still in one.
 */
final class LineWriter implements Readings.Writer {

    private static final int COMMIT = 2_000;

    private final Connection connection;
    private final LineInsert insert;
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
            ObjIntConsumer<Reading> whenFinished) {
        this.connection = connection;
        this.insert = new LineInsert(connection);
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
            insert.add(LineKey.of(id, number), line, entry);
            number++;
            if (number % COMMIT == 0) {
                connection.commit();
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public Reading finish(@Nullable Damage damage) {
        try {
            insert.finish();
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
            connection.rollback();
            LineKey.remove(connection, id);
            Sql.run(connection, "removeReading", id);
            connection.commit();
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }
}
