package huizong.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Gathers a document's blocks as a reader comes by them, whatever its format. A document is kept in memory, so that it is
 * refused when it holds more than any program for documents would open.
 */
final class WordBuilder {

    /** 20,000,000 characters are some 10,000 full pages. */
    private static final int MOST_CHARACTERS = 20_000_000;

    /** Paragraphs, cells, rows and tables together. */
    private static final int MOST_PIECES = 1_500_000;

    private static final int MOST_NESTED = 20;

    /** Word has 63 columns at most; other programs a few more. */
    private static final int MOST_CELLS = 500;

    private final RowBudget budget;
    private final List<WordBlock> body = new ArrayList<>();
    private final Deque<OpenTable> tables = new ArrayDeque<>();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private long characters;
    private long pieces;
    private long rows;

    WordBuilder(RowBudget budget) {
        this.budget = budget;
    }

    /** A table whose end is still to come. */
    private static final class OpenTable {
        private final List<Integer> widths = new ArrayList<>();
        private final List<WordBlock.TableRow> rows = new ArrayList<>();
        private boolean inRow;
        private boolean rowHidden;
        private boolean rowDeleted;
        private List<WordBlock.TableCell> cells = new ArrayList<>();
        private boolean inCell;
        private int span;
        private boolean joinedAbove;
        private boolean joinedLeft;
        private boolean cellDeleted;
        private int ordinal;
        private List<WordBlock> blocks = new ArrayList<>();
    }

    void text(CharSequence text, boolean isHidden) throws Faults.OverLimit {
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new Faults.OverLimit("more than " + MOST_CHARACTERS + " characters");
        }
        (isHidden ? hidden : shown).append(text);
    }

    /** Hidden text beside shown text is not what the sender reads; where it stands alone it is told as hidden. */
    void endParagraph() throws Faults.OverLimit, Faults.Broken {
        boolean isHidden = shown.toString().isBlank() && !hidden.isEmpty();
        StringBuilder text = isHidden ? hidden : shown;
        WordBlock.Paragraph paragraph =
                text.isEmpty() ? WordBlock.Paragraph.BLANK : new WordBlock.Paragraph(text.toString(), isHidden);
        shown.setLength(0);
        hidden.setLength(0);
        List<WordBlock> blocks = blocks();
        if (!paragraph.isBlank() || blocks.isEmpty() || blocks.get(blocks.size() - 1) != WordBlock.Paragraph.BLANK) {
            count();
            blocks.add(paragraph.isBlank() ? WordBlock.Paragraph.BLANK : paragraph);
        }
    }

    /** How many tables stand around what comes next. */
    int depth() {
        return tables.size();
    }

    boolean inRow() throws Faults.Broken {
        return table().inRow;
    }

    boolean inCell() throws Faults.Broken {
        return table().inCell;
    }

    private boolean hasOpenText() {
        return !shown.isEmpty() || !hidden.isEmpty();
    }

    void startTable() throws Faults.OverLimit, Faults.Broken {
        if (hasOpenText()) {
            endParagraph();
        }
        blocks();
        if (tables.size() == MOST_NESTED) {
            throw new Faults.OverLimit("tables nested more than " + MOST_NESTED + " deep");
        }
        count();
        tables.push(new OpenTable());
    }

    void gridColumn(int width) throws Faults.Broken {
        table().widths.add(width);
        if (table().widths.size() > MOST_CELLS * 4) {
            throw new Faults.Broken("a table with too many columns");
        }
    }

    void startRow() throws Faults.Broken {
        OpenTable table = table();
        if (table.inRow) {
            throw new Faults.Broken("a row within a row");
        }
        table.inRow = true;
        table.rowHidden = false;
        table.rowDeleted = false;
    }

    void hideRow() throws Faults.Broken {
        table().rowHidden = true;
    }

    void deleteRow() throws Faults.Broken {
        table().rowDeleted = true;
    }

    void startCell() throws Faults.Broken {
        startCell(-1);
    }

    /** @param ordinal see {@link WordBlock.TableCell} */
    void startCell(int ordinal) throws Faults.Broken {
        OpenTable table = table();
        if (!table.inRow || table.inCell) {
            throw new Faults.Broken("a cell outside a row");
        }
        table.inCell = true;
        table.span = 1;
        table.joinedAbove = false;
        table.joinedLeft = false;
        table.cellDeleted = false;
        table.ordinal = ordinal;
    }

    /** Tells of the open cell how it is joined, see {@link WordBlock.TableCell}. */
    void shape(int span, boolean joinedAbove, boolean joinedLeft) throws Faults.Broken {
        OpenTable table = table();
        table.span = clamped(span);
        table.joinedAbove = joinedAbove;
        table.joinedLeft = joinedLeft;
    }

    /** Tells of a cell of the open row, counted from 0, what only the row's end knows; beyond the last there is none. */
    void shapeOf(int cell, int span, boolean joinedAbove, boolean joinedLeft) throws Faults.Broken {
        List<WordBlock.TableCell> cells = table().cells;
        if (cell < cells.size()) {
            cells.set(
                    cell,
                    new WordBlock.TableCell(
                            clamped(span),
                            joinedAbove,
                            joinedLeft,
                            cells.get(cell).blocks(),
                            cells.get(cell).ordinal()));
        }
    }

    private static int clamped(int span) {
        return Math.max(1, Math.min(span, MOST_CELLS));
    }

    /** What the open cell says was deleted; it keeps its place. */
    void deleteCell() throws Faults.Broken {
        table().cellDeleted = true;
    }

    void endCell() throws Faults.OverLimit, Faults.Broken {
        if (hasOpenText()) {
            endParagraph();
        }
        OpenTable table = table();
        count();
        table.cells.add(new WordBlock.TableCell(
                table.span,
                table.joinedAbove,
                table.joinedLeft,
                table.cellDeleted ? List.of() : table.blocks,
                table.ordinal));
        if (table.cells.size() > MOST_CELLS) {
            throw new Faults.OverLimit("more than " + MOST_CELLS + " cells in a row");
        }
        table.blocks = new ArrayList<>(1);
        table.inCell = false;
    }

    void endRow() throws Faults.OverLimit, Faults.Broken {
        OpenTable table = table();
        budget.check(++rows);
        count();
        if (!table.rowDeleted) {
            table.rows.add(new WordBlock.TableRow(table.cells, table.rowHidden));
        }
        table.cells = new ArrayList<>(table.cells.size());
        table.inRow = false;
    }

    void endTable() throws Faults.Broken {
        OpenTable table = table();
        tables.pop();
        blocks().add(new WordBlock.Table(table.widths, table.rows));
    }

    /** All that was gathered; a table that is still open makes the document a broken one. */
    List<WordBlock> finish() throws Faults.OverLimit, Faults.Broken {
        if (!tables.isEmpty()) {
            throw new Faults.Broken("a table does not end");
        }
        if (hasOpenText()) {
            endParagraph();
        }
        return body;
    }

    private OpenTable table() throws Faults.Broken {
        OpenTable table = tables.peek();
        if (table == null) {
            throw new Faults.Broken("a row outside a table");
        }
        return table;
    }

    private List<WordBlock> blocks() throws Faults.Broken {
        OpenTable table = tables.peek();
        if (table == null) {
            return body;
        }
        if (!table.inCell) {
            throw new Faults.Broken("text between the cells of a table");
        }
        return table.blocks;
    }

    private void count() throws Faults.OverLimit {
        if (++pieces > MOST_PIECES) {
            throw new Faults.OverLimit("more than " + MOST_PIECES + " paragraphs and cells");
        }
    }
}
