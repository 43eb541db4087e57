package huizong.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which styles of a document hide the text that bears them (ECMA-376 part 1, 17.3.2.41 vanish). */
final class DocxStyles {

    private static final String USUAL_PART = "word/styles.xml";
    /** A style is based on another, and that on a third; more is a circle. */
    private static final int MOST_STEPS = 20;

    private final Map<String, Style> styles = new HashMap<>();
    /** Of paragraphs that name none. */
    private String usual = "";

    /** @param hides null when it says neither, and its base decides */
    private record Style(@Nullable String base, @Nullable Boolean hides) {}

    /** The styles of a document's main part; without those that cannot be read, for its tables need none of them. */
    static DocxStyles read(XlsxPackage parts, String document) {
        DocxStyles styles = new DocxStyles();
        try {
            String part = parts.relations(document).values().stream()
                    .filter(relation -> relation.type().endsWith("/styles"))
                    .map(XlsxPackage.Relation::target)
                    .findFirst()
                    .orElse(USUAL_PART);
            if (parts.has(part)) {
                try (XmlScanner xml = parts.xml(part)) {
                    styles.read(xml);
                }
            }
        } catch (Faults.Broken e) {
            // what was read until then holds
        } catch (IOException e) {
            return new DocxStyles();
        }
        return styles;
    }

    private void read(XmlScanner xml) throws IOException {
        String id = null;
        String base = null;
        Boolean hides = null;
        while (xml.next()) {
            if (xml.starts("style")) {
                String type = xml.attribute("type");
                boolean isOfText = "paragraph".equals(type) || "character".equals(type);
                id = isOfText ? xml.attribute("styleId") : null;
                base = null;
                hides = null;
                if (id != null && "paragraph".equals(type) && isOn(xml.attribute("default"))) {
                    usual = id;
                }
            } else if (xml.starts("basedOn")) {
                base = xml.attribute("val");
            } else if (xml.starts("vanish")) {
                String value = xml.attribute("val");
                hides = value == null || isOn(value);
            } else if (xml.ends("style") && id != null) {
                styles.put(id, new Style(base, hides));
                id = null;
            }
        }
    }

    /** Whether a style hides its text; no style does not. */
    boolean hides(@Nullable String id) {
        Style style = styles.get(id);
        for (int step = 0; style != null && step < MOST_STEPS; step++) {
            if (style.hides() != null) {
                return style.hides();
            }
            style = styles.get(style.base());
        }
        return false;
    }

    /** Whether a paragraph's text is hidden by its style, or by that of paragraphs that name none. */
    boolean hidesParagraph(@Nullable String id) {
        return hides(id == null ? usual : id);
    }

    /** A switch is on when it does not say that it is off (17.17.4); where it is not there the caller knows. */
    static boolean isOn(@Nullable String value) {
        return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
