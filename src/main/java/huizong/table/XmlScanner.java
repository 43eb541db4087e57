package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML from tag to tag, with the text that stands before each: all that the parts of a workbook need, for a fraction
 * of what a general parser costs. It knows elements, attributes, text, CDATA, comments, processing instructions, the five
 * entities and character references, in any encoding; it refuses a document type, tags that do not match and a document
 * that ends too early. Names are compared without their prefix.
 */
final class XmlScanner implements AutoCloseable {

    private static final int FIRST_WINDOW = 1 << 16;
    /** No honest tag or text comes near; one without end would fill the memory. */
    private static final int LARGEST_TOKEN = 1 << 25;

    private static final int DEEPEST = 1_000;

    private final InputStream in;
    private final String name;
    /** A window on the document: the token being read and what was read ahead. */
    private byte[] bytes = new byte[FIRST_WINDOW];

    private int limit;
    /** Where the token begins. */
    private int position;

    private final XmlCharacters text = new XmlCharacters();
    private final XmlCharacters attribute = new XmlCharacters();
    private final XmlAttributes attributes = new XmlAttributes();
    private int nameFrom;
    private int nameTo;
    private boolean isStart;
    /** The tag closes its own element, whose end is still to be told. */
    private boolean isEmptyElement;

    /** The names of the open elements, as hashes ({@code String.hashCode} of ASCII names): what tells a wrong end from the right one. */
    private int[] open = new int[16];

    private int depth;
    private boolean hasRoot;

    /** @param name what messages call the document */
    XmlScanner(InputStream in, String name) throws IOException {
        this.in = Utf8.of(in);
        this.name = name;
    }

    /**
     * Moves to the next tag.
     *
     * @return false at the end of the document
     * @throws Faults.Broken when it is no proper XML
     */
    boolean next() throws IOException {
        text.clear();
        if (isEmptyElement) {
            isEmptyElement = false;
            isStart = false;
            depth--;
            return true;
        }
        int offset = tagOffset();
        if (offset < 0) {
            if (depth > 0 || !hasRoot) {
                throw broken("ends too early");
            }
            return false;
        }
        int end = tag(position + offset);
        while (end < 0) {
            need();
            end = tag(position + offset);
        }
        text.last(bytes, position, position + offset);
        position = end;
        return true;
    }

    /** How far behind the position the next tag begins, past all other markup; -1 when there is none. */
    private int tagOffset() throws IOException {
        while (true) {
            int at = find('<', position);
            int offset = at - position;
            if (at < 0 || !isMarkup(offset)) {
                return at < 0 ? -1 : offset;
            }
        }
    }

    /**
     * Takes in one step what stands in most elements, a single child with nothing but plain text, when the scanner stands
     * behind the start of the element: three tags of four cost nothing then.
     *
     * @param leaf the child and the end of its parent, without blanks
     * @return whether it stood there and was taken: the text is the child's, and the element has ended; else nothing moved
     */
    boolean take(Leaf leaf) {
        byte[] window = bytes;
        int from = position + leaf.start.length;
        if (isEmptyElement || open[depth - 1] != leaf.parent || !stands(leaf.start, position)) {
            return false;
        }
        int at = from;
        while (at < limit && window[at] != '<') {
            at++;
        }
        if (!stands(leaf.end, at)) {
            return false;
        }
        text.clear();
        text.last(window, from, at);
        position = at + leaf.end.length;
        depth--;
        isStart = false;
        return true;
    }

