package huizong.consolidate;

import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.PurchaseEntry;
import huizong.office.Submitter;
import huizong.rule.MarketCheck;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds the month's sales against its rosters and against each other; made when it is known what became of every row. */
public final class Market {

    /** A price so many times the usual one, as a power of ten, is asked about. */
    private static final double OUTLIER = Math.log10(5);

    /** Between these the price is off by about ten thousand, which is 元 for 万元. */
    private static final double LEAST_UNIT = 3.5;

    private static final double MOST_UNIT = 4.5;

    /** So many sales of a table, and half of those with a price, are the table's fault and not each row's. */
    private static final int OF_A_TABLE = 3;

    private final RowColumns rows;
    private final RowPlaces places;
    private final Prices prices;

    /** Per row of the month the number of its price, for those that are asked about. */
    private final Map<Integer, Integer> outliers = new HashMap<>();

    private final BitSet withoutRoster = new BitSet();
    private final Map<Integer, OfTable> wrongTables = new HashMap<>();

    /** The sales of a table whose price is off by a unit. */
    private record OfTable(int firstRow, int rows, long fen) {}

    Market(RowColumns rows, RowPlaces places, Prices prices) {
        this.rows = rows;
        this.places = places;
        this.prices = prices;
        findPrices();
        findSellers();
    }

    private void findPrices() {
        Map<Integer, OfTable> wrong = new HashMap<>();
        int[] priced = new int[places.tables().size()];
        for (int sale = 0; sale < prices.size(); sale++) {
            int row = prices.row(sale);
            if (!rows.isCounted(row)) {
                continue;
            }
            priced[rows.table(row)]++;
            double distance = Math.abs(prices.distance(sale));
            if (distance < OUTLIER) {
                continue;
            }
            outliers.put(row, sale);
            if (isUnit(distance)) {
                wrong.merge(
                        rows.table(row),
                        new OfTable(row, 1, rows.fen(row)),
                        (all, one) -> new OfTable(all.firstRow, all.rows + 1, all.fen + one.fen));
            }
        }
        wrong.forEach((table, sales) -> {
            if (sales.rows >= OF_A_TABLE && sales.rows * 2 >= priced[table]) {
                wrongTables.put(table, sales);
            }
        });
    }

    private static boolean isUnit(double distance) {
        return distance >= LEAST_UNIT && distance <= MOST_UNIT;
    }

    private void findSellers() {
        LongIndex known = new LongIndex();
        Set<Submitter> withRoster = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.is(row, RowColumns.PURCHASE) && !rows.is(row, RowColumns.SUPERSEDED)) {
                known.add(rows.name(row));
                withRoster.add(places.submitter(row));
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.is(row, RowColumns.OF_PERSON)
                    && rows.isCounted(row)
                    && known.find(rows.name(row)) < 0
                    && withRoster.contains(places.submitter(row))) {
                withoutRoster.set(row);
            }
        }
    }

    /** Whether there is something to say of rows of a file. */
    public boolean concerns(int file) {
        int first = places.first(file);
        int end = places.end(file);
        int next = withoutRoster.nextSetBit(first);
        return next >= 0 && next < end || outliers.keySet().stream().anyMatch(row -> row >= first && row < end);
    }

    /** Says what is to be said of a row; the rows come in the month's order, each once. */
    public void report(int file, int row, Entry entry, MarketCheck check) {
        int index = places.index(file, row);
        if (!(entry instanceof PurchaseEntry purchase)) {
            return;
        }
        if (withoutRoster.get(index)) {
            check.sellerNotInRoster(places.cell(index, Column.SELLER), purchase, rows.fen(index));
        }
        Integer sale = outliers.get(index);
        if (sale != null) {
            reportPrice(index, sale, purchase, check);
        }
    }

    private void reportPrice(int index, int sale, PurchaseEntry purchase, MarketCheck check) {
        if (!isUnit(Math.abs(prices.distance(sale)))) {
            check.priceOutlier(places.cell(index, Column.AMOUNT), purchase, rows.fen(index), prices.price(sale));
            return;
        }
        OfTable table = wrongTables.get(rows.table(index));
        if (table == null) {
            check.unitOfSale(places.cell(index, Column.AMOUNT), purchase, rows.fen(index), prices.price(sale));
        } else if (table.firstRow == index) {
            MonthTable month = places.table(index);
            check.unitOfTable(month.cell(month.headerRow(), Column.AMOUNT), table.rows, table.fen);
        }
    }
}
