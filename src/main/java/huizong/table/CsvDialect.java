package huizong.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a text file parts its values.
 *
 * @param separator the one of {@code , ; tab |} that parts most of the first lines alike
 * @param quoted whether double quotes enclose values; not when one of them is never closed, which would swallow the rest
 * @param isEmpty the file holds nothing but blanks
 */
record CsvDialect(char separator, boolean quoted, boolean isEmpty) {

    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final int LINES = 50;
    private static final int CHARACTERS = 1 << 16;
    /** A value in quotes over so many lines or characters was not meant to be one. */
    private static final int MOST_LINES = 20;

    private static final int MOST_CHARACTERS = 32_767;

    static CsvDialect detect(Path file, TextEncoding encoding) throws IOException {
        String head;
        try (Reader reader = encoding.reader(file)) {
            char[] buffer = new char[CHARACTERS];
            int filled = 0;
            for (int n = reader.read(buffer); n > 0; n = reader.read(buffer, filled, buffer.length - filled)) {
                filled += n;
                if (filled == buffer.length) {
                    break;
                }
            }
            head = new String(buffer, 0, filled);
        }
        if (head.length() < CHARACTERS && head.chars().allMatch(c -> c <= ' ' || c == '\uFEFF')) {
            return new CsvDialect(',', true, true);
        }
        char separator = separator(head);
        return new CsvDialect(separator, quotesClose(file, encoding, separator), false);
    }

    /** The separator that gives most lines the same number of values, more than one. */
    private static char separator(String head) {
        List<String> lines = new ArrayList<>();
        for (String line : head.split("\r\n|\r|\n", LINES + 1)) {
            if (!line.isBlank() && lines.size() < LINES) {
                lines.add(line);
            }
        }
        char best = ',';
        int bestScore = 0;
        for (char separator : SEPARATORS) {
            int score = score(lines, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<String> lines, char separator) {
        int[] withCount = new int[65];
        for (String line : lines) {
            withCount[Math.min(64, count(line, separator))]++;
        }
        int score = 0;
        for (int count = 1; count < withCount.length; count++) {
            score = Math.max(score, withCount[count] * 64 + Math.min(count, 63));
        }
        return score;
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == separator && !quoted) {
                count++;
            }
        }
        return count;
    }

    /** Whether every quote that opens a value is closed again before long. */
    private static boolean quotesClose(Path file, TextEncoding encoding, char separator) throws IOException {
        try (Reader reader = encoding.reader(file)) {
            boolean inside = false;
            int lines = 0;
            int length = 0;
            int before = '\n';
            for (int c = reader.read(); c >= 0; c = reader.read()) {
                if (c == '"') {
                    boolean opens = before == separator || before == '\n' || before == '\r' || before == '"';
                    if (inside || opens) {
                        inside = !inside;
                    }
                    lines = 0;
                    length = 0;
                } else if (inside) {
                    length++;
                    lines += c == '\n' ? 1 : 0;
                    if (lines > MOST_LINES || length > MOST_CHARACTERS) {
                        return false;
                    }
                }
                before = c;
            }
            return !inside;
        }
    }
}
