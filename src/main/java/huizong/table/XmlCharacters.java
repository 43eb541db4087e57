package huizong.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The characters between two tags. As a rule they lie in one piece in the window of the scanner and are not copied;
 * comments and CDATA sections make several pieces of them.
 */
final class XmlCharacters {

    private static final byte[] NONE = {};
    /** What a decoder puts in the place of bytes that it does not know; a text may hold it of its own, too. */
    private static final char REPLACEMENT = '\uFFFD';

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
    void append(byte[] window, int start, int end) throws Faults.Broken {
        if (end > start) {
            before.append(decoded(window, start, end));
        }
    }

    /** Adds what stands in a CDATA section, where an ampersand is one. */
    void appendLiteral(byte[] window, int start, int end) throws Faults.Broken {
        before.append(utf8(window, start, end));
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

    /** @throws Faults.Broken when the bytes are no UTF-8, or an entity is not known */
    String string() throws Faults.Broken {
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
    static String decoded(byte[] window, int start, int end) throws Faults.Broken {
        String written = utf8(window, start, end);
        if (isPlain(window, start, end)) {
            return written;
        }
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        while (at < written.length()) {
            char c = written.charAt(at);
            if (c == '&') {
                int semicolon = written.indexOf(';', at);
                text.appendCodePoint(code(semicolon < 0 ? "" : written.substring(at + 1, semicolon)));
                at = semicolon + 1;
            } else if (c == '\r') {
                text.append('\n');
                at += written.startsWith("\r\n", at) ? 2 : 1;
            } else if (c < ' ' && c != '\n' && c != '\t') {
                throw new Faults.Broken("is no proper XML: it has a control character");
            } else {
                text.append(c);
                at++;
            }
        }
        return text.toString();
    }

    /** The text of UTF-8 bytes as it stands there. */
    static String utf8(byte[] window, int start, int end) throws Faults.Broken {
        String text = new String(window, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(window, start, end)) {
            throw new Faults.Broken("bytes that are no UTF-8");
        }
        return text;
    }

    private static boolean isUtf8(byte[] window, int start, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(window, start, end - start));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isPlain(byte[] window, int start, int end) {
        for (int i = start; i < end; i++) {
            byte b = window[i];
            if (b <= '&' && b >= 0 && (b == '&' || b < ' ' && b != '\n' && b != '\t')) {
                return false;
            }
        }
        return true;
    }

    /** What an entity or a character reference stands for. */
    private static int code(String name) throws Faults.Broken {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> reference(name);
        };
    }

    private static int reference(String name) throws Faults.Broken {
        boolean isHexadecimal = name.startsWith("#x");
        try {
            int code = name.startsWith("#")
                    ? Integer.parseInt(name.substring(isHexadecimal ? 2 : 1), isHexadecimal ? 16 : 10)
                    : -1;
            if (Character.isValidCodePoint(code)) {
                return code;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new Faults.Broken("is no proper XML: it has an entity that is not known");
    }
}
