package huizong.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Locale;

/**
 * Watches the tags of a page go by, to tell whether it was cut short: a browser, and jsoup, close by themselves what a page
 * leaves open, and rows would be lost in silence.
 */
final class HtmlEnd extends FilterReader {

    private static final int LONGEST = 7;
    /** Each costs some 200 bytes in the tree, however short it is written (measured): 3,000,000 are too many for 512 MB. */
    private static final int MOST_TAGS = 1_000_000;

    private static final int ARCHIVE_HEAD = 256;

    private final StringBuilder tag = new StringBuilder();
    private boolean inName;
    private boolean inTag;
    private int tags;
    private int openTables;
    private boolean needsEnd;
    private boolean hasEnd;

    /** @param page able to go back to its mark */
    HtmlEnd(Reader page) {
        super(page);
    }

    /** Whether the page is packed into a message (RFC 2557), as Excel saves a "single file web page". Asked before all reading. */
    boolean isArchive() throws IOException {
        char[] head = new char[ARCHIVE_HEAD];
        in.mark(ARCHIVE_HEAD);
        int n = in.read(head, 0, ARCHIVE_HEAD);
        in.reset();
        String start = new String(head, 0, Math.max(0, n)).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("mime-version:") || start.startsWith("from:") || start.startsWith("content-type:");
    }

    /** Whether a tag, a table or the page itself was left open; a page that never opened itself need not be closed. */
    boolean isCutShort() {
        return inTag || (needsEnd ? !hasEnd : openTables > 0);
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = super.read(buffer, offset, length);
        for (int i = offset; i < offset + n; i++) {
            take(buffer[i]);
        }
        if (tags > MOST_TAGS) {
            throw new Faults.OverLimit("web page of more than " + MOST_TAGS + " tags: save it as .xlsx");
        }
        return n;
    }

    private void take(char c) {
        if (c == '<') {
            inName = true;
            inTag = true;
            tag.setLength(0);
        } else if (inName) {
            if (c == '>' || c <= ' ' || tag.length() == LONGEST) {
                inName = false;
                tags += tag.indexOf("/") == 0 ? 0 : 1;
                named(tag.toString());
            } else {
                tag.append(c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c);
            }
        }
        inTag &= c != '>';
    }

    private void named(String name) {
        switch (name) {
            case "table" -> openTables++;
            case "/table" -> openTables--;
            case "html", "body" -> needsEnd = true;
            case "/html", "/body" -> hasEnd = true;
            default -> {
                // neither begins nor ends what must be whole
            }
        }
    }
}
