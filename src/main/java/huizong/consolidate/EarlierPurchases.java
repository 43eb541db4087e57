package huizong.consolidate;

import huizong.origin.Place;
import huizong.rule.KeptRows;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The purchases of earlier months that rows of this month may repeat. Of a purchase that counted two hashes are kept: the
 * first finds it, the second, made in another way, confirms it, because its text is in the keeping of another month.
 */
final class EarlierPurchases {

    private final RowColumns rows;
    private final LongIndex wanted = new LongIndex();
    private final Map<Long, List<Row>> found = new HashMap<>();

    /** A row of an earlier month that counts there. */
    record Row(YearMonth month, String submitter, Place place, long proof) {}

    /** @param rows of this month, all of them */
    EarlierPurchases(RowColumns rows) {
        this.rows = rows;
    }

    /** Takes in a month; only what this month may repeat is kept. Months come in their order. */
    void add(YearMonth month, KeptRows kept) {
        if (wanted.size() == 0) {
            for (int row = 0; row < rows.size(); row++) {
                if (rows.is(row, RowColumns.PURCHASE) && rows.is(row, RowColumns.COMPARABLE) && rows.isCounted(row)) {
                    wanted.add(rows.twin(row));
                }
            }
        }
        for (int i = 0; i < kept.twins().length; i++) {
            long twin = kept.twins()[i];
            if (wanted.find(twin) >= 0) {
                KeptRows.Table table = kept.tables().get(kept.tableOf()[i]);
                Place place = Place.ofSheet(table.path(), table.sheet()).row(kept.lines()[i]);
                found.computeIfAbsent(twin, hash -> new ArrayList<>())
                        .add(new Row(month, table.submitter(), place, kept.proofs()[i]));
            }
        }
    }

    boolean has(long twin) {
        return found.containsKey(twin);
    }

    /** The rows of earlier months that tell what this one tells, the earliest first. */
    List<Row> of(int row) {
        return found.getOrDefault(rows.twin(row), List.of()).stream()
                .filter(one -> one.proof() == rows.proof(row))
                .toList();
    }
}
