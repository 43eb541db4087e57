package huizong.table;

import huizong.table.Unpacking.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Zip archives (PKWARE APPNOTE 6.3.10), by their central directory. */
final class ZipArchive {

    private static final int CHUNK = 1 << 16;

    private ZipArchive() {}

    static void read(Path file, Unpacking.Level level) throws IOException {
        ZipDirectory.check(file);
        // An entry whose own header is broken must not take the others with it: those are looked at one by one.
        try (ZipFile zip = ZipFile.builder()
                .setPath(file)
                .setUseUnicodeExtraFields(false)
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                level.entry(header(zip, entry), out -> copy(zip, entry, out));
            }
        }
    }

    private static Header header(ZipFile zip, ZipArchiveEntry entry) {
        String name = name(entry);
        boolean folder = (name.endsWith("/") || name.endsWith("\\")) && entry.getSize() <= 0;
        return new Header(name, folder, UnixMode.isLink(entry.getUnixMode()), refusal(zip, entry));
    }

    private static @Nullable Damage refusal(ZipFile zip, ZipArchiveEntry entry) {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return ArchiveFaults.ENCRYPTED;
        }
        return zip.canReadEntryData(entry) ? null : new Damage(Damage.Reason.UNSUPPORTED, "archive method");
    }

    /**
     * APPNOTE 4.6.9 (0x7075, where it belongs to this very name), else UTF-8, else GB18030. Bit 11 is not asked: it is set
     * over GBK names and missing over UTF-8 ones, and strict UTF-8 tells by itself.
     */
    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField unicode
                && unicode.getUnicodeName() != null) {
            CRC32 sum = new CRC32();
            sum.update(raw);
            if (sum.getValue() == unicode.getNameCRC32()) {
                return new String(unicode.getUnicodeName(), StandardCharsets.UTF_8);
            }
        }
        return ArchiveName.decode(raw);
    }

    private static void copy(ZipFile zip, ZipArchiveEntry entry, OutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                out.write(chunk, 0, n);
                size += n;
            }
            if (sum.getValue() != entry.getCrc() || size != entry.getSize()) {
                throw new Faults.Broken("checksum");
            }
        }
    }
}
