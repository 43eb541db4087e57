package huizong.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet while they are being put together: paragraphs above, one or more tables, paragraphs below. */
final class WordRows {

    /** Of rows with text, blanks before their last cell counted: a grid of nothing must not fill the memory. */
    private static final long MOST_CELLS = 10_000_000;

    private final List<Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final WordPlaces places = new WordPlaces();
    private long cells;
    private int number;

    /** Paragraphs that stand above: numbered up to 0, so that the row below them is 1. */
    void above(List<WordBlock.Paragraph> paragraphs) throws Faults.OverLimit {
        List<Row> lines = lines(paragraphs);
        for (int i = 0; i < lines.size(); i++) {
            add(new Row(
                    i + 1 - lines.size(), lines.get(i).hidden(), lines.get(i).cells()));
        }
    }

    /** Paragraphs that stand below the rows, or by themselves. */
    void below(List<WordBlock.Paragraph> paragraphs) throws Faults.OverLimit {
        for (Row line : lines(paragraphs)) {
            add(new Row(++number, line.hidden(), line.cells()));
        }
    }

    private static List<Row> lines(List<WordBlock.Paragraph> paragraphs) {
        List<Row> lines = new ArrayList<>();
        for (WordBlock.Paragraph paragraph : paragraphs) {
            paragraph
                    .text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> lines.add(new Row(0, paragraph.hidden(), List.of(new Cell.Text(line)))));
        }
        return lines;
    }

    /** The rows of a table, each of which counts, blank or not. */
    void table(WordBlock.Table table) throws Faults.OverLimit {
        WordColumns columns = WordColumns.of(table);
        Map<Integer, Merge> open = new HashMap<>();
        for (WordBlock.TableRow row : table.rows()) {
            number++;
            row(row, columns.of(row.cells()), open);
        }
        open.values().forEach(this::keep);
    }

    /** @param open what the cells of the row above are, by their first column; then the same of this row */
    private void row(WordBlock.TableRow row, WordColumns.Range[] ranges, Map<Integer, Merge> open)
            throws Faults.OverLimit {
        Map<Integer, Merge> above = new HashMap<>(open);
        open.clear();
        @Nullable String[] texts = new String[ranges.length == 0 ? 0 : ranges[ranges.length - 1].last() + 1];
        boolean isHidden = true;
        for (int i = 0; i < ranges.length; i++) {
            WordBlock.TableCell cell = row.cells().get(i);
            int first = ranges[i].first();
            int last = ranges[i].last();
            places.put(number, first, cell.ordinal());
            Merge joined = null;
            if (cell.joinedLeft() && i > 0) {
                first = startOf(open, first);
                joined = open.get(first);
            } else if (cell.joinedAbove()) {
                joined = above.remove(first);
            }
            open.put(first, joined == null ? new Merge(number, number, first, last) : merge(joined, number, last));
            if (joined != null && joined.firstRow() < number) {
                continue;
            }
            WordBlock.Paragraph text = cell.text();
            if (!text.isBlank()) {
                isHidden &= text.hidden();
                texts[first] = texts[first] == null ? text.text() : texts[first] + "\n" + text.text();
            }
        }
        above.values().forEach(this::keep);
        Row complete = new Row(
                number,
                row.hidden() || isHidden,
                Arrays.stream(texts).map(WordRows::cell).toList());
        if (!complete.isBlank()) {
            add(complete);
        }
    }

    private static Merge merge(Merge upper, int lastRow, int lastColumn) {
        return new Merge(upper.firstRow(), lastRow, upper.firstColumn(), Math.max(lastColumn, upper.lastColumn()));
    }

    /** The first column of the cell that ends left of a column. */
    private static int startOf(Map<Integer, Merge> open, int column) {
        for (int first = column - 1; first >= 0; first--) {
            if (open.containsKey(first)) {
                return first;
            }
        }
        return column;
    }

    private static Cell cell(@Nullable String text) {
        return text == null ? Cell.BLANK : new Cell.Text(text);
    }

    private void keep(Merge merge) {
        if (merge.lastRow() > merge.firstRow() || merge.lastColumn() > merge.firstColumn()) {
            merges.add(merge);
        }
    }

    private void add(Row row) throws Faults.OverLimit {
        cells += row.cells().size();
        if (cells > MOST_CELLS) {
            throw new Faults.OverLimit("more than " + MOST_CELLS + " cells");
        }
        rows.add(row);
    }

    WordSheet sheet(String name) {
        merges.sort(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn));
        return new WordSheet(name, List.copyOf(merges), List.copyOf(rows), places);
    }
}
