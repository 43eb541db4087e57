package huizong.table;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Makes cells of OpenDocument's (ISO/IEC 26300-1, 9.1.4 and 19.385): the value beside the type, else what is shown. */
final class OdsCell {

    /** What is shown where a formula failed; writers before LibreOffice 4 call it a text or the number 0. */
    private static final Pattern FAULT =
            Pattern.compile("#(REF|VALUE|DIV/0|NAME|NUM|NULL)[!?]|#N/A|Err:\\d{3}|#FMT|#MACRO\\?");

    /** Far more than a cell can be given by hand; one element can stand for a billion blanks. */
    private static final int LONGEST = 1_000_000;

    private final StringBuilder shown = new StringBuilder();

    /** The cell whose start tag was found, walked to its end. */
    Cell read(XmlWalk xml) throws IOException, XMLStreamException {
        Optional<String> formula = xml.attribute("formula");
        // of two attributes of this name the one of LibreOffice tells an error
        boolean isError = xml.has("value-type", "error");
        String type = xml.attribute("value-type").orElse("");
        Optional<String> text = xml.attribute("string-value");
        Optional<String> value = xml.attribute(
                switch (type) {
                    case "date" -> "date-value";
                    case "time" -> "time-value";
                    case "boolean" -> "boolean-value";
                    default -> "value";
                });
        String seen = paragraphs(xml);
        if (isError || formula.isPresent() && isFault(seen)) {
            return new Cell.Fault(seen.isEmpty() ? "#ERR!" : seen);
        }
        if (formula.isPresent() && !type.equals("string") && value.isEmpty() && seen.isEmpty()) {
            return new Cell.Uncomputed(bare(formula.get()));
        }
        if (type.isEmpty() || type.equals("string")) {
            return text(text.orElse(seen));
        }
        return value.isPresent() ? typed(type, value.get().strip()) : text(seen);
    }

    /** Whether a text is how a spreadsheet shows that a formula failed. */
    static boolean isFault(String shown) {
        return FAULT.matcher(shown).matches();
    }

    private static Cell typed(String type, String value) {
        return switch (type) {
            case "date" -> IsoMoments.cell(value);
            case "time" -> IsoMoments.duration(value);
            case "boolean" -> new Cell.Truth(value.equals("true"));
            default -> XlsxCells.isNumber(value) ? new Cell.Number(value) : text(value);
        };
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }

    /** Without the namespace and the equals sign: {@code of:=[.A1]*2}. */
    private static String bare(String formula) {
        return formula.substring(formula.indexOf('=') + 1);
    }

    /** The paragraphs of the cell, a line each; not its comment, nor what is drawn upon it. */
    private String paragraphs(XmlWalk xml) throws IOException, XMLStreamException {
        shown.setLength(0);
        boolean isFirst = true;
        while (xml.nextChild()) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                if (!isFirst) {
                    shown.append('\n');
                }
                isFirst = false;
                paragraph(xml);
            } else {
                xml.skip();
            }
        }
        return shown.toString();
    }

    /** Blanks count once, and not at the beginning; where more are meant they stand as elements (6.1.2, 6.1.3). */
    private void paragraph(XmlWalk xml) throws IOException, XMLStreamException {
        int start = shown.length();
        StringBuilder piece = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth += element(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new Faults.Broken("it ends within a cell");
            } else if (XmlWalk.isCharacters(event)) {
                piece.setLength(0);
                xml.appendTo(piece);
                collapse(piece, start);
            }
        }
    }

    private void collapse(StringBuilder piece, int start) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isBlank) {
                shown.append(c);
            } else if (shown.length() > start && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
    }

    /** @return by how much deeper the walk is */
    private int element(XmlWalk xml) throws IOException, XMLStreamException {
        switch (xml.name()) {
            case "s" -> {
                long blanks = Math.max(1, xml.count("c", 1));
                if (shown.length() + blanks > LONGEST) {
                    throw new Faults.OverLimit("a cell of more than " + LONGEST + " characters");
                }
                shown.append(" ".repeat((int) blanks));
            }
            case "tab" -> shown.append('\t');
            case "line-break" -> shown.append('\n');
            case "annotation", "annotation-end", "ruby-text", "note", "frame", "custom-shape", "tracked-changes" -> {
                // beside the text, not of it
            }
            default -> {
                return 1;
            }
        }
        xml.skip();
        return 0;
    }
}
