package huizong.cli;

import huizong.form.Mask;
import huizong.job.CellsOf;
import huizong.origin.Place;
import huizong.table.Cell;
import huizong.table.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The cells of a file as CSV (RFC 4180, UTF-8 without mark, CR LF), so that any other reader can be held against it:
 * {@code sheet,row,A,B,…}, blanks at the end of a row left out. A text that a spreadsheet would take for a formula, and one
 * that begins with an apostrophe, has an apostrophe before it (DESIGN 7): taking one away gives the cell exactly.
 */
final class CellsCsv implements CellsOf.RowSink {

    private static final String LINE_BREAK = "\r\n";
    /** What a spreadsheet takes for the beginning of a formula, or drops before one. */
    private static final String FORMULA = "=+-@\t\r\n'";

    private static final int MOST_DIGITS = 17;

    private final Writer out;
    private final boolean showIds;

    CellsCsv(Writer out, boolean showIds) {
        this.out = out;
        this.showIds = showIds;
    }

    @Override
    public void widest(int columns) {
        StringBuilder line = new StringBuilder("sheet,row");
        for (int i = 0; i < columns; i++) {
            line.append(',').append(Place.columnName(i));
        }
        write(line);
    }

    @Override
    public void row(String sheet, Row row) {
        StringBuilder line = new StringBuilder();
        quote(line, text(sheet));
        line.append(',').append(row.number());
        int width = CellsOf.width(row);
        for (int i = 0; i < width; i++) {
            line.append(',');
            quote(line, value(row.cell(i)));
        }
        write(line);
    }

    private String value(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return masked(shortest(number.raw()));
        }
        if (cell instanceof Cell.Date || cell instanceof Cell.Truth) {
            return cell.text();
        }
        return text(cell.text());
    }

    private String text(String text) {
        boolean looksLikeFormula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return masked(looksLikeFormula ? "'" + text : text);
    }

    private String masked(String text) {
        return showIds ? text : Mask.text(text);
    }

    /** The digits of an integer as the file has them; of any other number the fewest that give the same double, no exponent. */
    static String shortest(String raw) {
        BigDecimal written = new BigDecimal(raw);
        if (written.scale() <= 0 && raw.indexOf('E') < 0 && raw.indexOf('e') < 0) {
            return raw;
        }
        double value = written.doubleValue();
        if (Double.isInfinite(value) || value == 0) {
            return value == 0 ? "0" : raw;
        }
        BigDecimal shortest = written;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                shortest = rounded;
                break;
            }
        }
        return shortest.signum() == 0 ? "0" : shortest.stripTrailingZeros().toPlainString();
    }

    private static void quote(StringBuilder line, String value) {
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            char c = value.charAt(i);
            plain = c != '"' && c != ',' && c != '\n' && c != '\r';
        }
        if (plain) {
            line.append(value);
            return;
        }
        line.append('"').append(value.replace("\"", "\"\"")).append('"');
    }

    private void write(StringBuilder line) {
        try {
            out.append(line).append(LINE_BREAK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
