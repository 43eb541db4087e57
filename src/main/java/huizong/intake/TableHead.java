package huizong.intake;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.MoneyUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table as its heading announces it.
 *
 * @param number the table's number within the file, from 0
 * @param sheet the name of the sheet it stands on
 * @param sheetNumber that sheet's number within the file, from 0
 * @param headerRow the (last) row of the heading
 * @param columns where each known column stands, counted from 0
 * @param headings the sender's own words above each known column, as read
 * @param unit of its amounts: the heading's, else the nearest 单位 line's, else yuan
 * @param titles what stood above it since the table before, see {@link Title}
 * @param unread the headings of columns that nothing is taken from, from left to right
 */
public record TableHead(
        int number,
        String sheet,
        int sheetNumber,
        int headerRow,
        Attachment attachment,
        Map<Column, Integer> columns,
        Map<Column, String> headings,
        MoneyUnit unit,
        Title titles,
        List<Unread> unread) {

    /**
     * The heading of a column that nothing is taken from.
     *
     * @param index the sheet column, from 0
     * @param repeats the column that it names once more, in the words of the one that is read; null for any other heading
     */
    public record Unread(
            int index, String heading, @Nullable Column repeats) {}

    /** A table of which every column is known. */
    public TableHead(
            int number,
            String sheet,
            int sheetNumber,
            int headerRow,
            Attachment attachment,
            Map<Column, Integer> columns,
            Map<Column, String> headings,
            MoneyUnit unit,
            Title titles) {
        this(number, sheet, sheetNumber, headerRow, attachment, columns, headings, unit, titles, List.of());
    }

    public TableHead {
        unread = List.copyOf(unread);
        columns = java.util.Collections.unmodifiableMap(new TreeMap<>(columns));
        headings = java.util.Collections.unmodifiableMap(new TreeMap<>(headings));
    }

    public Set<Column> known() {
        return columns.keySet();
    }

    /** The columns of the attachment that the table does not have, the notice's order. */
    public List<Column> missing() {
        return java.util.Arrays.stream(Column.values())
                .filter(column -> column.isTelling() && column.belongsTo(attachment) && !columns.containsKey(column))
                .toList();
    }

    /** The sheet column of a column, or -1 when the table has none. */
    public int indexOf(Column column) {
        return columns.getOrDefault(column, -1);
    }
}
