package huizong.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Walks the blocks of a rar before it is unpacked (RAR 4.20 technote): the library loads all of them at once, and takes the
 * place where a file is cut off for its end.
 *
 * @param files how many entries there are
 * @param whole whether the last block is the end that the format asks for
 */
record RarHeaders(int files, boolean whole) {

    private static final int MARK = 7;
    private static final int SHORTEST = 7;
    private static final int MAIN = 0x73;
    private static final int FILE = 0x74;
    private static final int END = 0x7B;
    private static final int VOLUME = 0x0001;
    private static final int ENCRYPTED_HEADERS = 0x0080;
    private static final int HAS_DATA = 0x8000;
    private static final int VERSION_AT = 24;
    /** RAR 3, the first that closes its archives. */
    private static final int CLOSES = 29;

    static RarHeaders read(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] mark = new byte[MARK + 1];
            in.readFully(mark, 0, (int) Math.min(mark.length, in.length()));
            if (mark[MARK - 1] == 1) {
                throw new ArchiveFaults.Refused(new Damage(Damage.Reason.UNSUPPORTED, "RAR5"));
            }
            return walk(in);
        }
    }

    private static RarHeaders walk(RandomAccessFile in) throws IOException {
        int files = 0;
        boolean closes = false;
        long at = MARK;
        while (at + SHORTEST <= in.length()) {
            in.seek(at);
            byte[] start = new byte[SHORTEST];
            in.readFully(start);
            int type = start[2] & 0xFF;
            int flags = number(start, 3, 2);
            int size = number(start, 5, 2);
            if (type == MAIN && (flags & ENCRYPTED_HEADERS) != 0) {
                throw new ArchiveFaults.Refused(ArchiveFaults.ENCRYPTED);
            }
            if (type == MAIN && (flags & VOLUME) != 0) {
                throw new ArchiveFaults.Refused(new Damage(Damage.Reason.UNSUPPORTED, "archive volume"));
            }
            if (size < SHORTEST || at + size > in.length()) {
                return new RarHeaders(files, false);
            }
            byte[] header = new byte[size];
            in.seek(at);
            in.readFully(header);
            if (!isSound(header)) {
                return new RarHeaders(files, false);
            }
            if (type == END) {
                return new RarHeaders(files, true);
            }
            files += type == FILE ? 1 : 0;
            if (files > Unpacking.MOST_ENTRIES) {
                throw new Faults.OverLimit("more than " + Unpacking.MOST_ENTRIES + " files");
            }
            closes |= type == FILE && size > VERSION_AT && header[VERSION_AT] >= CLOSES;
            boolean hasData = (flags & HAS_DATA) != 0 && size >= SHORTEST + Integer.BYTES;
            at += size + (hasData ? number(header, SHORTEST, Integer.BYTES) & 0xFFFFFFFFL : 0);
        }
        return new RarHeaders(files, at == in.length() && files > 0 && !closes);
    }

    private static boolean isSound(byte[] header) {
        CRC32 sum = new CRC32();
        sum.update(header, 2, header.length - 2);
        return (sum.getValue() & 0xFFFF) == number(header, 0, 2);
    }

    private static int number(byte[] bytes, int from, int length) {
        int number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | bytes[from + i] & 0xFF;
        }
        return number;
    }
}
