package huizong.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The shared strings of a BIFF 8 workbook: one record and those that continue it (MS-XLS 2.4.265). How many there are is
 * told by what stands there, never by the count in front, which many programs get wrong.
 */
final class XlsStrings {

    private static final int COUNTS = 8;
    private static final int WIDE = 1;
    private static final int PHONETIC = 1 << 2;
    private static final int RICH = 1 << 3;

    private final List<byte[]> parts = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private boolean parsed;
    private int part;
    private int at;

    void add(byte[] data) {
        parts.add(data);
    }

    /** @throws Faults.Broken when there is no such string */
    String get(int index) throws Faults.Broken {
        if (!parsed) {
            parse();
        }
        if (index < 0 || index >= strings.size()) {
            throw new Faults.Broken("a cell refers to shared string " + index + " of " + strings.size());
        }
        return strings.get(index);
    }

    private void parse() {
        parsed = true;
        at = COUNTS;
        while (left() > 0) {
            String next = next();
            if (next == null) {
                return;
            }
            strings.add(next);
        }
        parts.clear();
    }

    /** Null when the parts end within the string. */
    private @org.jspecify.annotations.Nullable String next() {
        if (left() < 3) {
            return null;
        }
        int length = take() | take() << 8;
        int flags = take();
        if (left() < 6 && left() < ((flags & RICH) != 0 ? 2 : 0) + ((flags & PHONETIC) != 0 ? 4 : 0)) {
            return null;
        }
        long runs = (flags & RICH) != 0 ? take() | take() << 8 : 0;
        long phonetic = (flags & PHONETIC) != 0 ? take() | take() << 8 | take() << 16 | (long) take() << 24 : 0;
        StringBuilder text = new StringBuilder(length);
        boolean wide = (flags & WIDE) != 0;
        while (text.length() < length) {
            if (atEndOfPart()) {
                if (left() == 0) {
                    return null;
                }
                // a continued text says anew whether it is wide
                wide = (take() & WIDE) != 0;
            }
            int there = (parts.get(part).length - at) / (wide ? 2 : 1);
            int n = Math.min(length - text.length(), there);
            if (n == 0) {
                return null;
            }
            text.append(XlsText.unicode(parts.get(part), at, n, wide));
            at += wide ? n * 2 : n;
        }
        return skip(runs * 4 + phonetic) ? text.toString() : null;
    }

    private boolean atEndOfPart() {
        return at >= parts.get(part).length;
    }

    /** How many bytes are left, counted no further than 16. */
    private int left() {
        int left = 0;
        for (int i = part; i < parts.size() && left < 16; i++) {
            left += Math.max(0, parts.get(i).length - (i == part ? at : 0));
        }
        return left;
    }

    private int take() {
        while (atEndOfPart()) {
            part++;
            at = 0;
        }
        return parts.get(part)[at++] & 0xFF;
    }

    private boolean skip(long bytes) {
        long rest = bytes;
        while (rest > 0) {
            if (atEndOfPart()) {
                if (part + 1 >= parts.size()) {
                    return false;
                }
                part++;
                at = 0;
            }
            long n = Math.min(rest, parts.get(part).length - at);
            at += (int) n;
            rest -= n;
        }
        return true;
    }
}
