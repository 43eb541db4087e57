package huizong.table;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a WordprocessingML document (ECMA-376 part 1, 17). Elements are known by their local names: strict and
 * transitional documents differ in their namespaces alone. What the page shows once all changes are accepted is told; what
 * stands in text boxes, pictures, comments and notes is not.
 */
final class DocxBody {

    private static final int DEEPEST = 2_000;

    private final XMLStreamReader xml;
    private final DocxStyles styles;
    private final WordBuilder builder;

    /** For each alternative around the reader, whether one of its branches was taken. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();
    /** For each field around the reader, whether it still stands in the field's code, before its result. */
    private final Deque<Boolean> fields = new ArrayDeque<>();
    /** How many of them stand in their code. */
    private int codes;

    private int depth;
    /** Elements of cells so far, those of text that is left out too: so another reader can find each again. */
    private int cells;

    private boolean hasBody;
    private boolean inText;
    private boolean inRun;
    private boolean paragraphHidden;
    private boolean runHidden;
    /** The mark at the paragraph's end was deleted: it is one with the next. */
    private boolean endDeleted;
    /** The content control shows a hint, not what somebody wrote. */
    private boolean showsHint;

    DocxBody(XMLStreamReader xml, DocxStyles styles, WordBuilder builder) {
        this.xml = xml;
        this.styles = styles;
        this.builder = builder;
    }

