package huizong.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook, read when the first is asked for and kept as UTF-8 bytes: millions of them cost
 * little more than their letters.
 */
final class XlsxStrings {

    private static final XmlScanner.Leaf TEXT = new XmlScanner.Leaf("si", "t");
    private static final int MOST_BYTES = Integer.MAX_VALUE - 64;

    private final XlsxPackage parts;
    private final Optional<String> part;
    private @Nullable Table table;

    XlsxStrings(XlsxPackage parts, Optional<String> part) {
        this.parts = parts;
        this.part = part;
    }

    /** @throws Faults.Broken when there is no such string */
    String get(int index) throws IOException {
        Table read = table;
        if (read == null) {
            read = read();
            table = read;
        }
        return read.get(index);
    }

    private Table read() throws IOException {
        if (part.isEmpty() || !parts.has(part.get())) {
            throw new Faults.Broken("the shared strings are missing");
        }
        Table strings = new Table();
        try (XmlScanner xml = parts.xml(part.get())) {
            int phonetic = 0;
            while (xml.next()) {
                if (xml.starts("si") && xml.take(TEXT)) {
                    strings.append(xml.text());
                    strings.end();
                } else if (xml.starts("rPh")) {
                    phonetic++;
                } else if (xml.ends("rPh")) {
                    phonetic--;
                } else if (phonetic == 0 && xml.ends("t")) {
                    strings.append(xml.text());
                } else if (xml.ends("si")) {
                    strings.end();
                }
            }
        }
        return strings;
    }

    /** Strings one after another, each ending where the next begins. */
    private static final class Table {

        private byte[] bytes = new byte[1 << 12];
        private int[] ends = new int[1 << 8];
        private int count;
        private int length;

        /** Adds to the string that {@link #end()} ends: as a rule the bytes are those of the file. */
        void append(XmlCharacters text) throws IOException {
            if (text.isPlain() && !XlsxText.isEscaped(text.bytes(), text.from(), text.to())) {
                append(text.bytes(), text.from(), text.to() - text.from());
                return;
            }
            byte[] utf8 = XlsxText.unescaped(text.string()).getBytes(StandardCharsets.UTF_8);
            append(utf8, 0, utf8.length);
        }

        private void append(byte[] utf8, int from, int size) throws Faults.OverLimit {
            if ((long) length + size > MOST_BYTES) {
                throw new Faults.OverLimit("more than 2 GB of shared strings");
            }
            if (length + size > bytes.length) {
                long wanted = Math.max(length + size, bytes.length + (long) (bytes.length >> 1));
                bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, MOST_BYTES));
            }
            System.arraycopy(utf8, from, bytes, length, size);
            length += size;
        }

        void end() {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count + (count >> 1));
            }
            ends[count++] = length;
        }

        String get(int index) throws Faults.Broken {
            if (index < 0 || index >= count) {
                throw new Faults.Broken("a cell refers to shared string " + index + " of " + count);
            }
            int start = index == 0 ? 0 : ends[index - 1];
            return XmlCharacters.utf8(bytes, start, ends[index]);
        }
    }
}
