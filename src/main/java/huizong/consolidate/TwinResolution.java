package huizong.consolidate;

import huizong.origin.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the rows that tell the same thing counts (DESIGN 5, Twin). Rows of one table are no twins of each other:
 * they all count and are asked about.
 */
final class TwinResolution {

    /** Where more than one row in so many would merge, somebody sent the same table twice, and a person is asked. */
    private static final int GUARD = 5;

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final TwinGroups groups;
    private final EarlierPurchases earlier;
    /** Of a merged or suspected row the row that counts in its place or that it resembles. */
    private final Map<Integer, Integer> others = new HashMap<>();
    /** Of a row that counts in an earlier month, the row there. */
    private final Map<Integer, EarlierPurchases.Row> before = new HashMap<>();

    private final List<Runaway> runaways = new ArrayList<>();

    /**
     * A table of which too much would merge.
     *
     * @param other where most of the twins stand
     * @param twins how many of its rows would merge
     * @param rows how many rows it has
     * @param fen what the twins add up to
     */
    record Runaway(int table, Place other, int twins, int rows, long fen) {}

    TwinResolution(RowColumns rows, List<MonthTable> tables, TwinGroups groups, EarlierPurchases earlier) {
        this.earlier = earlier;
        this.rows = rows;
        this.tables = tables;
        this.groups = groups;
    }

    void resolve() {
        for (int[] group : groups.groups(true)) {
            resolve(group, 1, earlier.of(group[0]));
        }
        guard(true);
        List<int[]> rosters = groups.groups(false);
        Map<Long, Integer> sales = rosters.isEmpty() ? Map.of() : sales();
        for (int[] group : rosters) {
            resolve(group, sales.getOrDefault(sale(group[0]), 1), List.of());
        }
        guard(false);
    }

    /** The row that counts in place of a merged one, or that a suspected one resembles; -1 for any other row. */
    int other(int row) {
        return others.getOrDefault(row, -1);
    }

    /** The row of an earlier month that tells what this one tells and counts; null for any other row. */
    EarlierPurchases.@Nullable Row earlier(int row) {
        return before.get(row);
    }

    /** Whether a row has one of the two. */
    boolean has(int row) {
        return other(row) >= 0 || before.containsKey(row);
    }

    /** What each row resembles, for those that look for less than twins; grows. */
    Map<Integer, Integer> others() {
        return others;
    }

    List<Runaway> runaways() {
        return runaways;
    }

    /** How many counted sales there are of each seller and amount. */
    private Map<Long, Integer> sales() {
        Map<Long, Integer> sales = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (rows.is(row, RowColumns.PURCHASE) && rows.isCounted(row)) {
                sales.merge(sale(row), 1, Integer::sum);
            }
        }
        return sales;
    }

    private long sale(int row) {
        return Hash.of(rows.name(row), rows.fen(row));
    }

    /**
     * @param supported how many rows other evidence speaks for
     * @param counted rows of earlier months that tell the same and count there: each stands in for one of these
     */
    private void resolve(int[] group, int supported, List<EarlierPurchases.Row> counted) {
        List<Integer> ranked = new ArrayList<>(IntStream.of(group).boxed().toList());
        ranked.sort(Comparator.comparing((Integer row) -> !rows.is(row, RowColumns.OF_BUYER))
                .thenComparing(row -> tables.get(rows.table(row)).file().rank())
                .thenComparing(Comparator.naturalOrder()));
        Map<Integer, Integer> perTable = new HashMap<>();
        ranked.forEach(row -> perTable.merge(rows.table(row), 1, Integer::sum));
        int most = perTable.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        int surviving = perTable.size() == 1 ? group.length : Math.max(most, supported);
        int here = Math.max(surviving - counted.size(), 0);
        Map<Integer, Integer> firstOfTable = new HashMap<>();
        for (int i = 0; i < ranked.size(); i++) {
            int row = ranked.get(i);
            if (i >= here) {
                rows.flag(row, RowColumns.MERGED);
                if (i < surviving || here == 0) {
                    before.put(row, counted.get(Math.min(i - here, counted.size() - 1)));
                } else {
                    others.put(row, survivor(ranked, here, rows.table(row)));
                }
                continue;
            }
            Integer first = firstOfTable.putIfAbsent(rows.table(row), row);
            if (first != null) {
                rows.flag(row, RowColumns.SUSPECTED);
                others.put(row, first);
            }
        }
    }

    /** The first that counts and stands in another table. */
    private int survivor(List<Integer> ranked, int surviving, int table) {
        for (int row : ranked.subList(0, Math.min(surviving, ranked.size()))) {
            if (rows.table(row) != table) {
                return row;
            }
        }
        return ranked.get(0);
    }

    /** A table of which too much would merge keeps all its rows. */
    private void guard(boolean purchases) {
        int[] size = new int[tables.size()];
        Map<Integer, List<Integer>> merged = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            size[rows.table(row)]++;
            if (rows.is(row, RowColumns.MERGED) && rows.is(row, RowColumns.PURCHASE) == purchases) {
                merged.computeIfAbsent(rows.table(row), table -> new ArrayList<>())
                        .add(row);
            }
        }
        merged.forEach((table, twins) -> {
            if (twins.size() * GUARD > size[table]) {
                keep(table, twins, size[table]);
            }
        });
    }

    private void keep(int table, List<Integer> twins, int size) {
        Map<Place, Integer> standingIn = new TreeMap<>();
        long fen = 0;
        for (int row : twins) {
            rows.unflag(row, RowColumns.MERGED);
            rows.flag(row, RowColumns.SUSPECTED);
            standingIn.merge(sheetOfTwin(row), 1, Integer::sum);
            fen += rows.fen(row);
        }
        Place most = standingIn.entrySet().stream()
                .max(Map.Entry.<Place, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElseThrow();
        runaways.add(new Runaway(table, most, twins.size(), size, fen));
    }

    private Place sheetOfTwin(int row) {
        EarlierPurchases.Row earlierRow = before.get(row);
        if (earlierRow != null) {
            return Place.ofSheet(
                    earlierRow.place().file(), String.valueOf(earlierRow.place().sheet()));
        }
        MonthTable table = tables.get(rows.table(other(row)));
        return Place.ofSheet(table.file().path(), table.sheet());
    }
}
