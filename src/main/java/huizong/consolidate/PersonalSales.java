package huizong.consolidate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whose benefit is more than all he sold (DESIGN 6, person-benefit-exceeds-sales). Asked only of those who sell themselves,
 * and only where all sellers of the submissions that name them are people of the rosters: through a firm or a cooperative
 * anybody may have benefited by more. All that bear one name are taken together, since attachment 2 knows names alone; what
 * was read counts, merged or rejected or not, for a sale that is sent back was a sale.
 */
final class PersonalSales {

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final LongIndex sellers = new LongIndex();
    private long[] sold = new long[1 << 10];
    private final Set<Integer> unread = new HashSet<>();
    /** Submitters with sales, and whether all their sellers are people of the rosters. */
    private final Map<String, Boolean> direct = new HashMap<>();

    PersonalSales(RowColumns rows, List<MonthTable> tables) {
        this.rows = rows;
        this.tables = tables;
    }

    void find(Notices notices) {
        for (int row = 0; row < rows.size(); row++) {
            if (isRead(row) && !rows.isRoster(row)) {
                sale(row);
            }
        }
        if (sellers.size() == 0) {
            return;
        }
        boolean[] named = new boolean[sellers.size()];
        for (int row = 0; row < rows.size(); row++) {
            int seller = isRead(row) && rows.isRoster(row) ? sellers.find(rows.name(row)) : -1;
            if (seller >= 0) {
                named[seller] = true;
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            if (isRead(row) && !rows.isRoster(row)) {
                int seller = rows.name(row) == 0 ? -1 : sellers.find(rows.name(row));
                direct.merge(sender(row), seller >= 0 && named[seller], Boolean::logicalAnd);
            }
        }
        benefits(notices);
    }

    private void sale(int row) {
        if (rows.name(row) == 0) {
            return;
        }
        int seller = sellers.add(rows.name(row));
        if (seller == sold.length) {
            sold = Arrays.copyOf(sold, seller * 2);
        }
        sold[seller] = Math.addExact(sold[seller], rows.fen(row));
        if (rows.is(row, RowColumns.NO_AMOUNT) || rows.is(row, RowColumns.SHARES_AMOUNT)) {
            unread.add(seller);
        }
    }

    private void benefits(Notices notices) {
        long[] benefit = new long[sellers.size()];
        int[] first = new int[sellers.size()];
        Arrays.fill(first, -1);
        boolean[] asked = new boolean[sellers.size()];
        Arrays.fill(asked, true);
        for (int row = 0; row < rows.size(); row++) {
            int seller = rows.isRoster(row) && rows.isCounted(row) ? sellers.find(rows.name(row)) : -1;
            if (seller >= 0) {
                first[seller] = first[seller] < 0 ? row : first[seller];
                benefit[seller] = Math.addExact(benefit[seller], rows.fen(row));
                asked[seller] &= direct.getOrDefault(sender(row), false);
            }
        }
        for (int seller = 0; seller < benefit.length; seller++) {
            if (first[seller] >= 0 && asked[seller] && !unread.contains(seller) && benefit[seller] > sold[seller]) {
                long benefitFen = benefit[seller];
                long salesFen = sold[seller];
                notices.add(first[seller], (own, check) -> check.personBenefitExceedsSales(own, benefitFen, salesFen));
            }
        }
    }

    private boolean isRead(int row) {
        return !rows.is(row, RowColumns.SUPERSEDED);
    }

    private String sender(int row) {
        return tables.get(rows.table(row)).file().submitter().name();
    }
}
