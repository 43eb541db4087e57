package huizong.intake;

import huizong.origin.ReturnMark;
import huizong.table.Cell;
import huizong.table.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * Knows what a marked copy has more than the file it was made of, so that the copy, mended and sent in, is read like that
 * file: the sheet that lists the findings, and the column that tells them beside each row.
 */
final class ReturnTraces {

    static final String LIST_LINE = "[退回件的问题清单]";
    static final String COLUMN_LINE = "[退回件的问题列]";

    private boolean isFirst = true;
    private boolean isList;
    private int column = -1;

    /** Whether the sheet whose rows come by is such a list, as its first row tells. */
    boolean isOnList(Row row) {
        if (isFirst) {
            isFirst = false;
            isList = marks(row).findAny().isPresent();
        }
        return isList;
    }

    /** The line of a row on the list; the one that bears the mark tells it. */
    Line.Note ofList(Row row) {
        String mark = marks(row).map(found -> " " + found.text()).findFirst().orElse("");
        return new Line.Note(row.number(), LIST_LINE + mark);
    }

    private static Stream<ReturnMark> marks(Row row) {
        return row.cells().stream()
                .filter(Cell.Text.class::isInstance)
                .flatMap(cell -> ReturnMark.in(((Cell.Text) cell).text()).stream());
    }

    /**
     * Takes out of a row's texts what stands in the column of findings, from its heading on down.
     *
     * @return whether anything was taken out
     */
    boolean takeOut(List<String> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            if (texts.get(i).equals(ReturnMark.COLUMN)) {
                column = i;
            }
        }
        if (column < 0 || column >= texts.size() || texts.get(column).isEmpty()) {
            return false;
        }
        texts.set(column, "");
        return true;
    }
}
