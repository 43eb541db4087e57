package huizong.report;

import java.util.List;

/**
 * What a sheet looks like.
 *
 * @param name on its tab
 * @param title above its table
 * @param columns from left to right
 */
record SheetLayout(String name, String title, List<Column> columns) {

    SheetLayout {
        columns = List.copyOf(columns);
    }

    /** @param width in characters */
    record Column(String heading, int width) {}

    static Column column(String heading, int width) {
        return new Column(heading, width);
    }
}
