package huizong.table;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the text of a string item: its runs joined, phonetic hints left out, escapes resolved. */
final class XlsxText {

    private static final int ESCAPE_LENGTH = 7;

    private final StringBuilder text = new StringBuilder();

    /** Reads up to the end of the element that the reader stands on. */
    String read(XMLStreamReader xml, String element) throws XMLStreamException {
        text.setLength(0);
        boolean inText = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = xml.getLocalName().equals("t");
                    phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inText = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals(element)) {
                        return unescaped(text);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && phonetic == 0) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                default -> {
                    // comments and instructions say nothing to a reader of cells
                }
            }
        }
        throw new XMLStreamException("ends within " + element);
    }

    /** {@code _x000D_} is how characters that XML does not allow are written (ECMA-376 part 1, 22.9.2.19). */
    static String unescaped(CharSequence written) {
        String text = written.toString();
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
