package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged blocks of a sheet. They stand behind the rows and are wanted before them. Most sheets have none, which a
 * look for the name of their element tells for a fraction of what reading the whole takes.
 */
final class XlsxMerges {

    private static final byte[] NAME = "mergeCell".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REF =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})");
    private static final int CHUNK = 1 << 16;

    /** How far the search may go on by the byte under the end of the name (Horspool). */
    private static final int[] SKIP = skip();

    private XlsxMerges() {}

    static List<Merge> find(XlsxPackage parts, String part) throws IOException {
        if (!isNamed(parts.part(part))) {
            return List.of();
        }
        MergeList merges = new MergeList();
        try (XmlScanner xml = parts.xml(part)) {
            while (xml.next()) {
                String ref = xml.starts("mergeCell") ? xml.attribute("ref") : null;
                if (ref != null) {
                    add(ref, merges);
                }
            }
        }
        return merges.sorted();
    }

    /** Whether the name stands anywhere; if only in a comment, reading will tell. */
    private static boolean isNamed(InputStream part) throws IOException {
        try (part) {
            byte[] window = new byte[CHUNK];
            int filled = 0;
            for (int n = part.read(window, 0, CHUNK); n >= 0; n = part.read(window, filled, CHUNK - filled)) {
                filled += n;
                int at = search(window, filled);
                if (at < 0) {
                    return true;
                }
                System.arraycopy(window, at, window, 0, filled - at);
                filled -= at;
            }
            return false;
        }
    }

    /** Returns from where on the bytes must be looked at again, -1 when the name was found. */
    private static int search(byte[] window, int filled) {
        int at = 0;
        int last = NAME.length - 1;
        while (at + NAME.length <= filled) {
            int end = window[at + last] & 0xFF;
            if (end == NAME[last] && Arrays.equals(window, at, at + NAME.length, NAME, 0, NAME.length)) {
                return -1;
            }
            at += SKIP[end];
        }
        return Math.min(at, filled);
    }

    /** Either corner may come first. */
    private static void add(String reference, MergeList merges) {
        Matcher ref = REF.matcher(reference.strip());
        if (ref.matches()) {
            int row = Integer.parseInt(ref.group(2));
            int otherRow = Integer.parseInt(ref.group(4));
            int column = column(ref.group(1));
            int otherColumn = column(ref.group(3));
            merges.add(
                    Math.min(row, otherRow),
                    Math.min(column, otherColumn),
                    Math.abs(otherRow - row) + 1,
                    Math.abs(otherColumn - column) + 1);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    private static int[] skip() {
        int[] skip = new int[256];
        Arrays.fill(skip, NAME.length);
        for (int i = 0; i < NAME.length - 1; i++) {
            skip[NAME[i]] = NAME.length - 1 - i;
        }
        return skip;
    }
}
