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
 * @param isEmpty the file holds nothing but blanks
 */
record CsvDialect(char separator, boolean isEmpty) {

    private static final char[] SEPARATORS = {',', '\t', ';', '|'};
    private static final int LINES = 50;
    private static final int CHARACTERS = 1 << 16;

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
            return new CsvDialect(',', true);
        }
        return new CsvDialect(separator(head), false);
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
}
