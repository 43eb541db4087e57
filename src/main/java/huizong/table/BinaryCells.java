package huizong.table;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.FormulaError;

/** Cells of what binary formats store. */
final class BinaryCells {

    private BinaryCells() {}

    /** @param isDate whether the cell's format shows a date */
    static Cell number(double value, boolean isDate, boolean date1904) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new Cell.Fault(FormulaError.NUM.getString());
        }
        String raw = shortest(value);
        return isDate ? DateFormats.cell(raw, date1904) : new Cell.Number(raw);
    }

    /** As a spreadsheet would write it: integers without exponent while they are exact. */
    static String shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        return Math.abs(value) < 1e15 ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
    }

    static Cell fault(int code) {
        return new Cell.Fault(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!");
    }

    static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
