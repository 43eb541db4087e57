package huizong.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a line where its language allows (between Chinese characters, but not before a full stop; at blanks elsewhere), by the
 * columns that a terminal shows. Colour codes take none.
 */
final class Wrap {

    /** Narrower columns than these are not worth breaking for. */
    private static final int NARROWEST = 20;

    private static final Pattern CODE = Pattern.compile("\u001B\\[[0-9;]*m");

    private Wrap() {}

    /**
     * The line in pieces.
     *
     * @param first columns of the first piece
     * @param next columns of the others
     */
    static List<String> lines(String words, int first, int next) {
        int room = Math.max(NARROWEST, first);
        if (width(words) <= room) {
            return List.of(words);
        }
        List<String> lines = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(words);
        StringBuilder line = new StringBuilder();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            String piece = words.substring(from, to);
            if (width(line + piece.stripTrailing()) > room && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                room = Math.max(NARROWEST, next);
            }
            line.append(piece);
            from = to;
        }
        lines.add(line.toString());
        return lines;
    }

    private static int width(String words) {
        Matcher codes = CODE.matcher(words);
        return Width.of(codes.find() ? codes.replaceAll("") : words);
    }
}
