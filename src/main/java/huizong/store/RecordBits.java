package huizong.store;

import huizong.form.Column;
import huizong.intake.Line;
import java.util.EnumSet;
import java.util.Set;

/** What is so or not so of a row, as bits. */
final class RecordBits {

    private static final int HIDDEN = 1;
    private static final int SHARES_AMOUNT = 1 << 1;
    private static final int ID_IS_NUMBER = 1 << 2;
    private static final int DATE_IS_NUMBER = 1 << 3;

    private static final Column[] COLUMNS = Column.values();

    private RecordBits() {}

    static int flags(Line.Record row) {
        return (row.hidden() ? HIDDEN : 0)
                | (row.sharesAmount() ? SHARES_AMOUNT : 0)
                | (row.numbers().contains(Column.ID) ? ID_IS_NUMBER : 0)
                | (row.numbers().contains(Column.DATE) ? DATE_IS_NUMBER : 0);
    }

    static boolean hidden(int flags) {
        return (flags & HIDDEN) != 0;
    }

    static boolean sharesAmount(int flags) {
        return (flags & SHARES_AMOUNT) != 0;
    }

    static Set<Column> numbers(int flags) {
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

    /** A bit for each column, by its place among all columns. */
    static int of(Set<Column> columns) {
        int bits = 0;
        for (Column column : columns) {
            bits |= 1 << column.ordinal();
        }
        return bits;
    }

    static Set<Column> columns(int bits) {
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
