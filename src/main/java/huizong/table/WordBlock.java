package huizong.table;

import java.util.List;

/** What stands below one another in a document, or in a cell of a table of it. */
sealed interface WordBlock {

    /** Whether nothing can be read there. */
    boolean isBlank();

    /**
     * Everything up to a paragraph's end.
     *
     * @param text lines parted by {@code \n}; empty for a blank paragraph
     * @param hidden the sender does not see it
     */
    record Paragraph(String text, boolean hidden) implements WordBlock {

        static final Paragraph BLANK = new Paragraph("", false);

        @Override
        public boolean isBlank() {
            return text.isBlank();
        }
    }

    /**
     * A table as it stands in the document.
     *
     * @param widths of its grid's columns, in any unit; empty where the file gives none
     * @param rows those that were not deleted, blank ones too
     */
    record Table(List<Integer> widths, List<TableRow> rows) implements WordBlock {
        @Override
        public boolean isBlank() {
            return rows.stream().allMatch(TableRow::isBlank);
        }
    }

    record TableRow(List<TableCell> cells, boolean hidden) {
        boolean isBlank() {
            return cells.stream().allMatch(TableCell::isBlank);
        }
    }

    /**
     * A cell of a table.
     *
     * @param span over how many columns of the grid it reaches
     * @param joinedAbove it goes on with the cell above, and what it says itself is not shown
     * @param joinedLeft it goes on with the cell to its left
     * @param ordinal the place of its element among all cells of the document, from 0; -1 where it has none
     */
    record TableCell(int span, boolean joinedAbove, boolean joinedLeft, List<WordBlock> blocks, int ordinal) {

        boolean isBlank() {
            return blocks.stream().allMatch(WordBlock::isBlank);
        }

        /** What it shows, tables within it apart; else what is hidden there. */
        Paragraph text() {
            StringBuilder shown = new StringBuilder();
            StringBuilder hidden = new StringBuilder();
            for (WordBlock block : blocks) {
                if (block instanceof Paragraph paragraph && !paragraph.isBlank()) {
                    StringBuilder lines = paragraph.hidden() ? hidden : shown;
                    lines.append(lines.isEmpty() ? "" : "\n").append(paragraph.text());
                }
            }
            return shown.isEmpty() && !hidden.isEmpty()
                    ? new Paragraph(hidden.toString(), true)
                    : new Paragraph(shown.toString(), false);
        }
    }
}
