package huizong.report;

import java.util.List;

/**
 * What a sheet looks like.
 *
 * @param name on its tab
 * @param title above its table, after district and month
 * @param columns from left to right
 */
record SheetLayout(String name, String title, List<Column> columns) {

    SheetLayout {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param group a heading above its own and those of its neighbours of the same group; empty for none
     * @param width in characters, a Han character being two
     * @param wraps its texts may be longer than it is wide and take more lines
     */
    record Column(String group, String heading, int width, boolean wraps) {}

    static Column column(String heading, int width) {
        return new Column("", heading, width, false);
    }

    /** A column for texts of any length. */
    static Column wrapped(String heading, int width) {
        return new Column("", heading, width, true);
    }

    /** Rows and yuan under one heading. */
    static List<Column> tally(String group, String rows) {
        return List.of(new Column(group, rows, 6, false), new Column(group, "金额", 13, false));
    }

    /** How many rows the headings take. */
    int headingRows() {
        return columns.stream().allMatch(column -> column.group().isEmpty()) ? 1 : 2;
    }
}
