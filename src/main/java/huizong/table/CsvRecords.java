package huizong.table;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts a text into records and values (RFC 4180), and believes a quote only where it encloses a value: one that opens and
 * is not closed before a separator or a line's end is a character like others, for that value alone. So a stray quote
 * swallows no line, and the values that are rightly quoted elsewhere stay whole. Where it stood is told beside the values.
 */
final class CsvRecords {

    private static final int MOST_COLUMNS = 16_384;
    /** A value in quotes over so many lines or characters was not meant to be one; a spreadsheet's cell holds no more. */
    private static final int MOST_LINES = 20;

    private static final int MOST_QUOTED = 32_767;
    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int END = -1;

    private final Reader reader;
    private final char separator;
    private char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private long nextLine = 1;
    private long line = 1;
    private int strayQuote = -1;

    CsvRecords(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The line on which the record last given began, from 1. */
    long line() {
        return line;
    }

    /**
     * The first value, from 0, of the record last given whose quotes are not in pairs, or enclose lines that look like
     * records themselves; -1 when there is none.
     */
    int strayQuote() {
        return strayQuote;
    }

    /** The values of the next record, blanks beyond column XFD left out; null when there is none. */
    @Nullable
    List<String> next() throws IOException, Faults.OverLimit {
        if (at(0) == END) {
            return null;
        }
        line = nextLine;
        strayQuote = -1;
        List<String> values = new ArrayList<>();
        while (true) {
            String quoted = at(0) == '"' ? quoted() : null;
            String value = quoted != null ? quoted : plain();
            boolean isStray = quoted != null ? enclosesRecords(quoted) : hasOddQuotes(value);
            if (isStray && strayQuote < 0) {
                strayQuote = values.size();
            }
            if (values.size() < MOST_COLUMNS) {
                values.add(value);
            } else if (!value.isBlank()) {
                throw new Faults.OverLimit("more than " + MOST_COLUMNS + " columns");
            }
            if (at(0) != separator) {
                endLine();
                return values;
            }
            position++;
        }
    }

    private static boolean hasOddQuotes(String value) {
        boolean odd = false;
        for (int i = value.indexOf('"'); i >= 0; i = value.indexOf('"', i + 1)) {
            odd = !odd;
        }
        return odd;
    }

    /** A value of several lines, each with a separator: two stray quotes far apart took them for one. */
    private boolean enclosesRecords(String value) {
        int end = lineEnd(value, 0);
        if (end == value.length()) {
            return false;
        }
        for (int from = 0; from < value.length(); from = end + 1) {
            end = lineEnd(value, from);
            int parted = value.indexOf(separator, from);
            boolean isEmptyLine = end == from;
            if (!isEmptyLine && (parted < 0 || parted > end)) {
                return false;
            }
        }
        return true;
    }

    private static int lineEnd(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            if (value.charAt(i) == '\n' || value.charAt(i) == '\r') {
                return i;
            }
        }
        return value.length();
    }

    private void endLine() throws IOException {
        nextLine++;
        if (at(0) == '\r' && at(1) == '\n') {
            position++;
        }
        if (at(0) != END) {
            position++;
        }
    }

    private String plain() throws IOException, Faults.OverLimit {
        StringBuilder value = new StringBuilder();
        for (int c = at(0); c != END && c != separator && c != '\r' && c != '\n'; c = at(0)) {
            value.append((char) c);
            position++;
            if (value.length() > MOST_CHARACTERS) {
                throw new Faults.OverLimit("a value of more than " + MOST_CHARACTERS + " characters");
            }
        }
        return value.toString();
    }

    /** The value in quotes that begins here; null, and nothing is taken, when its quote is none that encloses. */
    private @Nullable String quoted() throws IOException {
        StringBuilder value = new StringBuilder();
        int breaks = 0;
        for (int i = 1; i <= MOST_QUOTED && breaks <= MOST_LINES; i++) {
            int c = at(i);
            if (c == END) {
                return null;
            }
            if (c == '"') {
                if (at(i + 1) != '"') {
                    return closesAt(i + 1) ? taken(value, i + 1, breaks) : null;
                }
                i++;
            }
            breaks += c == '\n' || (c == '\r' && at(i + 1) != '\n') ? 1 : 0;
            value.append((char) c);
        }
        return null;
    }

    private boolean closesAt(int ahead) throws IOException {
        int c = at(ahead + blanks(ahead));
        return c == separator || c == '\r' || c == '\n' || c == END;
    }

    private String taken(StringBuilder value, int length, int breaks) throws IOException {
        position += length + blanks(length);
        nextLine += breaks;
        return value.toString();
    }

    /** How many blanks stand behind a closing quote. */
    private int blanks(int ahead) throws IOException {
        int blanks = 0;
        while (blanks < MOST_LINES && at(ahead + blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /** The character so far ahead. */
    private int at(int ahead) throws IOException {
        while (position + ahead >= filled) {
            if (position > 0) {
                System.arraycopy(buffer, position, buffer, 0, filled - position);
                filled -= position;
                position = 0;
            }
            int read = filled == buffer.length ? 0 : reader.read(buffer, filled, buffer.length - filled);
            if (read <= 0) {
                return END;
            }
            filled += read;
        }
        return buffer[position + ahead];
    }
}
