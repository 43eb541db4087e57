package huizong.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The shared strings of a workbook, read when the first is asked for and kept as UTF-8 bytes: millions of them cost
 * little more than their letters.
 */
final class XlsxStrings {

    private static final int MOST_BYTES = Integer.MAX_VALUE - 64;

    private final XlsxPackage parts;
    private final Optional<String> part;
    private @Nullable Table table;

    XlsxStrings(XlsxPackage parts, Optional<String> part) {
        this.parts = parts;
        this.part = part;
    }

    /** @throws Faults.Broken when there is no such string */
    String get(int index) throws IOException, XMLStreamException {
        Table read = table;
        if (read == null) {
            read = read();
            table = read;
        }
        return read.get(index);
    }

    private Table read() throws IOException, XMLStreamException {
        if (part.isEmpty() || !parts.has(part.get())) {
            throw new Faults.Broken("the shared strings are missing");
        }
        Table strings = new Table();
        XMLStreamReader xml = parts.xml(part.get());
        XlsxText text = new XlsxText();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("si")) {
                strings.add(text.read(xml, "si"));
            } else if (event == XMLStreamConstants.DTD) {
                throw new Faults.Broken("the shared strings declare a document type");
            }
        }
        xml.close();
        return strings;
    }

    /** Strings one after another, each ending where the next begins. */
    private static final class Table {

        private byte[] bytes = new byte[1 << 12];
        private int[] ends = new int[1 << 8];
        private int count;
        private int length;

        void add(String text) throws Faults.OverLimit {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            if ((long) length + utf8.length > MOST_BYTES) {
                throw new Faults.OverLimit("more than 2 GB of shared strings");
            }
            if (length + utf8.length > bytes.length) {
                long wanted = Math.max(length + utf8.length, bytes.length + (long) (bytes.length >> 1));
                bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, MOST_BYTES));
            }
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count + (count >> 1));
            }
            System.arraycopy(utf8, 0, bytes, length, utf8.length);
            length += utf8.length;
            ends[count++] = length;
        }

        String get(int index) throws Faults.Broken {
            if (index < 0 || index >= count) {
                throw new Faults.Broken("a cell refers to shared string " + index + " of " + count);
            }
            int start = index == 0 ? 0 : ends[index - 1];
            return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
        }
    }
}
