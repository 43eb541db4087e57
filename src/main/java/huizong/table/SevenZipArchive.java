package huizong.table;

import huizong.table.Unpacking.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** 7z archives; names are Unicode there. Several entries are often packed as one, so a break may cost those behind it. */
final class SevenZipArchive {

    private static final int CHUNK = 1 << 16;
    /** 7-Zip's strongest setting asks for 64 MB. */
    private static final int MOST_MEMORY_KIB = 160 << 10;

    private static final int WINDOWS_LINK = 0x400;
    private static final int HAS_UNIX_MODE = 0x8000;

    private SevenZipArchive() {}

    static void read(Path file, Unpacking.Level level) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(file)
                .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (!entry.isAntiItem()) {
                    level.entry(header(entry), out -> copy(archive, out));
                }
            }
        }
    }

    private static Header header(SevenZArchiveEntry entry) {
        String name = entry.getName() == null ? "" : entry.getName();
        return new Header(name, entry.isDirectory(), isLink(entry), null);
    }

    /** The upper half holds the mode where the archive was made on Unix (7-Zip, {@code FILE_ATTRIBUTE_UNIX_EXTENSION}). */
    private static boolean isLink(SevenZArchiveEntry entry) {
        if (!entry.getHasWindowsAttributes()) {
            return false;
        }
        int attributes = entry.getWindowsAttributes();
        boolean unix = (attributes & HAS_UNIX_MODE) != 0 && UnixMode.isLink(attributes >>> 16);
        return unix || (attributes & WINDOWS_LINK) != 0;
    }

    private static void copy(SevenZFile archive, OutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int n = archive.read(chunk); n >= 0; n = archive.read(chunk)) {
            out.write(chunk, 0, n);
        }
    }
}