    void read() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    enter();
                    start(xml.getLocalName());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText) {
                        say(xml.getText());
                    }
                }
                case XMLStreamConstants.DTD -> throw new Faults.Broken("the document declares a document type");
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        if (!hasBody) {
            throw new Faults.Broken("the document has no body");
        }
        if (codes > 0) {
            throw new Faults.Broken("a field does not end");
        }
    }

    private void enter() throws Faults.OverLimit {
        if (++depth > DEEPEST) {
            throw new Faults.OverLimit("XML nested more than " + DEEPEST + " deep");
        }
        cells += xml.getLocalName().equals("tc") ? 1 : 0;
    }

    private void start(String element) throws IOException, XMLStreamException {
        switch (element) {
            case "body" -> hasBody = true;
            case "tbl" -> builder.startTable();
            case "tr" -> builder.startRow();
            case "tc" -> builder.startCell(cells - 1);
            case "r" -> {
                inRun = true;
                runHidden = paragraphHidden;
            }
            case "t" -> inText = inRun;
            case "br", "cr" -> sayInRun("\n");
            case "tab", "ptab" -> sayInRun("\t");
            case "noBreakHyphen" -> sayInRun("-");
            case "fldChar" -> field(value(xml, "fldCharType"));
            case "tblGrid" -> grid();
            case "trPr" -> row(properties());
            case "tcPr" -> cell(properties());
            case "p" -> paragraphHidden = styles.hidesParagraph(null);
            case "rPr" -> runHidden = isHidden(properties());
            case "pPr" -> {
                Map<String, String> paragraph = properties();
                paragraphHidden = styles.hidesParagraph(paragraph.get("pStyle"));
                endDeleted = paragraph.containsKey("rPr/del") || paragraph.containsKey("rPr/moveFrom");
            }
            case "sdtPr" -> showsHint = isOn(properties(), "showingPlcHdr");
            case "sdtContent" -> {
                if (showsHint) {
                    skip();
                }
                showsHint = false;
            }
            case "AlternateContent" -> alternatives.push(false);
            case "Choice", "Fallback" -> branch();
            case "altChunk", "subDoc" -> throw new Faults.Broken("part of the text stands in another file");
            // changes that take text away; text that stands beside the page or on top of it; properties without text
            case "del", "moveFrom", "txbxContent", "drawing", "pict", "object", "rt", "comment" -> skip();
            case "tblPr", "tblPrEx", "sectPr", "sdtEndPr", "customXmlPr", "smartTagPr", "rubyPr" -> skip();
            default -> {
                // what only wraps text: hyperlinks, insertions, controls
            }
        }
    }

    private void end(String element) throws IOException {
        switch (element) {
            case "p" -> {
                if (!endDeleted) {
                    builder.endParagraph();
                }
                endDeleted = false;
            }
            case "r" -> inRun = false;
            case "t" -> inText = false;
            case "tc" -> builder.endCell();
            case "tr" -> builder.endRow();
            case "tbl" -> builder.endTable();
            case "AlternateContent" -> alternatives.poll();
            default -> {
                // nothing ends with it
            }
        }
    }

    /** The run's own word, else its style's; a run that two styles hide is seen (17.7.3). */
    private boolean isHidden(Map<String, String> run) {
        return run.containsKey("vanish") ? isOn(run, "vanish") : paragraphHidden != styles.hides(run.get("rStyle"));
    }

    private void sayInRun(String text) throws Faults.OverLimit {
        if (inRun) {
            say(text);
        }
    }

    private void say(String text) throws Faults.OverLimit {
        if (codes == 0) {
            builder.text(text, runHidden);
        }
    }

    /** A field is begin, its code, separate, its result, end; fields stand within each other. */
    private void field(@Nullable String mark) throws Faults.OverLimit {
        if ("begin".equals(mark)) {
            fields.push(true);
            codes++;
            if (fields.size() > DEEPEST) {
                throw new Faults.OverLimit("fields nested more than " + DEEPEST + " deep");
            }
        } else if ("separate".equals(mark) && !fields.isEmpty()) {
            codes -= fields.pop() ? 1 : 0;
            fields.push(false);
        } else if ("end".equals(mark) && !fields.isEmpty()) {
            codes -= fields.pop() ? 1 : 0;
        }
    }

    private void grid() throws IOException, XMLStreamException {
        for (Property column : children(1)) {
            if (column.path().equals("gridCol")) {
                builder.gridColumn(number(column.width(), 0));
            }
        }
    }

    private void row(Map<String, String> row) throws IOException {
        if (row.containsKey("del")) {
            builder.deleteRow();
        }
        if (isOn(row, "hidden")) {
            builder.hideRow();
        }
        int before = number(row.getOrDefault("gridBefore", "0"), 0);
        if (before > 0) {
            builder.startCell();
            builder.shape(before, false, false);
            builder.endCell();
        }
    }

    private void cell(Map<String, String> cell) throws IOException {
        builder.shape(
                number(cell.getOrDefault("gridSpan", "1"), 1), goesOn(cell.get("vMerge")), goesOn(cell.get("hMerge")));
        if (cell.containsKey("cellDel")) {
            builder.deleteCell();
        }
    }

    /** A merge that does not say that it begins goes on (17.4.84). */
    private static boolean goesOn(@Nullable String merge) {
        return merge != null && !merge.equals("restart");
    }

    private void branch() throws IOException, XMLStreamException {
        if (alternatives.isEmpty()) {
            return;
        }
        if (alternatives.pop()) {
            skip();
        }
        alternatives.push(true);
    }

    /** A property of the element that is being read, its path from there. */
    private record Property(String path, String value, String width) {}

    /** Reads to the end of the element: its children and theirs, and the value of each. */
    private Map<String, String> properties() throws IOException, XMLStreamException {
        Map<String, String> properties = new HashMap<>();
        for (Property property : children(2)) {
            properties.putIfAbsent(property.path(), property.value());
        }
        return properties;
    }

    private List<Property> children(int deepest) throws IOException, XMLStreamException {
        List<Property> children = new ArrayList<>();
        String parent = "";
        int level = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                enter();
                level++;
                String name = xml.getLocalName();
                if (level == 1) {
                    parent = name;
                }
                if (level <= deepest && children.size() < DEEPEST) {
                    children.add(new Property(
                            level == 1 ? name : parent + "/" + name,
                            orBlank(value(xml, "val")),
                            orBlank(value(xml, "w"))));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                if (--level < 0) {
                    return children;
                }
            }
        }
        throw new Faults.Broken("the document ends too early");
    }

    private void skip() throws IOException, XMLStreamException {
        children(0);
    }

    /** An attribute by its local name. */
    private static @Nullable String value(XMLStreamReader xml, String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static boolean isOn(Map<String, String> properties, String name) {
        return DocxStyles.isOn(properties.get(name));
    }

    private static int number(String text, int otherwise) {
        boolean isNumber = !text.isEmpty() && text.length() <= 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(text) : otherwise;
    }
}
