package huizong.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A walk through the elements of a document, deeper only where the walker wants to. Names are local names: programs disagree
 * about prefixes and about versions of namespaces. Never deeper on the stack than the walker's own methods, however deep the
 * document is.
 */
final class XmlWalk implements AutoCloseable {

    private final XMLStreamReader xml;
    private final Closeable source;

    XmlWalk(XMLStreamReader xml, Closeable source) {
        this.xml = xml;
        this.source = source;
    }

    /**
     * Goes on to the next start tag within the current element, or, before the root, to the root. What it finds must be
     * walked to its end, by {@link #skip} or by asking for its children until there are none.
     *
     * @return false when the element, or the document, has ended
     */
    boolean nextChild() throws IOException, XMLStreamException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** The next event; a document type, or an entity that it would have to define, is nothing an office program writes. */
    int next() throws IOException, XMLStreamException {
        if (!xml.hasNext()) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new Faults.Broken("it declares a document type");
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new Faults.Broken("it uses an entity of its own");
        }
        return event;
    }

    /** Leaves the current element, whatever it holds. */
    void skip() throws IOException, XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** All characters in the current element and the elements in it. */
    String allText() throws IOException, XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            } else if (isCharacters(event)) {
                appendTo(text);
            }
        }
        return text.toString();
    }

    static boolean isCharacters(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    void appendTo(StringBuilder text) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** The local name of the current element. */
    String name() {
        return xml.getLocalName();
    }

    String namespace() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    Optional<String> attribute(String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute of this name, in whatever namespace, has this value. */
    boolean has(String localName, String value) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)
                    && xml.getAttributeValue(i).equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** A count, at least 0 and at most a billion; {@code otherwise} where there is none or no number. */
    long count(String attribute, long otherwise) {
        String text = attribute(attribute).orElse("").strip();
        if (text.isEmpty() || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return otherwise;
        }
        return text.length() > 9 ? 1_000_000_000 : Long.parseLong(text);
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // it only gives back its buffers
        } finally {
            source.close();
        }
    }
}
