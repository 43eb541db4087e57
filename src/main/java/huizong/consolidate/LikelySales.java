package huizong.consolidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sales that two submitters report in different words: same seller and amount, the days no more than three apart or
 * unknown, the buyer the same or unknown (DESIGN 6, likely-same-purchase). Where both the product and the quantity are told
 * and both differ, they are two sales. Each row of one submitter stands against one of another.
 */
final class LikelySales {

    private static final int DAYS_APART = 3;

    /** So many sales of one seller for one amount are a price, not a coincidence: nobody is asked about them. */
    private static final int MOST = 50;

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final Names names;
    private final ToldNames told;
    private final List<int[]> groups = new ArrayList<>();
    private final BitSet candidates = new BitSet();

    LikelySales(RowColumns rows, List<MonthTable> tables, Names names, ToldNames told) {
        this.rows = rows;
        this.tables = tables;
        this.names = names;
        this.told = told;
        RowChains chains = new RowChains(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            if (rows.is(row, RowColumns.PURCHASE) && rows.isCounted(row) && rows.name(row) != 0 && rows.fen(row) > 0) {
                chains.add(row, Hash.of(rows.name(row), rows.fen(row)));
            }
        }
        for (int chain = 0; chain < chains.size(); chain++) {
            int[] group = chains.isSingle(chain) ? new int[0] : chains.rows(chain, MOST);
            if (hasPair(group)) {
                groups.add(group);
                for (int row : group) {
                    candidates.set(row);
                }
            }
        }
    }

    private boolean hasPair(int[] group) {
        for (int i = 0; i < group.length; i++) {
            for (int j = i + 1; j < group.length; j++) {
                if (mayBeOne(group[i], group[j])) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The rows whose seller must be confirmed. */
    BitSet candidates() {
        return candidates;
    }

    private boolean mayBeOne(int row, int other) {
        return !sender(row).equals(sender(other))
                && rows.fen(row) == rows.fen(other)
                && rows.name(row) == rows.name(other)
                && (rows.second(row) == rows.second(other)
                        || buyer(row).isEmpty()
                        || buyer(other).isEmpty())
                && daysApart(row, other) <= DAYS_APART
                && !isOtherGoods(row, other);
    }

    private String sender(int row) {
        return tables.get(rows.table(row)).file().submitter().name();
    }

    private String buyer(int row) {
        return names.name(rows.second(row));
    }

    private String product(int row) {
        return names.name(rows.group(row));
    }

    /** 0 where one of the days is unknown. */
    private int daysApart(int row, int other) {
        long one = rows.days(row);
        long two = rows.days(other);
        if (one == 0 || two == 0) {
            return 0;
        }
        int gap = Math.max(
                RowValues.firstDay(one) - RowValues.lastDay(two), RowValues.firstDay(two) - RowValues.lastDay(one));
        return Math.max(gap, 0);
    }

    private boolean isOtherGoods(int row, int other) {
        boolean quantitiesDiffer =
                rows.quantity(row) >= 0 && rows.quantity(other) >= 0 && rows.quantity(row) != rows.quantity(other);
        return quantitiesDiffer && !isLike(product(row), product(other));
    }

    /** 鸡蛋 and 土鸡蛋 may be the same; an unknown product is anything. */
    private static boolean isLike(String product, String other) {
        return product.contains(other) || other.contains(product);
    }

    /**
     * Flags the rows that may be another's, and says of each which it resembles. After the twins: what is merged or asked
     * about already is left alone.
     *
     * @param others of a row the one it resembles; grows
     */
    void resolve(Map<Integer, Integer> others, Notices notices) {
        for (int[] group : groups) {
            List<Integer> members = new ArrayList<>();
            for (int row : group) {
                if (rows.isCounted(row) && !told.isOther(row)) {
                    members.add(row);
                }
            }
            members.sort(order());
            pair(members, others, notices);
        }
    }

    /** As the twins: the buyer's own first, then by the list, then by what the rows say. */
    private Comparator<Integer> order() {
        return Comparator.comparing((Integer row) -> !rows.is(row, RowColumns.OF_BUYER))
                .thenComparing(row -> tables.get(rows.table(row)).file().rank())
                .thenComparing(this::sender)
                .thenComparing(rows::days)
                .thenComparing(this::product)
                .thenComparing(this::buyer)
                .thenComparing(row -> rows.quantity(row) < 0 ? "" : names.name(rows.quantity(row)))
                .thenComparing(Comparator.naturalOrder());
    }

    private record Pair(int first, int second, int unlike) {}

    private void pair(List<Integer> members, Map<Integer, Integer> others, Notices notices) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size(); j++) {
                if (!others.containsKey(members.get(j)) && mayBeOne(members.get(i), members.get(j))) {
                    pairs.add(new Pair(i, j, unlike(members.get(i), members.get(j))));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::unlike)
                .thenComparingInt(Pair::first)
                .thenComparingInt(Pair::second));
        Map<Integer, Set<String>> resembled = new HashMap<>();
        for (Pair pair : pairs) {
            int row = members.get(pair.second());
            int other = members.get(pair.first());
            if (!others.containsKey(row)
                    && !others.containsKey(other)
                    && !resembled.containsKey(row)
                    && resembled.computeIfAbsent(other, key -> new HashSet<>()).add(sender(row))) {
                rows.flag(row, RowColumns.SUSPECTED);
                others.put(row, other);
                MonthTable table = tables.get(rows.table(other));
                notices.add(
                        row,
                        (own, check) -> check.likelySamePurchase(
                                own, sender(other), table.place(rows.line(other)), words(other)));
            }
        }
    }

    /** The more alike of several comes first. */
    private int unlike(int row, int other) {
        int unlike = daysApart(row, other);
        unlike += rows.second(row) == rows.second(other) ? 0 : 10;
        unlike += rows.group(row) == rows.group(other) ? 0 : 20;
        return unlike + (rows.quantity(row) == rows.quantity(other) ? 0 : 20);
    }

    /** How a row tells its sale, as far as it does. */
    String words(int row) {
        List<String> words = new ArrayList<>(List.of(product(row)));
        words.add(rows.quantity(row) < 0 ? "" : names.name(rows.quantity(row)));
        words.add(buyer(row).isEmpty() ? "" : "→" + buyer(row));
        words.add(rows.days(row) == 0 ? "" : days(rows.days(row)));
        words.removeIf(String::isEmpty);
        return words.isEmpty() ? "—" : String.join(" ", words);
    }

    private static String days(long days) {
        java.time.LocalDate from = java.time.LocalDate.ofEpochDay(RowValues.firstDay(days));
        java.time.LocalDate to = java.time.LocalDate.ofEpochDay(RowValues.lastDay(days));
        return from.equals(to) ? from.toString() : from + "…" + to;
    }
}
