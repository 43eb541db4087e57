package huizong.table;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of an Office Open XML package (ECMA-376 part 2). Names are compared without case and with either slash, as the
 * programs that write odd ones expect.
 */
final class XlsxPackage implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    /** No part of an honest workbook unpacks to more than so many times its size once it is large. */
    private static final long MOST_RATIO = 1_000;

    private static final long SMALL = 10L << 20;

    private final ZipFile zip;
    private final ReadLimits limits;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    /** Names that two entries bear: which of them is meant nobody can say. */
    private final Set<String> twice = new HashSet<>();
    /** The bytes read of each part, at most; a part may be read several times. */
    private final Map<ZipArchiveEntry, Long> unpacked = new HashMap<>();

    private long unpackedInAll;

    private XlsxPackage(ZipFile zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String key = key(entry.getName());
            if (entries.putIfAbsent(key, entry) != null) {
                twice.add(key);
            }
        }
    }

    /**
     * Where a part points to.
     *
     * @param target the name of the other part
     */
    record Relation(String type, String target) {}

    static XlsxPackage open(Path file, ReadLimits limits) throws IOException {
        return new XlsxPackage(ZipFile.builder().setPath(file).get(), limits);
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    /** A part's bytes, counted against the limits and checked against their sum at the end. */
    InputStream part(String name) throws IOException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new Faults.Broken("part " + name + " is missing");
        }
        if (twice.contains(key(name))) {
            throw new Faults.Broken("part " + name + " is there twice");
        }
        return new BufferedInputStream(new Guarded(unpacked(entry), entry), BUFFER);
    }

    /** As the library does it, but the library feeds its unpacker 512 bytes at a time, and each time costs. */
    private InputStream unpacked(ZipArchiveEntry entry) throws IOException {
        if (entry.getMethod() != ZipEntry.DEFLATED || !zip.canReadEntryData(entry)) {
            return zip.getInputStream(entry);
        }
        Inflater inflater = new Inflater(true);
        InputStream packed = new SequenceInputStream(zip.getRawInputStream(entry), dummy());
        return new InflaterInputStream(packed, inflater, BUFFER) {
            @Override
            public void close() throws IOException {
                inflater.end();
                super.close();
            }
        };
    }

    /** The byte that {@link Inflater} wants behind bytes without a header. */
    private static InputStream dummy() {
        return new ByteArrayInputStream(new byte[1]);
    }

    XmlScanner xml(String part) throws IOException {
        return new XmlScanner(part(part), part);
    }

    /** The workbook's own part: what the package says it is, else where it always is. */
    String workbookPart() throws IOException {
        for (Relation relation : relations("").values()) {
            if (relation.type().endsWith("/officeDocument")) {
                return relation.target();
            }
        }
        return "xl/workbook.xml";
    }

    /** The relations of a part by their ids, in the order in which they stand; of the package for an empty name. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (!has(rels)) {
            return relations;
        }
        try (XmlScanner xml = xml(rels)) {
            while (xml.next()) {
                String target = xml.starts("Relationship") ? xml.attribute("Target") : null;
                String type = target == null ? null : xml.attribute("Type");
                String id = type == null ? null : xml.attribute("Id");
                if (target != null && type != null && id != null && !"External".equals(xml.attribute("TargetMode"))) {
                    relations.put(id, new Relation(type, resolved(folder, target)));
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        String path = target.replace('\\', '/');
        return path.startsWith("/") ? path.substring(1) : folder + path;
    }

    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        String inside = path.startsWith("/") ? path.substring(1) : path;
        return inside.contains("./") ? normal(inside) : inside;
    }

    /** Without {@code .} and {@code ..}; no way leads out of the package. */
    private static String normal(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    /** Counts what is read of a part beyond what was read of it before. */
    private void count(ZipArchiveEntry entry, long read) throws Faults.OverLimit {
        long before = unpacked.getOrDefault(entry, 0L);
        if (read > before) {
            unpacked.put(entry, read);
            unpackedInAll += read - before;
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (unpackedInAll > limits.unpackedBytes() || read > SMALL && read / packed > MOST_RATIO) {
            throw new Faults.OverLimit("part " + entry.getName() + " unpacks to more than " + read + " bytes");
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops a bomb before it goes off, and tells a part whose bytes are not those that were packed. */
    private final class Guarded extends FilterInputStream {

        private final ZipArchiveEntry entry;
        private final CRC32 sum;
        private long read;

        Guarded(InputStream in, ZipArchiveEntry entry) {
            this(in, entry, new CRC32());
        }

        private Guarded(InputStream in, ZipArchiveEntry entry, CRC32 sum) {
            super(new CheckedInputStream(in, sum));
            this.entry = entry;
            this.sum = sum;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            if (n < 0) {
                if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                    throw new Faults.Broken("part " + entry.getName() + " is damaged (checksum)");
                }
                return n;
            }
            read += n;
            count(entry, read);
            return n;
        }
    }
}
