package huizong.table;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A record of a binary spreadsheet (xls, xlsb), its numbers read little-endian. Bytes beyond what a reader asks for are
 * no fault: newer programs append to records.
 *
 * @param id what kind of record; the numbers of xls and of xlsb are different worlds
 * @param position where its header begins in the stream
 */
record BiffRecord(int id, long position, byte[] data) {

    int size() {
        return data.length;
    }

    int unsignedByte(int at) throws Faults.Broken {
        need(at, 1);
        return data[at] & 0xFF;
    }

    int unsignedShort(int at) throws Faults.Broken {
        need(at, 2);
        return data[at] & 0xFF | (data[at + 1] & 0xFF) << 8;
    }

    int integer(int at) throws Faults.Broken {
        need(at, 4);
        return bytes().getInt(at);
    }

    double real(int at) throws Faults.Broken {
        need(at, 8);
        return bytes().getDouble(at);
    }

    /** A number in the short form RK (MS-XLS 2.5.217): 30 bits of an integer or of a double, perhaps in hundredths. */
    double shortReal(int at) throws Faults.Broken {
        int rk = integer(at);
        double value = (rk & 2) != 0 ? rk >> 2 : Double.longBitsToDouble((long) (rk & ~3) << 32);
        return (rk & 1) != 0 ? value / 100 : value;
    }

    private ByteBuffer bytes() {
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws Faults.Broken when the record is too short for what should stand there */
    void need(int at, int length) throws Faults.Broken {
        if (at < 0 || length < 0 || at > data.length - length) {
            throw new Faults.Broken("record " + Integer.toHexString(id) + " at " + position + " is too short");
        }
    }
}
