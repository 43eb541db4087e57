package huizong.consolidate;

import huizong.form.Column;
import huizong.intake.TableHead;
import huizong.origin.Place;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of the month.
 *
 * @param file the file it stands in
 * @param head its heading
 * @param village that its title or its sheet names; null for none
 * @param blocks the villages that lines within it name, by row; each holds for the rows below it
 */
record MonthTable(SourceFile file, TableHead head, @Nullable String village, NavigableMap<Integer, String> blocks) {

    /** The name of its sheet. */
    String sheet() {
        return head.sheet();
    }

    int headerRow() {
        return head.headerRow();
    }

    /** The village of a row as far as the table tells: of its block, else of the table; null for none. */
    @Nullable
    String villageOf(int row) {
        Map.Entry<Integer, String> block = blocks.isEmpty() ? null : blocks.floorEntry(row);
        return block == null ? village : block.getValue();
    }

    Place place(int row) {
        return Place.ofSheet(file.path(), sheet()).row(row);
    }

    /** The cell of a column in a row; the row where the table has no such column. */
    Place cell(int row, Column column) {
        return place(row).cell(head.indexOf(column));
    }
}
