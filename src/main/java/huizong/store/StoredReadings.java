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
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Readings as tables: a line a row, the texts of a record in a column each. */
final class StoredReadings implements Readings {

    private static final int HIDDEN = 1;
    private static final int SHARES_AMOUNT = 1 << 1;
    private static final int ID_IS_NUMBER = 1 << 2;
    private static final int DATE_IS_NUMBER = 1 << 3;
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

    /** Page by page: a result of a million rows would be copied to a file of its own first. */
    @Override
    public void lines(long reading, Consumer<Line> lines) {
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
                    (flags & HIDDEN) != 0,
                    texts(rows),
                    columns(rows.getInt(5)),
                    (flags & SHARES_AMOUNT) != 0,
                    numbers(flags));
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

    static int flags(Line.Record row) {
        return (row.hidden() ? HIDDEN : 0)
                | (row.sharesAmount() ? SHARES_AMOUNT : 0)
                | (row.numbers().contains(Column.ID) ? ID_IS_NUMBER : 0)
                | (row.numbers().contains(Column.DATE) ? DATE_IS_NUMBER : 0);
    }

    private static Set<Column> numbers(int flags) {
        if ((flags & (ID_IS_NUMBER | DATE_IS_NUMBER)) == 0) {
            return Set.of();
        }
        Set<Column> numbers = EnumSet.noneOf(Column.class);
        if ((flags & ID_IS_NUMBER) != 0) {
            numbers.add(Column.ID);
        }
        if ((flags & DATE_IS_NUMBER) != 0) {
            numbers.add(Column.DATE);
        }
        return numbers;
    }

    static int bits(Set<Column> columns) {
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
        for (Column column : COLUMNS) {
            if ((bits & 1 << column.ordinal()) != 0) {
                columns.add(column);
            }
        }
        return columns;
    }
}
