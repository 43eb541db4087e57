package huizong.table;

import java.io.IOException;

/** Makes cells of what the XML says of them. */
record XlsxCells(XlsxStyles styles, XlsxStrings strings, boolean date1904) {

    /** The type of a cell that refers to a shared string. */
    static final String SHARED = "s";

    /**
     * The cell of a value.
     *
     * @param type the attribute {@code t}; empty for a number
     * @param style the attribute {@code s}
     * @param value the text of {@code <v>} or {@code <is>}; empty when there is none
     * @param formula the text of {@code <f>} (perhaps empty), or null when the cell has none
     */
    Cell cell(String type, int style, String value, @org.jspecify.annotations.Nullable String formula)
            throws IOException {
        if (value.isEmpty()) {
            return formula != null && !type.equals("str") ? new Cell.Uncomputed(formula) : Cell.BLANK;
        }
        return switch (type) {
            case SHARED -> shared(index(value));
            case "str" -> text(XlsxText.unescaped(value));
            // its escapes were resolved run by run
            case "inlineStr" -> text(value);
            case "b" -> new Cell.Truth(XlsxWorkbook.isTrue(value.strip()));
            case "e" -> new Cell.Fault(value.strip());
            case "d" -> IsoMoments.cell(value.strip());
            default -> number(value.strip(), style);
        };
    }

    /** The cell of a shared string. */
    Cell shared(int index) throws IOException {
        return text(strings.get(index));
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    private static int index(String value) throws Faults.Broken {
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw new Faults.Broken("a cell refers to a shared string by something that is no number");
        }
    }

    private Cell number(String raw, int style) {
        if (styles.isDate(style)) {
            return DateFormats.cell(raw, date1904);
        }
        return isNumber(raw) ? new Cell.Number(raw) : text(raw);
    }

    /** What {@code BigDecimal} reads, within reason: an exponent of millions would be a bomb. */
    static boolean isNumber(String raw) {
        if (raw.length() > 40) {
            return false;
        }
        int exponent = -1;
        boolean digits = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean sign = c == '-' || c == '+';
            if (c >= '0' && c <= '9') {
                digits = true;
            } else if ((c == 'E' || c == 'e') && exponent < 0 && digits) {
                exponent = i;
                digits = false;
            } else if (!(sign && (i == 0 || i == exponent + 1 && exponent > 0)) && !(c == '.' && exponent < 0)) {
                return false;
            }
        }
        return digits && raw.indexOf('.') == raw.lastIndexOf('.') && (exponent < 0 || raw.length() - exponent <= 5);
    }
}
