package huizong.table;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Where in its document each cell of a table stands: the way back from what was read to what can be marked. */
public final class WordPlaces {

    private final Map<Integer, TreeMap<Integer, Integer>> ordinals = new HashMap<>();

    WordPlaces() {}

    void put(int row, int column, int ordinal) {
        if (ordinal >= 0) {
            ordinals.computeIfAbsent(row, number -> new TreeMap<>()).putIfAbsent(column, ordinal);
        }
    }

    /**
     * The element of a cell.
     *
     * @param sheet of a document; any other has no such elements
     * @param row as the sheet numbers it
     * @param column from 0; one that a wider cell covers gives that cell
     * @return its place among all elements {@code w:tc} of the document's part, in their order, from 0
     */
    public static OptionalInt ordinal(Sheet sheet, int row, int column) {
        if (!(sheet instanceof WordSheet table)) {
            return OptionalInt.empty();
        }
        TreeMap<Integer, Integer> cells = table.places().ordinals.get(row);
        Map.Entry<Integer, Integer> found = cells == null ? null : cells.floorEntry(column);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found.getValue());
    }
}