    private boolean stands(byte[] wanted, int at) {
        if (at + wanted.length > limit) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** An only child as writers write it, without prefix and attributes. */
    static final class Leaf {

        private final byte[] start;
        private final byte[] end;
        private final int parent;

        Leaf(String parent, String child) {
            this.start = ("<" + child + ">").getBytes(StandardCharsets.US_ASCII);
            this.end = ("</" + child + "></" + parent + ">").getBytes(StandardCharsets.US_ASCII);
            this.parent = parent.hashCode();
        }
    }

    /** Whether the tag begins an element; else it ends one. */
    boolean isStart() {
        return isStart;
    }

    /** Whether the tag begins an element of this name. */
    boolean starts(String name) {
        return isStart && is(name);
    }

    /** Whether the tag ends an element of this name. */
    boolean ends(String name) {
        return !isStart && is(name);
    }

    private boolean is(String name) {
        return XmlAttributes.equal(bytes, nameFrom, nameTo, name);
    }

    /** The text between the tag before and this one. */
    XmlCharacters text() {
        return text;
    }

    /** The bytes of an attribute as they stand in the file, null when there is none; good until the next call or tag. */
    @Nullable
    XmlCharacters attributeCharacters(String name) {
        int index = attributes.find(bytes, name);
        if (index < 0) {
            return null;
        }
        attribute.last(bytes, attributes.from(index), attributes.to(index));
        return attribute;
    }

    /** An attribute of the start tag, null when it has none of this name. */
    @Nullable
    String attribute(String name) throws Faults.Broken {
        int index = attributes.find(bytes, name);
        return index < 0 ? null : attributes.value(bytes, index);
    }

    /** An attribute that is a whole number of up to nine digits; otherwise the other number. */
    int attribute(String name, int otherwise) {
        int index = attributes.find(bytes, name);
        return index < 0
                ? otherwise
                : XmlCharacters.number(bytes, attributes.from(index), attributes.to(index), otherwise);
    }

    /** A comment, an instruction or a CDATA section: passed over; the text goes on behind it. */
    private boolean isMarkup(int offset) throws IOException {
        while (limit - position < offset + 2) {
            need();
        }
        int kind = bytes[position + offset + 1];
        if (kind != '!' && kind != '?') {
            return false;
        }
        text.append(bytes, position, position + offset);
        position += offset;
        if (kind == '?') {
            position = after("?>", 2);
            return true;
        }
        while (limit - position < "<![CDATA[".length()) {
            need();
        }
        if (begins("<!--")) {
            position = after("-->", "<!--".length());
            return true;
        }
        if (!begins("<![CDATA[")) {
            throw broken("declares a document type");
        }
        int end = after("]]>", "<![CDATA[".length());
        text.appendLiteral(bytes, position + "<![CDATA[".length(), end - "]]>".length());
        position = end;
        return true;
    }

    private boolean begins(String markup) {
        return XmlAttributes.equal(bytes, position, position + markup.length(), markup);
    }

    /** Where the token that ends so is over; it begins at the position and may not end before so many bytes. */
    private int after(String end, int offset) throws IOException {
        int at = position + offset;
        while (true) {
            at = find((byte) end.charAt(0), at);
            if (at < 0) {
                throw broken("ends too early");
            }
            int found = at - position;
            while (limit - position < found + end.length()) {
                need();
            }
            at = position + found;
            if (XmlAttributes.equal(bytes, at, at + end.length(), end)) {
                return at + end.length();
            }
            at++;
        }
    }

    /** Reads the tag that begins there; -1 when its end is not in the window yet. */
    private int tag(int from) throws Faults.Broken {
        byte[] window = bytes;
        int to = limit;
        boolean isEnd = from + 1 < to && window[from + 1] == '/';
        int at = isEnd ? from + 2 : from + 1;
        int first = at;
        int name = at;
        int hash = 0;
        for (; at < to && isName(window[at]); at++) {
            hash = hash * 31 + window[at];
            name = window[at] == ':' ? at + 1 : name;
        }
        nameFrom = name;
        nameTo = at;
        int end = attributes.read(window, at, to);
        if (end == XmlAttributes.BEYOND) {
            return -1;
        }
        if (end == XmlAttributes.WRONG || first == nameTo || isEnd && (attributes.closed() || attributes.count() > 0)) {
            throw broken("has a tag that is none");
        }
        if (isEnd) {
            close(hash);
        } else {
            open(hash);
        }
        isStart = !isEnd;
        isEmptyElement = attributes.closed();
        return end;
    }

    private static boolean isName(byte c) {
        return c < 0 || c > ' ' && c != '/' && c != '>';
    }

    private void open(int hash) throws Faults.Broken {
        if (depth == 0 && hasRoot || depth == DEEPEST) {
            throw broken(depth == 0 ? "has more than one root" : "is nested too deep");
        }
        hasRoot = true;
        if (depth == open.length) {
            open = Arrays.copyOf(open, depth * 2);
        }
        open[depth++] = hash;
    }

    private void close(int hash) throws Faults.Broken {
        if (depth == 0 || open[--depth] != hash) {
            throw broken("has tags that do not match");
        }
    }

    /** Where the byte stands next, from there on; -1 when it does not come again. */
    private int find(int wanted, int from) throws IOException {
        int at = from;
        while (true) {
            byte[] window = bytes;
            int to = limit;
            while (at < to && window[at] != wanted) {
                at++;
            }
            if (at < to) {
                return at;
            }
            int offset = at - position;
            if (!more()) {
                return -1;
            }
            at = position + offset;
        }
    }

    private void need() throws IOException {
        if (!more()) {
            throw broken("ends too early");
        }
    }

    /** Reads on; what stands before the position may be given up, so that offsets from the position stay true. */
    private boolean more() throws IOException {
        if (position > 0) {
            System.arraycopy(bytes, position, bytes, 0, limit - position);
            limit -= position;
            position = 0;
        }
        if (limit == bytes.length) {
            if (limit >= LARGEST_TOKEN) {
                throw new Faults.OverLimit(name + " has a single text of more than " + limit + " bytes");
            }
            bytes = Arrays.copyOf(bytes, limit * 2);
        }
        int n = in.read(bytes, limit, bytes.length - limit);
        limit += Math.max(0, n);
        return n >= 0;
    }

    private Faults.Broken broken(String what) {
        return new Faults.Broken(name + " is no proper XML: it " + what);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
