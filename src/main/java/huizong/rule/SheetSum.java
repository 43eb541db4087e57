package huizong.rule;

import huizong.form.Entry;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import java.util.List;

/** What the tables of one attachment on one sheet hold, in numbers: how many rows, how much, and of whom. */
final class SheetSum {

    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final String sheet;
    private int rows;
    private long fen;
    /** Equal for the same people or sellers with the same amounts, in whatever order they stand. */
    private long content;

    SheetSum(String sheet) {
        this.sheet = sheet;
    }

    void add(Entry entry, long rowFen) {
        rows++;
        fen += rowFen;
        content += mixed(whose(entry) * SPREAD + rowFen);
    }

    private static long whose(Entry entry) {
        if (entry instanceof RosterEntry roster) {
            return roster.name().held().map(PersonName::key).orElse("").hashCode();
        }
        PurchaseEntry purchase = (PurchaseEntry) entry;
        return List.of(
                        purchase.seller().held().orElse(""),
                        purchase.product().held().orElse(""))
                .hashCode();
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 32) * SPREAD;
        return z ^ z >>> 29;
    }

    void add(SheetSum other) {
        rows += other.rows;
        fen += other.fen;
        content += other.content;
    }

    String sheet() {
        return sheet;
    }

    int rows() {
        return rows;
    }

    long fen() {
        return fen;
    }

    /**
     * Whether this sheet says once more what the others say together: the same total, and either the same rows or a name
     * that calls it a summary. Equal totals alone are no proof where every amount is a round one.
     */
    boolean repeats(SheetSum others) {
        boolean sameRows = rows == others.rows && content == others.content;
        return fen > 0 && fen == others.fen && (sameRows || isSummary());
    }

    private boolean isSummary() {
        return sheet.contains("汇总") || sheet.contains("合计") || sheet.contains("总表") || sheet.contains("总名册");
    }
}
