package huizong.intake;

import huizong.form.Blanks;
import huizong.table.Cell;
import huizong.table.Row;
import java.util.Arrays;
import java.util.List;

/** The texts of a row's cells, made once, and what they look like at a glance. */
final class RowTexts {

    /** A number with as many characters behind it at most is one with its unit: 150元, 50公斤. */
    private static final int LONGEST_UNIT = 2;

    private RowTexts() {}

    static List<String> of(Row row) {
        List<Cell> cells = row.cells();
        String[] texts = new String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            String text = cells.get(i).text();
            texts[i] = isPicture(text) ? "" : text;
        }
        return Arrays.asList(texts);
    }

    /** WPS keeps a picture in a cell as a formula: an attachment, and no value. */
    private static boolean isPicture(String text) {
        return text.startsWith("=DISPIMG(") || text.startsWith("=_xlfn.DISPIMG(");
    }

    static boolean hasPicture(Row row) {
        return row.cells().stream().anyMatch(cell -> isPicture(cell.text()));
    }

    /** The text of a column, blank beyond the end of the row and for a column that is not there (-1). */
    static String at(List<String> texts, int column) {
        return column >= 0 && column < texts.size() ? texts.get(column) : "";
    }

    /** Whether a cell says anything: more than blanks or a sign of absence. */
    static boolean says(String text) {
        return !text.isEmpty() && (isWord(text.charAt(0)) || !Blanks.isAbsent(text));
    }

    /** A letter, a digit or a Han character that is no sign of absence: so most cells begin. */
    private static boolean isWord(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= '\u4e00' && c <= '\u9fff' && c != '无');
    }

    /** Blank, or nothing but signs of absence (DESIGN 5, Row). */
    static boolean isBlank(List<String> texts) {
        for (String text : texts) {
            if (says(text)) {
                return false;
            }
        }
        return true;
    }

    /** How many cells there are up to the last that says anything. */
    static int width(List<String> texts) {
        int width = texts.size();
        while (width > 0 && !says(texts.get(width - 1))) {
            width--;
        }
        return width;
    }

    static String first(List<String> texts) {
        for (String text : texts) {
            if (!Blanks.isBlank(text)) {
                return text;
            }
        }
        return "";
    }

    /** The line as it reads, its cells parted by two blanks. */
    static String joined(List<String> texts) {
        StringBuilder line = new StringBuilder();
        for (String text : texts) {
            if (!Blanks.isBlank(text)) {
                line.append(line.isEmpty() ? "" : "  ").append(Blanks.trim(text));
            }
        }
        return line.toString();
    }

    /** A cell that is a number (ID, telephone, amount, quantity, day) stands in no heading; it spares most rows the search. */
    static boolean looksLikeData(List<String> texts) {
        for (int i = texts.size() - 1; i >= 0; i--) {
            if (isNumber(texts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        if (text.length() < 3 || !isDigit(text.charAt(0))) {
            return false;
        }
        int end = 1;
        while (end < text.length() && isOfNumber(text.charAt(end))) {
            end++;
        }
        if (text.length() - end > LONGEST_UNIT) {
            return false;
        }
        for (int i = end; i < text.length(); i++) {
            if ("年月份季度".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfNumber(char c) {
        return isDigit(c) || c == '.' || c == 'X' || c == ',' || c == '-' || c == '/';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> isAnyDigit((char) c));
    }

    /** A digit of any width or script; nearly all are told at a glance, and nearly every cell is asked. */
    static boolean isAnyDigit(char c) {
        return c < 0x80 ? isDigit(c) : Character.isDigit(c);
    }
}
