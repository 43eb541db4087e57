package huizong.table;

import java.io.IOException;

/** The texts of cells: runs joined, phonetic hints left out, escapes resolved. */
final class XlsxText {

    private static final int ESCAPE_LENGTH = 7;

    private XlsxText() {}

    /** Reads a string item up to the end of its element, on whose start the scanner stands. */
    static String read(XmlScanner xml, String element) throws IOException {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (xml.next()) {
            if (xml.starts("rPh")) {
                phonetic++;
            } else if (xml.ends("rPh")) {
                phonetic--;
            } else if (phonetic == 0 && xml.ends("t")) {
                text.append(unescaped(xml.text().string()));
            } else if (xml.ends(element)) {
                break;
            }
        }
        return text.toString();
    }

    /** Whether there may be an escape in a text of UTF-8 bytes. */
    static boolean isEscaped(byte[] bytes, int from, int to) {
        for (int i = from; i + ESCAPE_LENGTH <= to; i++) {
            if (bytes[i] == '_' && bytes[i + 1] == 'x') {
                return true;
            }
        }
        return false;
    }

    /** {@code _x000D_} is how characters that XML does not allow are written (ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(String text) {
        int escape = text.indexOf("_x");
        if (escape < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        while (escape >= 0) {
            int code = code(text, escape);
            if (code >= 0) {
                plain.append(text, from, escape).append((char) code);
                from = escape + ESCAPE_LENGTH;
            }
            escape = text.indexOf("_x", Math.max(from, escape + 1));
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + ESCAPE_LENGTH - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + ESCAPE_LENGTH - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
