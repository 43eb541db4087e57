package huizong.report;

import java.math.BigInteger;
import javax.xml.namespace.QName;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Puts marks at the beginning of a paragraph, behind its properties: POI's own methods only know its end. */
final class DocxPlaces {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxPlaces() {}

    /** Puts an element with a number where the paragraph's text begins. */
    static void begin(CTP paragraph, String element, BigInteger id) {
        try (XmlCursor cursor = atText(paragraph)) {
            cursor.beginElement(new QName(WORD, element, "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "id", "w"), id.toString());
        }
    }

    /** Gives the place where the paragraph's text begins a name to jump to. */
    static void bookmark(CTP paragraph, int id, String name) {
        begin(paragraph, "bookmarkEnd", BigInteger.valueOf(id));
        try (XmlCursor cursor = atText(paragraph)) {
            cursor.beginElement(new QName(WORD, "bookmarkStart", "w"));
            cursor.insertAttributeWithValue(new QName(WORD, "id", "w"), Integer.toString(id));
            cursor.insertAttributeWithValue(new QName(WORD, "name", "w"), name);
        }
    }

    private static XmlCursor atText(CTP paragraph) {
        if (paragraph.isSetPPr()) {
            XmlCursor cursor = paragraph.getPPr().newCursor();
            cursor.toEndToken();
            cursor.toNextToken();
            return cursor;
        }
        XmlCursor cursor = paragraph.newCursor();
        cursor.toEndToken();
        if (paragraph.getDomNode().hasChildNodes()) {
            cursor.close();
            cursor = paragraph.newCursor();
            cursor.toFirstChild();
        }
        return cursor;
    }
}
