package huizong.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A sheet of an xls workbook, gathered while the records come by. */
final class XlsSheet implements Sheet {

    private static final int LAST_COLUMN = 255;

    private final String name;
    private final boolean hidden;
    private final TreeMap<Integer, List<Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Merge> merges = new ArrayList<>();

    XlsSheet(String name, boolean hidden) {
        this.name = name;
        this.hidden = hidden;
    }

    /**
     * @param row counted from 0, as the records do
     * @throws Faults.Broken beyond the last column of an xls sheet: a row as wide as a record can say would fill the memory
     */
    void put(int row, int column, Cell cell) throws Faults.Broken {
        if (column > LAST_COLUMN) {
            throw new Faults.Broken("a cell in column " + (column + 1));
        }
        if (cell instanceof Cell.Blank) {
            return;
        }
        List<Cell> cells = rows.computeIfAbsent(row + 1, number -> new ArrayList<>());
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    /** Takes a cell away that was put before. */
    void clear(int row, int column) {
        List<Cell> cells = rows.get(row + 1);
        if (cells != null && column < cells.size()) {
            cells.set(column, Cell.BLANK);
        }
    }

    void hide(int row) {
        hiddenRows.add(row + 1);
    }

    void merge(Merge merge) {
        merges.add(merge);
    }

    int rowCount() {
        return rows.size();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public List<Merge> merges() {
        merges.sort(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn));
        return List.copyOf(merges);
    }

    @Override
    public Optional<Damage> read(Consumer<Row> consumer) {
        rows.forEach((number, cells) -> {
            Row row = new Row(number, hiddenRows.contains(number), cells);
            if (!row.isBlank()) {
                consumer.accept(row);
            }
        });
        return Optional.empty();
    }
}
