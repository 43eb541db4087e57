package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the merged blocks of a sheet. They stand behind the rows and are wanted before them; looking for their tag alone
 * takes a fraction of what parsing takes.
 */
final class XlsxMerges {

    private static final byte[] TAG = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REF = Pattern.compile(
            "ref\\s*=\\s*[\"']\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})[\"']");
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_TAG = 512;
    private static final int MOST = 200_000;

    /** How far the search may go on by the byte under the end of the tag (Horspool). */
    private static final int[] SKIP = skip();

    private XlsxMerges() {}

    static List<Merge> find(InputStream part) throws IOException {
        List<Merge> merges = new ArrayList<>();
        try (part) {
            byte[] window = new byte[CHUNK + LONGEST_TAG];
            int filled = 0;
            for (int n = part.read(window, 0, CHUNK); n >= 0; n = part.read(window, filled, window.length - filled)) {
                filled += n;
                int kept = search(window, filled, merges, false);
                System.arraycopy(window, kept, window, 0, filled - kept);
                filled -= kept;
            }
            search(window, filled, merges, true);
        }
        merges.sort(Comparator.comparingInt(Merge::firstRow).thenComparingInt(Merge::firstColumn));
        return List.copyOf(merges);
    }

    /** Searches the window; returns from where on its bytes must be looked at again. */
    private static int search(byte[] window, int filled, List<Merge> merges, boolean isLast) {
        int at = 0;
        int last = TAG.length - 1;
        while (at + TAG.length <= filled) {
            int end = window[at + last] & 0xFF;
            if (end == TAG[last] && matches(window, at)) {
                if (at + LONGEST_TAG > filled && !isLast) {
                    return Math.max(0, at - 1);
                }
                add(window, at, Math.min(at + LONGEST_TAG, filled), merges);
                at += TAG.length;
                continue;
            }
            at += SKIP[end];
        }
        return Math.max(0, Math.min(at, filled) - 1);
    }

    private static boolean matches(byte[] window, int at) {
        for (int i = 0; i < TAG.length; i++) {
            if (window[at + i] != TAG[i]) {
                return false;
            }
        }
        return at == 0 || window[at - 1] == '<' || window[at - 1] == ':';
    }

    private static void add(byte[] window, int from, int to, List<Merge> merges) {
        String tag = new String(window, from, to - from, StandardCharsets.ISO_8859_1);
        int end = tag.indexOf('>');
        Matcher ref = REF.matcher(end < 0 ? tag : tag.substring(0, end));
        if (ref.find() && merges.size() < MOST) {
            merges.add(new Merge(
                    Integer.parseInt(ref.group(2)),
                    Integer.parseInt(ref.group(4)),
                    column(ref.group(1)),
                    column(ref.group(3))));
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
        java.util.Arrays.fill(skip, TAG.length);
        for (int i = 0; i < TAG.length - 1; i++) {
            skip[TAG[i]] = TAG.length - 1 - i;
        }
        return skip;
    }
}
