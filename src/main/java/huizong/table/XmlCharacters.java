package huizong.table;

import java.nio.charset.StandardCharsets;

/**
 * The characters between two tags. As a rule they lie in one piece in the window of the scanner and are not copied;
 * comments and CDATA sections make several pieces of them.
 */
final class XmlCharacters {

    private static final byte[] NONE = {};

    private byte[] bytes = NONE;
    private int from;
    private int to;
    /** The pieces before the last one, decoded. */
    private final StringBuilder before = new StringBuilder();

    void clear() {
        from = 0;
        to = 0;
        if (!before.isEmpty()) {
            before.setLength(0);
        }
    }

    /** Adds a piece that others follow. */
    void append(byte[] window, int start, int end) {
        if (end > start) {
            before.append(decoded(window, start, end));
        }
    }

    /** Adds what stands in a CDATA section, where an ampersand is one. */
    void appendLiteral(byte[] window, int start, int end) {
        before.append(new String(window, start, end - start, StandardCharsets.UTF_8));
    }

    /** The last piece, which stays where it is; it is good until the scanner moves on. */
    void last(byte[] window, int start, int end) {
        bytes = window;
        from = start;
        to = end;
    }

    boolean isEmpty() {
        return from == to && before.isEmpty();
    }

    /** Whether the bytes from {@link #from()} to {@link #to()} are the text in UTF-8 as it is. */
    boolean isPlain() {
        return before.isEmpty() && isPlain(bytes, from, to);
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** The text as a whole number of up to nine digits; otherwise the other number. */
    int number(int otherwise) {
        return before.isEmpty() ? number(bytes, from, to, otherwise) : otherwise;
    }

    @Override
    public String toString() {
        String last = decoded(bytes, from, to);
        return before.isEmpty() ? last : before + last;
    }

    static int number(byte[] window, int start, int end, int otherwise) {
        if (start == end || end - start > 9) {
            return otherwise;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            int digit = window[i] - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** The text of UTF-8 bytes, with entities, character references and line ends resolved (XML 1.0, 2.11 and 4.6). */
    static String decoded(byte[] window, int start, int end) {
        String written = new String(window, start, end - start, StandardCharsets.UTF_8);
        if (isPlain(window, start, end)) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == '\r') {
                at += written.startsWith("\r\n", at) ? 2 : 1;
                text.append('\n');
                continue;
            }
            int semicolon = c == '&' ? written.indexOf(';', at) : -1;
            int code = semicolon < 0 ? -1 : code(written.substring(at + 1, semicolon));
            if (code < 0) {
                text.append(c);
                at++;
                continue;
            }
            text.appendCodePoint(code);
            at = semicolon + 1;
        }
        return text.toString();
    }

    private static boolean isPlain(byte[] window, int start, int end) {
        for (int i = start; i < end; i++) {
            if (window[i] == '&' || window[i] == '\r') {
                return false;
            }
        }
        return true;
    }

    /** What an entity or a character reference stands for; -1 for one that is not known, which is left as it is written. */
    private static int code(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> name.startsWith("#") && name.length() <= 9 ? reference(name) : -1;
        };
    }

    private static int reference(String name) {
        try {
            boolean isHexadecimal = name.startsWith("#x");
            int code = Integer.parseInt(name.substring(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10);
            return Character.isValidCodePoint(code) ? code : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
