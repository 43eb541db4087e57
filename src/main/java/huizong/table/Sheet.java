package huizong.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sheet of a workbook, a table of a document, or a text file as a whole.
 *
 * <p>A table of a document is a sheet named 表1, 表2 … in the order of the page, a table within it 表1-1. Its rows are
 * numbered as the page shows them, the first of the table as 1 and its cells so as Word itself names them (A1, C14); the
 * paragraphs above the table are numbered upwards to 0, those below the last table go on after its last row. Each line of
 * a paragraph is a row of one cell. A place whose row is 0 or less names the sheet alone, see
 * {@link huizong.origin.Place}. A document without tables is one sheet, 正文, whose lines are numbered from 1, blank ones
 * not counted.
 */
public interface Sheet {

    /** As the sender sees it; {@code 表1}, {@code 表2} … where the format has no names; the file's name without suffix for text. */
    String name();

    /** Hidden from the sender's eyes (also "very hidden"). */
    boolean hidden();

    /** The merged blocks, known before the first row is read, ordered by first row and column. */
    List<Merge> merges();

    /**
     * Reads the sheet from its first row to its last; may be called again. Blank rows are left out, the others come in
     * ascending order with their own numbers (from 1; above a document's table also 0 and less).
     *
     * @return empty when the sheet was read to its end, else what stopped it: the rows given until then are not the whole
     *     truth and must not count
     */
    Optional<Damage> read(Consumer<Row> rows);
}
