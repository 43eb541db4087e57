package huizong.rule;

import huizong.form.Column;
import huizong.form.Money;
import huizong.lang.Text;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts ID numbers that end in 000, as those do of which a spreadsheet kept 15 digits. Of genuine ones 0.06 % end so
 * (DOMAIN 2): a single one says nothing, nor do a few among thousands.
 */
final class TailZeros {

    private static final int LENGTH = 18;
    private static final int LEAST = 2;

    /** One in so many is eight times what chance brings. */
    private static final int SUSPICIOUS = 200;

    /** Beyond so many nobody asks whether they are different people. */
    private static final int MOST_COMPARED = 1_000;

    private final RowNumbers rows = new RowNumbers();
    /** One person on several rows is one number. */
    private final Set<String> different = new HashSet<>();

    private int numbers;
    private long fen;
    private String first = "";

    /** @param number normalized, valid or not; empty where none stands */
    void row(int row, String number, long countedFen) {
        if (number.length() != LENGTH) {
            return;
        }
        numbers++;
        if (number.endsWith("000")) {
            first = rows.count() == 0 ? number : first;
            rows.add(row);
            if (different.size() < MOST_COMPARED) {
                different.add(number);
            }
            fen += countedFen;
        }
    }

    void close(RosterColumns.Report report) {
        if (different.size() >= LEAST && rows.count() > numbers / SUSPICIOUS) {
            report.add(
                    RosterColumnRule.ID_TAIL_ZEROS,
                    rows.first(),
                    Column.ID,
                    first,
                    fen,
                    Text.plain(rows.count()),
                    rows.words(),
                    Text.plain(Money.yuan(fen)));
        }
    }
}
