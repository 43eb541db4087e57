package huizong.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet of a workbook, a table of a document, or a text file as a whole. */
public interface Sheet {

    /** As the sender sees it; {@code 表1}, {@code 表2} … where the format has no names; the file's name without suffix for text. */
    String name();

    /** Hidden from the sender's eyes (also "very hidden"). */
    boolean hidden();

    /** The merged blocks, known before the first row is read, ordered by first row and column. */
    List<Merge> merges();

    /**
     * Reads the sheet from its first row to its last; may be called again. Blank rows are left out, the others come in
     * ascending order with their own numbers.
     *
     * @return empty when the sheet was read to its end, else what stopped it: the rows given until then are not the whole
     *     truth and must not count
     */
    Optional<Damage> read(Consumer<Row> rows);
}
