package huizong.consolidate;

import huizong.form.Quantity;
import huizong.office.Office;
import huizong.office.Product;
import huizong.rule.MarketCheck.Price;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The unit prices of the month's sales, by product and unit: some sixteen bytes a sale. */
final class Prices {

    /** With fewer sales nobody can say what is usual. */
    private static final int ENOUGH = 5;

    /** One of these is much like another; boxes and bags hold what they hold. */
    private static final Set<String> MEASURED = Set.of("公斤", "只", "羽", "头", "尾", "条", "个", "枚", "亩");

    private static final int FIRST_CAPACITY = 256;

    private final Names names;
    private final LongIndex groups = new LongIndex();
    private int[] rows = new int[FIRST_CAPACITY];
    private int[] groupOf = new int[FIRST_CAPACITY];
    private double[] price = new double[FIRST_CAPACITY];
    private int size;

    /** What is usual for a group; null where that is not known. */
    private @Nullable Double[] medians = new Double[0];

    private @Nullable Double[] listed = new Double[0];

    Prices(Names names) {
        this.names = names;
    }

    /**
     * Takes in a sale.
     *
     * @param row of the month, ascending
     * @param product the number of its name
     */
    void add(int row, int product, Quantity quantity, long fen) {
        Quantity standard = quantity.standard();
        if (fen <= 0 || standard.value().signum() <= 0 || !MEASURED.contains(standard.unit())) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            groupOf = Arrays.copyOf(groupOf, size * 2);
            price = Arrays.copyOf(price, size * 2);
        }
        rows[size] = row;
        groupOf[size] = groups.add((long) product << 32 | names.number(standard.unit()));
        price[size] = fen / standard.value().doubleValue();
        size++;
    }

    /** All rows are in, and what became of them is known: only those that count say what is usual. */
    void settle(RowColumns columns, Office office) {
        int[] counted = new int[groups.size()];
        for (int i = 0; i < size; i++) {
            counted[groupOf[i]] += columns.isCounted(rows[i]) ? 1 : 0;
        }
        double[][] all = new double[groups.size()][];
        for (int group = 0; group < all.length; group++) {
            all[group] = new double[counted[group]];
        }
        for (int i = 0; i < size; i++) {
            if (columns.isCounted(rows[i])) {
                all[groupOf[i]][--counted[groupOf[i]]] = price[i];
            }
        }
        medians = new Double[all.length];
        listed = new Double[all.length];
        for (int group = 0; group < all.length; group++) {
            Arrays.sort(all[group]);
            medians[group] = all[group].length < ENOUGH ? null : all[group][all[group].length / 2];
            listed[group] = listed(product(group), unit(group), office);
        }
    }

    private static @Nullable Double listed(String name, String unit, Office office) {
        Optional<Product> product = office.products().find(name);
        Long fen = product.map(Product::referencePrice).orElse(null);
        if (fen == null) {
            return null;
        }
        return Quantity.parse("1" + product.get().unit())
                .held()
                .map(Quantity::standard)
                .filter(one -> one.unit().equals(unit))
                .map(one -> fen / one.value().doubleValue())
                .orElse(null);
    }

    private String product(int group) {
        return names.name((int) (groups.key(group) >> 32));
    }

    private String unit(int group) {
        return names.name((int) groups.key(group));
    }

    int size() {
        return size;
    }

    int row(int sale) {
        return rows[sale];
    }

    Price price(int sale) {
        int group = groupOf[sale];
        return new Price(unit(group), price[sale], medians[group], listed[group]);
    }

    /**
     * How far a price is from what is usual, as a power of ten: 1 for ten times dearer, -4 for ten thousand times cheaper; of
     * the catalogue and the month whichever is nearer. 0 where neither is known.
     */
    double distance(int sale) {
        Double median = medians[groupOf[sale]];
        Double reference = listed[groupOf[sale]];
        double fromMedian = median == null ? Double.NaN : Math.log10(price[sale] / median);
        double fromListed = reference == null ? Double.NaN : Math.log10(price[sale] / reference);
        if (Double.isNaN(fromMedian)) {
            return Double.isNaN(fromListed) ? 0 : fromListed;
        }
        if (Double.isNaN(fromListed)) {
            return fromMedian;
        }
        return Math.abs(fromMedian) < Math.abs(fromListed) ? fromMedian : fromListed;
    }
}
