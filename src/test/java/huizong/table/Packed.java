package huizong.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/** Archives as other programs make them, byte by byte where no library would. */
public final class Packed {

    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;

    private Packed() {}

    /** Names and contents in turn, in their order. */
    public static Map<String, byte[]> of(Object... namesAndContents) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            Object contents = namesAndContents[i + 1];
            entries.put(
                    (String) namesAndContents[i],
                    contents instanceof byte[] bytes ? bytes : ((String) contents).getBytes(StandardCharsets.UTF_8));
        }
        return entries;
    }

    /** As today's programs do: names in UTF-8, and said so; sizes behind the entries, as what is written as it comes has them. */
    public static byte[] zip(Map<String, byte[]> entries) throws IOException {
        return zip(entries, StandardCharsets.UTF_8, true);
    }

    /** @param flagged whether bit 11 says that names are UTF-8 */
    public static byte[] zip(Map<String, byte[]> entries, Charset names, boolean flagged) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(names.name());
            zip.setUseLanguageEncodingFlag(flagged);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Names in code page 437 that say in 0x7075 what they are, as Info-ZIP writes them. */
    static byte[] infoZip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding("IBM437");
            zip.setUseLanguageEncodingFlag(false);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putArchiveEntry(new ZipArchiveEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Not packed at all, sizes known beforehand: as phones store pictures. */
    static byte[] stored(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipArchiveEntry stored = new ZipArchiveEntry(entry.getKey());
                stored.setMethod(ZipArchiveOutputStream.STORED);
                stored.setSize(entry.getValue().length);
                stored.setCrc(crc(entry.getValue()));
                zip.putArchiveEntry(stored);
                zip.write(entry.getValue());
                zip.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A zip with one entry of this Unix mode. */
    static byte[] withMode(String name, int mode, String contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setUnixMode(mode);
            zip.putArchiveEntry(entry);
            zip.write(contents.getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /** The same zip with the flag that says its entries are encrypted. */
    public static byte[] encrypted(byte[] zip) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 4 <= zip.length; at++) {
            int mark = bytes.getInt(at);
            if (mark == LOCAL || mark == CENTRAL) {
                int flags = at + (mark == LOCAL ? 6 : 8);
                bytes.putShort(flags, (short) (bytes.getShort(flags) | 1));
            }
        }
        return bytes.array();
    }

    /** The same zip with one entry's CRC wrong in its directory, counted from 0. */
    static byte[] withWrongSum(byte[] zip, int entry) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int seen = 0;
        for (int at = 0; at + 4 <= zip.length; at++) {
            if (bytes.getInt(at) == CENTRAL && seen++ == entry) {
                bytes.putInt(at + 16, ~bytes.getInt(at + 16));
            }
        }
        return bytes.array();
    }

    static Path sevenZip(Path file, Map<String, byte[]> entries) throws IOException {
        return sevenZip(file, entries, null);
    }

    static Path sevenZip(Path file, Map<String, byte[]> entries, char @Nullable [] password) throws IOException {
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile(), password)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                SevenZArchiveEntry entry = new SevenZArchiveEntry();
                entry.setName(each.getKey());
                archive.putArchiveEntry(entry);
                archive.write(each.getValue());
                archive.closeArchiveEntry();
            }
        }
        return file;
    }

    /** A RAR 4 that stores its entries as they are (RAR 4.20 technote), names in GB18030 and without the mark of Unicode. */
    public static byte[] rar(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream rar = new ByteArrayOutputStream();
        rar.write(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
        block(rar, 0x73, 0, new byte[6], new byte[0]);
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            file(rar, entry.getKey().getBytes(GB18030), entry.getValue(), 0x20, 2);
        }
        block(rar, 0x7B, 0x4000, new byte[0], new byte[0]);
        return rar.toByteArray();
    }

    /** One more entry, of the system with this number, with these attributes. */
    static void file(ByteArrayOutputStream rar, byte[] name, byte[] contents, int attributes, int system)
            throws IOException {
        ByteBuffer head = ByteBuffer.allocate(25 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(contents.length).putInt(contents.length).put((byte) system).putInt((int) crc(contents));
        head.putInt(0x50000000).put((byte) 29).put((byte) 0x30).putShort((short) name.length);
        head.putInt(attributes).put(name);
        block(rar, 0x74, 0x8000, head.array(), contents);
    }

    static void block(ByteArrayOutputStream rar, int type, int flags, byte[] head, byte[] data) throws IOException {
        ByteBuffer block = ByteBuffer.allocate(7 + head.length).order(ByteOrder.LITTLE_ENDIAN);
        block.putShort((short) 0).put((byte) type).putShort((short) flags);
        block.putShort((short) (7 + head.length)).put(head);
        CRC32 sum = new CRC32();
        sum.update(block.array(), 2, block.capacity() - 2);
        block.putShort(0, (short) sum.getValue());
        rar.write(block.array());
        rar.write(data);
    }

    private static long crc(byte[] contents) {
        CRC32 sum = new CRC32();
        sum.update(contents);
        return sum.getValue();
    }

    static Path write(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes);
    }
}
