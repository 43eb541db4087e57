package huizong.store;

import huizong.form.DealDate;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Money;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines as rows of their table, a hundred a statement: one by one a million take a fifth longer (measured). */
final class LineInsert {

    private static final int MANY = 100;

    private static final int FLAGS = 5;
    private static final int FILLED = 6;
    private static final int FIRST_TEXT = 7;
    private static final int PERSON = FIRST_TEXT + StoredReadings.COLUMNS.length;
    private static final int DETAIL = PERSON + 4;
    private static final int PLACES = DETAIL;

    private final Connection connection;
    private final List<Added> added = new ArrayList<>(MANY);
    private @Nullable PreparedStatement many;

    private record Added(long key, Line line, @Nullable Entry entry) {}

    LineInsert(Connection connection) {
        this.connection = connection;
    }

    /** @param entry the typed record of a row; null for other lines */
    void add(long key, Line line, @Nullable Entry entry) throws SQLException {
        added.add(new Added(key, line, entry));
        if (added.size() == MANY) {
            PreparedStatement statement = many;
            if (statement == null) {
                statement = Sql.prepare(connection, "addLine", MANY);
                many = statement;
            }
            run(statement);
        }
    }

    /** Puts what still waits; nothing can be added after it. */
    void finish() throws SQLException {
        if (!added.isEmpty()) {
            try (PreparedStatement rest = Sql.prepare(connection, "addLine", added.size())) {
                run(rest);
            }
        }
        if (many != null) {
            many.close();
        }
    }

    private void run(PreparedStatement statement) throws SQLException {
        int before = 0;
        for (Added one : added) {
            bind(statement, before, one);
            before += PLACES;
        }
        statement.executeUpdate();
        added.clear();
    }

    private static void bind(PreparedStatement statement, int before, Added one) throws SQLException {
        Line line = one.line();
        statement.setLong(before + 1, one.key());
        statement.setString(before + 2, LineKinds.kind(line));
        statement.setInt(before + 3, line.row());
        statement.setInt(before + 4, LineKinds.table(line));
        if (line instanceof Line.Record row) {
            statement.setInt(before + FLAGS, RecordBits.flags(row));
            statement.setInt(before + FILLED, RecordBits.of(row.filled()));
            bind(statement, before + FIRST_TEXT, row);
            bind(statement, before + PERSON, one.entry());
            statement.setString(before + DETAIL, null);
            return;
        }
        statement.setInt(before + FLAGS, 0);
        statement.setInt(before + FILLED, 0);
        for (int place = FIRST_TEXT; place < DETAIL; place++) {
            statement.setNull(before + place, Types.VARCHAR);
        }
        statement.setString(before + DETAIL, LineKinds.clipped(LineKinds.detail(line)));
    }

    private static void bind(PreparedStatement statement, int first, Line.Record row) throws SQLException {
        for (int i = 0; i < StoredReadings.COLUMNS.length; i++) {
            String text = row.texts().get(StoredReadings.COLUMNS[i]);
            statement.setString(first + i, text.isEmpty() ? null : LineKinds.clipped(text));
        }
    }

    /** The normalised values: the person's number, the amount in fen, the first and the last day. */
    private static void bind(PreparedStatement statement, int first, @Nullable Entry entry) throws SQLException {
        String person = null;
        DealDate date = null;
        if (entry instanceof RosterEntry roster && roster.id() instanceof Field.Present<IdNumber> present) {
            person = present.value().number();
        }
        if (entry instanceof PurchaseEntry purchase && purchase.date() instanceof Field.Present<DealDate> present) {
            date = present.value();
        }
        statement.setString(first, person);
        if (entry != null && entry.amount() instanceof Field.Present<Money> present) {
            statement.setLong(first + 1, present.value().fen());
        } else {
            statement.setNull(first + 1, Types.BIGINT);
        }
        statement.setObject(first + 2, date == null ? null : date.from());
        statement.setObject(first + 3, date == null ? null : date.to());
    }
}
