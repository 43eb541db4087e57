package huizong.intake;

import huizong.form.Attachment;
import huizong.form.Blanks;
import huizong.form.Column;
import huizong.form.Ditto;
import huizong.form.EntryText;
import huizong.table.Cell;
import huizong.table.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes the records of one table, each with what it takes over from merged cells and from the row above. */
final class RecordReader {

    /** What a blank means to take over from the row above (DESIGN 5, As above); name, ID, contact and amount never. */
    private static final Set<Column> AS_ABOVE = EnumSet.of(Column.PRODUCT, Column.SELLER, Column.BUYER, Column.DATE);

    private final TableHead head;
    private final Column[] columns;
    private final int[] places;
    private final boolean[] asAbove;
    /** The last text of each column that stands for blanks below it. */
    private final String[] above;

    /** Where a number would have lost what was written: digits of an ID number, the zero of 4.30; -1 for nowhere. */
    private final int frail;

    private final Set<Column> frailColumn;
    private Set<Column> filled = Set.of();
    private boolean sharesAmount;

    RecordReader(TableHead head) {
        this.head = head;
        this.columns = head.known().toArray(Column[]::new);
        this.places = new int[columns.length];
        this.asAbove = new boolean[columns.length];
        this.above = new String[columns.length];
        for (int i = 0; i < columns.length; i++) {
            places[i] = head.indexOf(columns[i]);
            asAbove[i] = AS_ABOVE.contains(columns[i]);
            above[i] = "";
        }
        Column column = head.attachment() == Attachment.ROSTER ? Column.ID : Column.DATE;
        this.frail = head.indexOf(column);
        this.frailColumn = Set.of(column);
    }

    Line.Record read(Row row, List<String> texts, MergedCells merges) {
        EntryText.Builder entry = EntryText.builder();
        filled = Set.of();
        sharesAmount = false;
        for (int i = 0; i < columns.length; i++) {
            String text = places[i] < texts.size() ? texts.get(places[i]) : "";
            if (!merges.isEmpty() && !RowTexts.says(text) && Blanks.isBlank(text)) {
                text = shared(i, text, row.number(), merges);
            }
            entry.put(columns[i], asAbove[i] ? completed(i, text) : text);
        }
        return new Line.Record(
                row.number(), head.number(), row.hidden(), entry.build(), filled, sharesAmount, numbers(row));
    }

    private Set<Column> numbers(Row row) {
        List<Cell> cells = row.cells();
        boolean isNumber = frail >= 0 && frail < cells.size() && cells.get(frail) instanceof Cell.Number;
        return isNumber ? frailColumn : Set.of();
    }

    /** A merged cell holds for all its rows; a merged amount is borne by its first row. */
    private String shared(int i, String text, int row, MergedCells merges) {
        String shared = merges.fromAbove(row, places[i]);
        if (shared == null || Blanks.isBlank(shared)) {
            return text;
        }
        sharesAmount |= columns[i] == Column.AMOUNT;
        return shared;
    }

    private String completed(int i, String text) {
        boolean blank = !RowTexts.says(text) && Blanks.isBlank(text);
        if (!above[i].isEmpty()) {
            if (blank) {
                filled = with(filled, columns[i]);
                return above[i];
            }
            if (Ditto.is(text)) {
                return above[i];
            }
        }
        above[i] = blank ? "" : text;
        return text;
    }

    private static Set<Column> with(Set<Column> columns, Column column) {
        Set<Column> more = EnumSet.of(column);
        more.addAll(columns);
        return more;
    }
}
