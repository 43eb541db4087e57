package huizong.office;

import huizong.lang.Text;
import huizong.table.Row;
import java.util.Map;

/** A row of a list, its cells asked for by column. */
final class ListRow {

    /** A line that stands in the list already, word for word; its name is the argument. */
    static final Text TWICE = Text.of("“%1$s”在前面已有一行，请删去一行", "\"%1$s\" has a line further up already: take one away");

    private final String file;
    private final Map<ListColumn, Integer> places;
    private final Row row;

    ListRow(String file, Map<ListColumn, Integer> places, Row row) {
        this.file = file;
        this.places = places;
        this.row = row;
    }

    /** The row as people count, from 1. */
    int number() {
        return row.number();
    }

    /** The text of a column without blanks around it; empty where nothing stands or the list has no such column. */
    String text(ListColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Words.trimmed(row.cell(place).text());
    }

    /** The fault that something else is expected in a column. The value itself is not quoted: some lists are of people. */
    SettingsFault expected(ListColumn column, Text wanted) {
        return fault(Text.of("“%1$s”应是%2$s", "\"%1$s\" should be %2$s"), Text.plain(column.heading()), wanted);
    }

    SettingsFault fault(Text words, Text... arguments) {
        return SettingsFault.at(file, number(), words, arguments);
    }
}
