package huizong.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Element;

/** Lays a table's cells out in rows and columns, as a browser does (HTML, 4.9.12 "Forming a table"). */
final class HtmlGrid {

    private static final int MOST_ROWS_SPANNED = 65_534;
    private static final int MOST_COLUMNS_SPANNED = 1_000;

    private final HtmlCells cells;
    /** How many rows from now on each column is taken from above. */
    private int[] taken = new int[16];

    private final List<Line> lines = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private int width;
    private long size;

    /** A row of the table. */
    record Line(boolean hidden, List<Cell> cells) {}

    private HtmlGrid(HtmlCells cells) {
        this.cells = cells;
    }

    static HtmlGrid of(Element table, HtmlCells cells) throws Faults.Broken {
        HtmlGrid grid = new HtmlGrid(cells);
        for (Element row : rows(table)) {
            grid.row(row);
        }
        return grid;
    }

    List<Line> lines() {
        return lines;
    }

    /** Their rows counted from 1, ended where the table ends. */
    List<Merge> merges() {
        return merges.stream()
                .map(merge -> new Merge(
                        merge.firstRow(),
                        Math.min(merge.lastRow(), lines.size()),
                        merge.firstColumn(),
                        merge.lastColumn()))
                .filter(merge -> merge.firstRow() < merge.lastRow() || merge.firstColumn() < merge.lastColumn())
                .toList();
    }

    int width() {
        return width;
    }

    /** Cells and the blanks between them. */
    long size() {
        return size;
    }

    /** The rows of a table as they are shown: a foot comes last wherever it stands; not those of tables within. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody" -> rows.addAll(children(child, "tr"));
                case "tfoot" -> foot.addAll(children(child, "tr"));
                default -> {
                    // columns and captions hold no rows
                }
            }
        }
        rows.addAll(foot);
        return rows;
    }

    private static List<Element> children(Element parent, String name) {
        return parent.children().stream()
                .filter(child -> child.normalName().equals(name))
                .toList();
    }

    private void row(Element row) throws Faults.Broken {
        CellRow line = new CellRow();
        int column = 0;
        int number = lines.size() + 1;
        int[] fresh = new int[taken.length];
        for (Element cell : row.children()) {
            String name = cell.normalName();
            if (!name.equals("td") && !name.equals("th")) {
                continue;
            }
            while (column < taken.length && taken[column] > 0) {
                column++;
            }
            int columns = span(cell, "colspan", MOST_COLUMNS_SPANNED);
            int rows = span(cell, "rowspan", MOST_ROWS_SPANNED);
            line.put(column, cells.cell(cell));
            int next = Math.min(column + columns, CellRow.LAST_COLUMN + 1);
            if (rows > 1 && next > column) {
                fresh = Arrays.copyOf(fresh, Math.max(fresh.length, next));
                Arrays.fill(fresh, column, next, rows);
            }
            if ((rows > 1 || columns > 1) && next > column && !isOverflow(cell)) {
                merges.add(new Merge(number, number + rows - 1, column, next - 1));
            }
            column = next;
        }
        width = Math.max(width, column);
        size += line.size() + 1;
        boolean hidden = HtmlText.isHidden(row)
                || row.parent() != null
                        && !row.parent().normalName().equals("table")
                        && HtmlText.isHidden(row.parent());
        lines.add(new Line(hidden, line.take()));
        goDown(fresh);
    }

    private void goDown(int[] fresh) {
        taken = Arrays.copyOf(taken, Math.max(taken.length, fresh.length));
        for (int i = 0; i < taken.length; i++) {
            int more = i < fresh.length ? fresh[i] : 0;
            taken[i] = Math.max(0, Math.max(taken[i], more) - 1);
        }
    }

    /** Excel lets a long text run over the cells beside it that way; they are not merged. */
    private static boolean isOverflow(Element cell) {
        return cell.attr("style").contains("mso-ignore:colspan");
    }

    /** 0 means: to the end. What is no number is 1. */
    private static int span(Element cell, String attribute, int most) {
        String text = cell.attr(attribute).strip();
        if (text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        int span = Integer.parseInt(text);
        return span == 0 ? (attribute.equals("rowspan") ? most : 1) : Math.min(span, most);
    }
}
