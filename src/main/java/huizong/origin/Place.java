package huizong.origin;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands: file › sheet › row › cell, as far as it is known.
 *
 * @param file the path as shown to people: relative to the workspace (or as given), {@code /}-separated, archive entries
 *     as {@code a.zip!b.xlsx}
 * @param sheet the sheet's name, or null for the file as a whole
 * @param row the row as the sender counts it, from 1; 0 for the sheet as a whole, and less for a line above a table
 *     of a document, which is told as the sheet's
 * @param column the column from 0 (A); -1 for the row as a whole
 */
public record Place(String file, @Nullable String sheet, int row, int column) implements Comparable<Place> {

    private static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparing(place -> place.sheet == null ? "" : place.sheet)
            .thenComparingInt(Place::row)
            .thenComparingInt(Place::column);

    public static Place ofFile(String file) {
        return new Place(file, null, 0, -1);
    }

    public static Place ofSheet(String file, String sheet) {
        return new Place(file, sheet, 0, -1);
    }

    public Place row(int number) {
        return new Place(file, sheet, number, -1);
    }

    public Place cell(int columnIndex) {
        return new Place(file, sheet, row, columnIndex);
    }

    /** The cell as spreadsheets name it ({@code C14}), or null when the place is not a cell. */
    public @Nullable String cellName() {
        return row > 0 && column >= 0 ? columnName(column) + row : null;
    }

    /** The letters of a column counted from 0: A, B, … Z, AA. */
    public static String columnName(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The place in words that need no translation: {@code inbox/…/附件1.xlsx › Sheet1 › C14}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(file);
        if (sheet != null) {
            words.append(" › ").append(sheet);
        }
        if (row > 0) {
            words.append(" › ").append(column >= 0 ? cellName() : Integer.toString(row));
        }
        return words.toString();
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
