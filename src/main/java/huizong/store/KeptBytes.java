package huizong.store;

import huizong.rule.KeptRows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** {@link KeptRows} as bytes and back: the tables, then column after column. */
final class KeptBytes {

    private KeptBytes() {}

    static byte[] of(KeptRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(rows.tables().size());
            for (KeptRows.Table table : rows.tables()) {
                out.writeUTF(table.submitter());
                out.writeUTF(table.path());
                out.writeUTF(table.sheet());
            }
            out.writeInt(rows.twins().length);
            out.writeInt(rows.sent().length);
            longs(out, rows.twins());
            longs(out, rows.proofs());
            ints(out, rows.tableOf());
            ints(out, rows.lines());
            longs(out, rows.sent());
            ints(out, rows.sentTables());
            out.writeInt(rows.people().length);
            longs(out, rows.people());
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    static KeptRows read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            List<KeptRows.Table> tables = new ArrayList<>();
            for (int table = in.readInt(); table > 0; table--) {
                tables.add(new KeptRows.Table(in.readUTF(), in.readUTF(), in.readUTF()));
            }
            int purchases = in.readInt();
            int sent = in.readInt();
            return new KeptRows(
                    tables,
                    longs(in, purchases),
                    longs(in, purchases),
                    ints(in, purchases),
                    ints(in, purchases),
                    longs(in, sent),
                    ints(in, sent),
                    // months kept before people were, until they are consolidated again
                    longs(in, in.available() == 0 ? 0 : in.readInt()));
        } catch (IOException e) {
            throw new IllegalStateException("the store holds rows that this tool did not write", e);
        }
    }

    private static void longs(DataOutputStream out, long[] column) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(column.length * Long.BYTES);
        buffer.asLongBuffer().put(column);
        out.write(buffer.array());
    }

    private static void ints(DataOutputStream out, int[] column) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(column.length * Integer.BYTES);
        buffer.asIntBuffer().put(column);
        out.write(buffer.array());
    }

    private static long[] longs(DataInputStream in, int length) throws IOException {
        long[] column = new long[length];
        ByteBuffer.wrap(in.readNBytes(length * Long.BYTES)).asLongBuffer().get(column);
        return column;
    }

    private static int[] ints(DataInputStream in, int length) throws IOException {
        int[] column = new int[length];
        ByteBuffer.wrap(in.readNBytes(length * Integer.BYTES)).asIntBuffer().get(column);
        return column;
    }
}
