package huizong.store;

import huizong.form.EntryText;
import huizong.intake.Line;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Lines as bytes and back, each char of a text as it is: 8 bits where no text needs more, else 16. What comes back equals
 * what the database would give.
 */
final class LineBytes {

    private static final int LONGEST_NARROW = 0xFF;
    private static final int MOST_FIXED = 5 * Integer.BYTES;

    private ByteBuffer bytes = ByteBuffer.allocate(1 << 10);

    /** The bytes of a line, to be read before the next is put. */
    ByteBuffer of(Line line) {
        bytes.clear();
        boolean record = line instanceof Line.Record;
        bytes.put((byte) (record ? 1 : 0)).putInt(line.row()).putInt(LineKinds.table(line));
        if (line instanceof Line.Record row) {
            putRecord(row);
        } else {
            put(LineKinds.kind(line));
            put(LineKinds.detail(line));
        }
        return bytes.flip();
    }

    private void putRecord(Line.Record row) {
        bytes.put((byte) RecordBits.flags(row)).putInt(RecordBits.of(row.filled()));
        int there = bytes.position();
        bytes.putShort((short) 0);
        int bits = 0;
        for (int i = 0; i < StoredReadings.COLUMNS.length; i++) {
            String text = row.texts().get(StoredReadings.COLUMNS[i]);
            if (!text.isEmpty()) {
                bits |= 1 << i;
                put(text);
            }
        }
        bytes.putShort(there, (short) bits);
    }

    private void put(String whole) {
        String text = LineKinds.clipped(whole);
        int length = text.length();
        reserve(Integer.BYTES + length * Character.BYTES + MOST_FIXED);
        int start = bytes.position();
        bytes.putInt(length << 1);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > LONGEST_NARROW) {
                bytes.position(start);
                putWide(text);
                return;
            }
            bytes.put((byte) c);
        }
    }

    private void putWide(String text) {
        int length = text.length();
        bytes.putInt(length << 1 | 1);
        for (int i = 0; i < length; i++) {
            bytes.putChar(text.charAt(i));
        }
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + more));
            bytes = larger.put(bytes.flip());
        }
    }

    /** The line whose bytes these are. */
    static Line line(ByteBuffer in) {
        boolean record = in.get() == 1;
        int row = in.getInt();
        int table = in.getInt();
        if (!record) {
            return LineKinds.line(text(in), row, table, text(in));
        }
        int flags = in.get();
        int filled = in.getInt();
        int there = in.getShort();
        EntryText.Builder texts = EntryText.builder();
        for (int i = 0; i < StoredReadings.COLUMNS.length; i++) {
            if ((there & 1 << i) != 0) {
                texts.put(StoredReadings.COLUMNS[i], text(in));
            }
        }
        return new Line.Record(
                row,
                table,
                RecordBits.hidden(flags),
                texts.build(),
                RecordBits.columns(filled),
                RecordBits.sharesAmount(flags),
                RecordBits.numbers(flags));
    }

    private static String text(ByteBuffer in) {
        int head = in.getInt();
        int length = head >> 1;
        if ((head & 1) == 0) {
            String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.ISO_8859_1);
            in.position(in.position() + length);
            return text;
        }
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = in.getChar();
        }
        return new String(chars);
    }
}
