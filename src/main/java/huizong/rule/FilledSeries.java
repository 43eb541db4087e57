package huizong.rule;

import huizong.form.Column;
import huizong.form.Money;
import huizong.lang.Text;

/**
 * Finds ID numbers on three or more rows, one below the other, that rise or fall by the same small step: what comes of
 * dragging a cell's corner down. Honest numbers never do: neighbours of a valid number are not valid.
 */
final class FilledSeries {

    private static final int LENGTH = 18;
    private static final int LEAST = 3;
    private static final int WIDEST_STEP = 100;
    /** Address and birth: a series long enough to change them is found in parts. */
    private static final int SAME = 14;

    private final RosterColumns.Report report;
    private int lastRow;
    private long lastFen;
    private String lastNumber = "";

    private long step;
    private int length;
    private int firstRow;
    private String first = "";
    private long fen;

    FilledSeries(RosterColumns.Report report) {
        this.report = report;
    }

    /** @param number normalized, valid or not; empty where none stands */
    void row(int row, String number, long countedFen) {
        long difference = isNear(number) ? difference(number) : 0;
        if (difference == 0) {
            close();
            length = 0;
        } else if (length > 0 && difference == step) {
            length++;
            fen += countedFen;
        } else {
            close();
            begin(difference, countedFen);
        }
        lastRow = row;
        lastFen = countedFen;
        lastNumber = number;
    }

    /** Whether it begins as the number above does; cheap, because nearly every number is asked. */
    private boolean isNear(String number) {
        if (number.length() != LENGTH || lastNumber.length() != LENGTH) {
            return false;
        }
        for (int i = SAME - 1; i >= 0; i--) {
            if (number.charAt(i) != lastNumber.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private long difference(String number) {
        long value = value(number);
        long last = value(lastNumber);
        return value < 0 || last < 0 || Math.abs(value - last) > WIDEST_STEP ? 0 : value - last;
    }

    private void begin(long difference, long countedFen) {
        step = difference;
        length = 2;
        firstRow = lastRow;
        first = lastNumber;
        fen = lastFen + countedFen;
    }

    /** The series, if there is one, has come to its end. */
    void close() {
        if (length >= LEAST) {
            report.add(
                    RosterColumnRule.ID_FILLED_SERIES,
                    firstRow,
                    Column.ID,
                    first,
                    fen,
                    Text.plain(firstRow),
                    Text.plain(lastRow),
                    Text.plain(Math.abs(step)),
                    Text.plain(Money.yuan(fen)));
            length = 0;
        }
    }

    /** The 18 digits as a number; -1 when not all are digits: from an X spreadsheets do not count on. */
    private static long value(String number) {
        long value = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
