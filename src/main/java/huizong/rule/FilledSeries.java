package huizong.rule;

import huizong.form.Column;
import huizong.form.Money;
import huizong.lang.Text;

/**
 * Finds ID numbers on three or more rows, one below the other, that rise or fall by the same small step: what comes of
 * dragging a cell's corner down. Genuine ones hardly ever do: from a valid number to the next it is 8 or more.
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

    /** 0 where the number above is no neighbour. */
    private int step;

    private int length;
    private int firstRow;
    private String first = "";
    private long fen;

    FilledSeries(RosterColumns.Report report) {
        this.report = report;
    }

    /** @param number normalized, valid or not; empty where none stands */
    void row(int row, String number, long countedFen) {
        int difference = difference(number);
        if (difference != 0 && difference == step) {
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

    /** From the number above; 0 where that is no neighbour, or farther off than anybody fills down. */
    private int difference(String number) {
        if (!isNear(number)) {
            return 0;
        }
        int end = end(number);
        int lastEnd = end(lastNumber);
        return end < 0 || lastEnd < 0 || Math.abs(end - lastEnd) > WIDEST_STEP ? 0 : end - lastEnd;
    }

    /** Whether it begins as the number above does; cheap, because nearly every number is asked. */
    private boolean isNear(String number) {
        return number.length() == LENGTH
                && lastNumber.length() == LENGTH
                && number.regionMatches(0, lastNumber, 0, SAME);
    }

    /** The last four digits as a number; -1 when not all are digits: from an X spreadsheets do not count on. */
    private static int end(String number) {
        String end = number.substring(SAME);
        return end.chars().allMatch(Character::isDigit) ? Integer.parseInt(end) : -1;
    }

    private void begin(int difference, long countedFen) {
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
        }
    }
}
