package huizong.consolidate;

import huizong.form.PurchaseEntry;
import huizong.rule.PersonCheck.Goods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Who sells what he has bought: goods on their way from household to cooperative to bureau may count twice (DESIGN 6,
 * seller-also-buyer). Only of firms and the like, for people share names; only the same product, and bought before sold.
 */
final class ResoldGoods {

    /** How the names of those end who trade: a person's may end so only by chance, and is shorter. */
    private static final Pattern TRADER = Pattern.compile(".{2,}(?:社|公司|厂|场|店|部|市|行|站|园|中心|局|镇|食堂|庄|坊|铺|集团|协会|基地)");

    private static final int SHORTEST_TRADER = 4;

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final Names names;
    private final RowValues values;
    /** By the hash of a buyer's name the name. */
    private final Map<Long, String> buyers = new HashMap<>();
    /** By buyer's number the hash of its name, 0 for none that trades. */
    private final Map<Integer, Long> keys = new HashMap<>();

    private record Traded(long party, int product) {}

    /** One side of the trade: rows of one party and product. */
    private static final class Side {
        private int first = -1;
        private int count;
        private long fen;
        private int earliest = Integer.MAX_VALUE;
        private int latest = Integer.MIN_VALUE;

        void add(RowColumns rows, int row) {
            first = first < 0 ? row : first;
            count++;
            fen = Math.addExact(fen, rows.fen(row));
            long days = rows.days(row);
            earliest = days == 0 ? Integer.MIN_VALUE : Math.min(earliest, RowValues.firstDay(days));
            latest = days == 0 ? Integer.MAX_VALUE : Math.max(latest, RowValues.lastDay(days));
        }

        Goods goods() {
            return new Goods(count, fen);
        }
    }

    ResoldGoods(RowColumns rows, List<MonthTable> tables, Names names, RowValues values) {
        this.rows = rows;
        this.tables = tables;
        this.names = names;
        this.values = values;
    }

    void find(Notices notices) {
        for (int row = 0; row < rows.size(); row++) {
            if (isSale(row)) {
                keys.computeIfAbsent(rows.second(row), this::key);
            }
        }
        Map<Traded, Side> sold = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isSale(row) && buyers.containsKey(rows.name(row)) && key(row) != rows.name(row)) {
                sold.computeIfAbsent(new Traded(rows.name(row), rows.group(row)), traded -> new Side())
                        .add(rows, row);
            }
        }
        if (sold.isEmpty()) {
            return;
        }
        Map<Traded, Side> bought = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (isSale(row) && key(row) != 0 && key(row) != rows.name(row)) {
                Traded traded = new Traded(key(row), rows.group(row));
                if (sold.containsKey(traded)) {
                    bought.computeIfAbsent(traded, one -> new Side()).add(rows, row);
                }
            }
        }
        sold.forEach((traded, resale) -> {
            Side source = bought.get(traded);
            if (source != null) {
                notice(resale.first, traded, source, resale, notices);
            }
        });
    }

    private boolean isSale(int row) {
        return rows.is(row, RowColumns.PURCHASE)
                && rows.isCounted(row)
                && rows.fen(row) > 0
                && !names.name(rows.group(row)).isEmpty();
    }

    private long key(int row) {
        return keys.getOrDefault(rows.second(row), 0L);
    }

    private long key(Integer buyer) {
        String name = RowValues.partyKey(names.name(buyer));
        if (name.length() < SHORTEST_TRADER
                || name.indexOf('·') >= 0
                || !TRADER.matcher(name).matches()) {
            return 0L;
        }
        buyers.put(Hash.of(name), name);
        return Hash.of(name);
    }

    private void notice(int row, Traded traded, Side bought, Side sold, Notices notices) {
        if (sold.latest < bought.earliest) {
            return;
        }
        MonthTable source = tables.get(rows.table(bought.first));
        String party = buyers.getOrDefault(traded.party(), "");
        notices.add(row, (own, check) -> {
            boolean same = own.entry() instanceof PurchaseEntry sale
                    && values.seller(sale, tables.get(rows.table(row)).file().submitter())
                            .equals(party);
            if (same) {
                check.sellerAlsoBuyer(
                        own,
                        names.name(traded.product()),
                        bought.goods(),
                        sold.goods(),
                        source.place(rows.line(bought.first)));
            }
        });
    }
}
