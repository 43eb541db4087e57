package huizong.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes records of binary spreadsheets, little-endian, as a test wants them: also wrong. */
final class BinaryBytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static byte[] shorts(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putShort((short) value);
        }
        return bytes.array();
    }

    static byte[] ints(int... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    static byte[] real(double value) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putDouble(value)
                .array();
    }

    static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    static byte[] utf16(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }

    static byte[] wide(String text) {
        return join(ints(text.length()), utf16(text));
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** A record of xls: kind and size in two bytes each. */
    BinaryBytes xls(int id, byte[]... data) {
        byte[] all = join(data);
        out.writeBytes(shorts(id, all.length));
        out.writeBytes(all);
        return this;
    }

    /** A record of xlsb: kind and size in seven bits a byte. */
    BinaryBytes xlsb(int id, byte[]... data) {
        byte[] all = join(data);
        seven(id);
        seven(all.length);
        out.writeBytes(all);
        return this;
    }

    private void seven(int value) {
        int rest = value;
        do {
            int low = rest & 0x7F;
            rest >>= 7;
            out.write(rest == 0 ? low : low | 0x80);
        } while (rest != 0);
    }

    int size() {
        return out.size();
    }

    byte[] done() {
        return out.toByteArray();
    }
}
