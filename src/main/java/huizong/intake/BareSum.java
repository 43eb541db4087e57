package huizong.intake;

import huizong.form.Field;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import java.util.Optional;

/**
 * Knows a sum that stands below the rows without a word: the only thing on its line, and to the fen what the rows add up
 * to. Taken for a row it would count all of them again; a single row says nothing, since its neighbour may cost the same.
 */
final class BareSum {

    private static final int FEWEST_ROWS = 2;

    private final MoneyUnit unit;
    private final Part table = new Part();
    private Part sinceTotal = new Part();

    /** Some rows and what they add up to, in fen. */
    private static final class Part {
        private int rows;
        private long fen;

        void add(long more) {
            rows++;
            fen += more;
        }

        boolean isSummedUpBy(long claim) {
            return rows >= FEWEST_ROWS && claim > 0 && claim == fen;
        }
    }

    /** @param unit of the table's amounts */
    BareSum(MoneyUnit unit) {
        this.unit = unit;
    }

    /** A row was read; an amount that cannot be read adds nothing. */
    void row(String amount) {
        long fen = fen(amount);
        table.add(fen);
        sinceTotal.add(fen);
    }

    /** A total of whatever kind was read. */
    void total() {
        sinceTotal = new Part();
    }

    /** What an amount alone on its line sums up; empty when it is none of the sums it could be. */
    Optional<Line.Total.Kind> of(String amount) {
        long fen = fen(amount);
        if (table.isSummedUpBy(fen)) {
            return Optional.of(Line.Total.Kind.TOTAL);
        }
        return sinceTotal.isSummedUpBy(fen) ? Optional.of(Line.Total.Kind.SUBTOTAL) : Optional.empty();
    }

    private long fen(String amount) {
        return Money.parse(amount, unit) instanceof Field.Present<Money> read
                ? read.value().fen()
                : 0;
    }
}
