package huizong.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Packages whose entries all bear one fixed time: only then are the same contents the same bytes. */
final class FixedZip {

    /** The first moment that a zip can name, 1 January 1980 by the local clock, which is what a zip holds. */
    private static final LocalDateTime FIRST_MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Half the time of the usual level for a file a tenth larger. */
    private static final int LEVEL = 3;

    private FixedZip() {}

    static ZipArchiveOutputStream create(Path file) throws IOException {
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file);
        zip.setUseZip64(Zip64Mode.AsNeeded);
        zip.setLevel(LEVEL);
        return zip;
    }

    /** Not by {@code setTime}: east of Greenwich it would add a second time, as the world's clock has it. */
    static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(FIRST_MOMENT);
        return entry;
    }

    /**
     * Writes a package with the entries of two others, in their order; the second's packed bytes are copied as they are.
     *
     * @param parts a package, of which the entries that the second has too are left out
     */
    static void join(byte[] parts, Path packed, Path to) throws IOException {
        try (ZipFile second = ZipFile.builder().setPath(packed).get();
                ZipArchiveOutputStream target = create(to)) {
            try (ZipInputStream first = new ZipInputStream(new ByteArrayInputStream(parts))) {
                for (ZipEntry entry = first.getNextEntry(); entry != null; entry = first.getNextEntry()) {
                    if (second.getEntry(entry.getName()) == null) {
                        add(target, entry.getName(), first.readAllBytes());
                    }
                }
            }
            for (ZipArchiveEntry entry : Collections.list(second.getEntriesInPhysicalOrder())) {
                copy(second, entry, target);
            }
        }
    }

    /** The same package with the fixed time in every entry. */
    static byte[] settled(byte[] parts) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream target = new ZipArchiveOutputStream(bytes);
                ZipInputStream source = new ZipInputStream(new ByteArrayInputStream(parts))) {
            target.setUseZip64(Zip64Mode.AsNeeded);
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                add(target, entry.getName(), source.readAllBytes());
            }
        }
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
    }

    /** How many bytes the parts in a folder of a package have, unpacked. */
    static long size(Path file, String folder) throws IOException {
        long size = 0;
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                size += entry.getName().startsWith(folder) ? Math.max(0, entry.getSize()) : 0;
            }
        }
        return size;
    }

    /** Writes a package once more, its entries as they are but for their times. */
    static void settle(Path packed, Path to) throws IOException {
        join(new byte[0], packed, to);
    }

    /** A part that is filled while it is written. */
    interface Filled {

        /** Its name in the package. */
        String part();

        /** Writes it, made of what the package holds of it. */
        void fill(String xml, OutputStream out) throws IOException;
    }

    /** The same, but one of its entries is filled on the way. */
    static void settle(Path packed, Path to, Filled filled) throws IOException {
        try (ZipFile source = ZipFile.builder().setPath(packed).get();
                ZipArchiveOutputStream target = create(to)) {
            for (ZipArchiveEntry entry : Collections.list(source.getEntriesInPhysicalOrder())) {
                if (!entry.getName().equals(filled.part())) {
                    copy(source, entry, target);
                    continue;
                }
                target.putArchiveEntry(entry(entry.getName()));
                OutputStream out = new BufferedOutputStream(target);
                try (InputStream xml = source.getInputStream(entry)) {
                    filled.fill(new String(xml.readAllBytes(), StandardCharsets.UTF_8), out);
                }
                out.flush();
                target.closeArchiveEntry();
            }
        }
    }

    private static void add(ZipArchiveOutputStream target, String name, byte[] content) throws IOException {
        ZipArchiveEntry entry = entry(name);
        entry.setSize(content.length);
        target.putArchiveEntry(entry);
        target.write(content);
        target.closeArchiveEntry();
    }

    private static void copy(ZipFile source, ZipArchiveEntry entry, ZipArchiveOutputStream target) throws IOException {
        ZipArchiveEntry copied = entry(entry.getName());
        copied.setMethod(entry.getMethod());
        copied.setSize(entry.getSize());
        copied.setCompressedSize(entry.getCompressedSize());
        copied.setCrc(entry.getCrc());
        try (InputStream raw = source.getRawInputStream(entry)) {
            target.addRawArchiveEntry(copied, raw);
        }
    }
}
