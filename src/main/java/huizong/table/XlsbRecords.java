package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Cuts a part of an xlsb workbook into its records (MS-XLSB 2.1.4): kind and size in 7 bits a byte, then the data. */
final class XlsbRecords implements AutoCloseable {

    /** The largest records hold a text of 32,767 characters and its runs. */
    private static final int MOST_BYTES = 16 << 20;

    private static final int MOST_KIND_BYTES = 2;
    private static final int MOST_SIZE_BYTES = 4;

    private final InputStream in;
    private final String part;
    private long position;

    XlsbRecords(InputStream in, String part) {
        this.in = in;
        this.part = part;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws Faults.Broken when the part ends within a record
     */
    @Nullable
    BiffRecord next() throws IOException {
        long start = position;
        int first = in.read();
        if (first < 0) {
            return null;
        }
        position++;
        int id = (first & 0x80) == 0 ? first : first & 0x7F | number(MOST_KIND_BYTES - 1) << 7;
        int size = number(MOST_SIZE_BYTES);
        if (size > MOST_BYTES) {
            throw new Faults.Broken(part + " has a record of " + size + " bytes");
        }
        byte[] data = in.readNBytes(size);
        if (data.length < size) {
            throw endsWithin();
        }
        position += size;
        return new BiffRecord(id, start, data);
    }

    private int number(int mostBytes) throws IOException {
        int number = 0;
        for (int i = 0; i < mostBytes; i++) {
            int next = in.read();
            if (next < 0) {
                throw endsWithin();
            }
            position++;
            number |= (next & 0x7F) << 7 * i;
            if ((next & 0x80) == 0) {
                break;
            }
        }
        return number;
    }

    private Faults.Broken endsWithin() {
        return new Faults.Broken(part + " ends within a record");
    }

    /** The text at a place: its length in characters, then UTF-16 (XLWideString); empty when it is null (length -1). */
    static String text(BiffRecord record, int at) throws Faults.Broken {
        int length = record.integer(at);
        if (length <= 0) {
            return "";
        }
        if (length > record.size()) {
            throw new Faults.Broken("a text longer than its record");
        }
        record.need(at + 4, length * 2);
        return new String(record.data(), at + 4, length * 2, StandardCharsets.UTF_16LE);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
