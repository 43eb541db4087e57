package huizong.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;

/**
 * Finds the tables of a page. Each is a sheet; the lines above it are its first rows, as the title rows of a workbook, and
 * what stands under the last table goes on with that. A table that follows another of the same width with no word between
 * them is its continuation: pages are printed that way, and headings that stay in place when the rest is scrolled.
 */
final class HtmlBook {

    /** Between them and memory: {@code colspan} makes many blanks of few bytes. */
    private static final long MOST_CELLS = 10_000_000;

    /** What Excel notes of its sheets in a comment. */
    private static final Pattern NOTED_SHEET = Pattern.compile(
            "<x:ExcelWorksheet>\\s*<x:Name>([^<]{1,100})</x:Name>(.*?)</x:ExcelWorksheet>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Document page;
    private final HtmlCells cells;
    private final HtmlText.Lines above = new HtmlText.Lines();
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Matcher> noted = new ArrayList<>();
    private String nextName = "";
    private boolean hasSource;
    private long rows;
    private long size;

    HtmlBook(Document page) {
        this.page = page;
        this.cells = new HtmlCells(new HtmlFormats(page));
    }

    /** A sheet as far as it is known. */
    private static final class Draft {

        private final String name;
        private final boolean hidden;
        private final int width;
        private final List<Row> rows = new ArrayList<>();
        private final List<Merge> merges = new ArrayList<>();
        private int next = 1;

        Draft(String name, boolean hidden, int width) {
            this.name = name;
            this.hidden = hidden;
            this.width = width;
        }

        void addLines(String lines) {
            for (String line : lines.split("\n", -1)) {
                if (!line.isBlank()) {
                    rows.add(new Row(next, false, List.of(new Cell.Text(line.strip()))));
                    next++;
                }
            }
        }

        void add(HtmlGrid grid) {
            int first = next;
            for (HtmlGrid.Line line : grid.lines()) {
                if (!line.cells().isEmpty()) {
                    rows.add(new Row(next, line.hidden(), line.cells()));
                }
                next++;
            }
            for (Merge merge : grid.merges()) {
                merges.add(new Merge(
                        merge.firstRow() + first - 1,
                        merge.lastRow() + first - 1,
                        merge.firstColumn(),
                        merge.lastColumn()));
            }
        }
    }

    /** @throws Faults.OverLimit when there are more rows than allowed */
    List<Sheet> sheets(RowBudget budget) throws Faults.Broken, Faults.OverLimit {
        for (Node child : page.childNodes()) {
            walk(child, false, budget);
        }
        if (!drafts.isEmpty()) {
            drafts.get(drafts.size() - 1).addLines(above.text());
        }
        List<Sheet> sheets = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean isNoted = noted.size() == drafts.size();
            Matcher note = isNoted ? noted.get(sheets.size()) : null;
            sheets.add(new KeptSheet(
                    note == null
                            ? draft.name
                            : Parser.unescapeEntities(note.group(1), false).strip(),
                    draft.hidden || note != null && note.group(2).contains("<x:Visible>Sheet"),
                    draft.merges,
                    draft.rows));
        }
        return sheets;
    }

    /** Whether the page only holds other pages, in which the sheets are. Known once the sheets were looked for. */
    boolean isFrameset() {
        return hasSource || page.selectFirst("frameset, iframe") != null;
    }

    private void walk(Node node, boolean hidden, RowBudget budget) throws Faults.Broken, Faults.OverLimit {
        if (node instanceof TextNode words && !hidden) {
            above.collapse(words.getWholeText());
        } else if (node instanceof Comment comment) {
            note(comment.getData());
        } else if (node instanceof Element element) {
            element(element, hidden || HtmlText.isHidden(element), budget);
        }
    }

    private void element(Element element, boolean hidden, RowBudget budget) throws Faults.Broken, Faults.OverLimit {
        String name = element.normalName();
        if (name.equals("xml")) {
            note(element.outerHtml());
            return;
        }
        Element label =
                name.equals("a") && element.attr("name").startsWith("table") ? element.selectFirst("h1 em") : null;
        if (label != null) {
            // so LibreOffice writes the name of the sheet that follows
            nextName = HtmlText.of(label);
            return;
        }
        if (name.equals("table") && !isLayout(element)) {
            table(element, hidden, budget);
            return;
        }
        boolean isSeen = name.equals("head") || hidden || HtmlText.isSeen(element);
        if (isSeen && !name.equals("title")) {
            above.head(element, 0);
            for (Node child : element.childNodes()) {
                walk(child, hidden, budget);
            }
            above.tail(element, 0);
        }
    }

    private void note(String comment) {
        hasSource |= comment.contains("x:WorksheetSource");
        Matcher sheet = NOTED_SHEET.matcher(comment);
        int from = 0;
        while (sheet.find(from)) {
            noted.add(NOTED_SHEET.matcher(comment));
            noted.get(noted.size() - 1).find(from);
            from = sheet.end();
        }
    }

    private void table(Element table, boolean hidden, RowBudget budget) throws Faults.Broken, Faults.OverLimit {
        HtmlGrid grid = HtmlGrid.of(table, cells);
        rows += grid.lines().size();
        size += grid.size();
        budget.check(rows);
        if (size > MOST_CELLS) {
            throw new Faults.OverLimit("more than " + MOST_CELLS + " cells");
        }
        for (Element child : table.children()) {
            if (child.normalName().equals("caption")) {
                above.walk(child);
            }
        }
        String titles = above.text();
        above.clear();
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        if (last == null
                || !titles.isEmpty()
                || !nextName.isEmpty()
                || last.width != grid.width()
                || last.hidden != hidden) {
            String name = nextName.isEmpty() ? "表" + (drafts.size() + 1) : nextName;
            nextName = "";
            last = new Draft(name, hidden, grid.width());
            last.addLines(titles);
            drafts.add(last);
        }
        last.add(grid);
    }

    /** Whether a table is there to arrange others on the page: they hold more cells than it has words of its own. */
    private static boolean isLayout(Element table) {
        int within = 0;
        Elements tables = table.getElementsByTag("table");
        // the first is the table itself
        for (Element nested : tables.subList(1, tables.size())) {
            int count = nested.select("> tr, > * > tr").size();
            within += count > 1 ? nested.select("> tr > *, > * > tr > *").size() : 0;
        }
        if (within == 0) {
            return false;
        }
        int own = 0;
        for (Element row : HtmlGrid.rows(table)) {
            for (Element cell : row.children()) {
                own += cell.selectFirst("table") == null && cell.hasText() ? 1 : 0;
            }
        }
        return within > own;
    }
}
