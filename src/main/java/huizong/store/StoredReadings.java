package huizong.store;

import huizong.form.Column;
import huizong.form.DealDate;
import huizong.form.Entry;
import huizong.form.EntryText;
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
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Readings as tables: a line a row, the texts of a record in a column each. */
final class StoredReadings implements Readings {

    private static final int HIDDEN = 1;
    private static final int SHARES_AMOUNT = 1 << 1;
    private static final int FIRST_TEXT = 8;
    /** The columns of the notice in the order of the statement. */
    private static final Column[] COLUMNS = {
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

    private final Connection connection;

    StoredReadings(Connection connection) {
        this.connection = connection;
    }

    @Override
    public Optional<Reading> find(ReadingKey key) {
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
            return new LineWriter(connection, id, key, kind, encoding);
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public void lines(long reading, Consumer<Line> lines) {
        try (PreparedStatement statement = Sql.prepare(connection, "lines")) {
            statement.setLong(1, reading);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    lines.accept(line(rows));
                }
            }
        } catch (SQLException e) {
            throw StoreFault.of(e);
        }
    }

    @Override
    public boolean hasRows(long reading) {
        try (PreparedStatement statement = Sql.prepare(connection, "hasRows")) {
            statement.setLong(1, reading);
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
                    (flags & HIDDEN) != 0,
                    texts(rows),
                    columns(rows.getInt(5)),
                    (flags & SHARES_AMOUNT) != 0);
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

    private static int bits(Set<Column> columns) {
        int bits = 0;
        for (Column column : columns) {
            bits |= 1 << column.ordinal();
        }
        return bits;
    }

    private static Set<Column> columns(int bits) {
        if (bits == 0) {
            return Set.of();
        }
        Set<Column> columns = EnumSet.noneOf(Column.class);
        for (Column column : Column.values()) {
            if ((bits & 1 << column.ordinal()) != 0) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Loads lines in small commits: ten thousand a commit cost 7 s a million, all in one 10 s and three times the file. */
    private static final class LineWriter implements Writer {

        private static final int BATCH = 1_000;
        private static final int COMMIT = 10_000;
        private static final int FLAGS = 6;
        private static final int FILLED = 7;
        private static final int PERSON = FIRST_TEXT + 12;
        private static final int DETAIL = PERSON + 4;

        private final Connection connection;
        private final PreparedStatement statement;
        private final long id;
        private final ReadingKey key;
        private final FileKind kind;
        private final String encoding;
        private int number;
        private boolean finished;

        LineWriter(Connection connection, long id, ReadingKey key, FileKind kind, String encoding) throws SQLException {
            this.connection = connection;
            this.statement = Sql.prepare(connection, "addLine");
            this.id = id;
            this.key = key;
            this.kind = kind;
            this.encoding = encoding;
        }

        @Override
        public void add(Line line, @Nullable Entry entry) {
            try {
                statement.setLong(1, id);
                statement.setInt(2, number);
                statement.setString(3, LineKinds.kind(line));
                statement.setInt(4, line.row());
                statement.setInt(5, LineKinds.table(line));
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
            statement.setInt(FLAGS, (row.hidden() ? HIDDEN : 0) | (row.sharesAmount() ? SHARES_AMOUNT : 0));
            statement.setInt(FILLED, bits(row.filled()));
            for (int i = 0; i < COLUMNS.length; i++) {
                String text = row.texts().get(COLUMNS[i]);
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
                if (damage != null) {
                    Sql.run(connection, "removeLines", id);
                }
                Store.checkpoint(connection);
                try (PreparedStatement finish = Sql.prepare(connection, "finishReading")) {
                    finish.setString(1, damage == null ? null : damage.reason().name());
                    finish.setString(2, damage == null ? null : damage.detail());
                    finish.setLong(3, id);
                    finish.executeUpdate();
                }
                connection.commit();
                finished = true;
                statement.close();
                return new Reading(id, key, kind, encoding, damage);
            } catch (SQLException e) {
                throw StoreFault.of(e);
            }
        }

        @Override
        public void close() {
            if (finished) {
                return;
            }
            try {
                statement.close();
                connection.rollback();
                Sql.run(connection, "removeLines", id);
                Sql.run(connection, "removeReading", id);
                connection.commit();
            } catch (SQLException e) {
                throw StoreFault.of(e);
            }
        }
    }
}
