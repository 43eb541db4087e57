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

    private final RosterColumns.Report report;
    private long last = -1;
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
        long value = value(number);
        long difference = value < 0 || last < 0 || Math.abs(value - last) > WIDEST_STEP ? 0 : value - last;
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
        last = value;
        lastRow = row;
        lastFen = countedFen;
        lastNumber = number;
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

    /** The 18 digits as a number; -1 when it is no such number, an X at its end included: spreadsheets do not count on from it. */
    private static long value(String number) {
        if (number.length() != LENGTH) {
            return -1;
        }
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
