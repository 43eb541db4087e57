package huizong.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Writes a package again with every entry at one fixed time: only then are the same contents the same bytes. */
final class FixedZip {

    /** The first moment that a zip can name: 1 January 1980, as its raw DOS date and time. */
    private static final long FIRST_MOMENT = new java.util.GregorianCalendar(1980, 0, 1).getTimeInMillis();

    private FixedZip() {}

    /** Copies the packed bytes as they are: nothing is packed a second time. */
    static void copy(Path from, Path to) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(from).get();
                ZipArchiveOutputStream target = new ZipArchiveOutputStream(to)) {
            target.setUseZip64(Zip64Mode.AsNeeded);
            for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
                ZipArchiveEntry fixed = new ZipArchiveEntry(entry.getName());
                fixed.setMethod(entry.getMethod());
                fixed.setSize(entry.getSize());
                fixed.setCompressedSize(entry.getCompressedSize());
                fixed.setCrc(entry.getCrc());
                fixed.setTime(FIRST_MOMENT);
                try (InputStream raw = source.getRawInputStream(entry)) {
                    target.addRawArchiveEntry(fixed, raw);
                }
            }
        }
    }
}
