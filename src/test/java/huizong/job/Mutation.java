package huizong.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Spoils the bytes of a file the way discs, mail and people do; the same seed spoils it the same way. */
final class Mutation {

    private static final int MOST_INSERTED = 4_096;
    /** What parsers trip over: numbers at the edge, marks of other formats, beginnings without an end. */
    private static final List<byte[]> SNIPPETS = snippets(
            "-1",
            "4294967296",
            "99999999999999999999",
            "1E999999999",
            "<",
            "</row>",
            "<row r=\"1\">",
            "<!--",
            "<![CDATA[",
            "&",
            "&#0;",
            "&lol;",
            "\"",
            "'",
            ",,,,,,,,",
            "\n\n\n",
            "\r",
            "\u0000",
            "\uFEFF",
            "合计",
            "附件1",
            "姓名,身份证,受益金额",
            "<mergeCell ref=\"A1:XFD1048576\"/>",
            "PK\u0003\u0004",
            "XFD1048576",
            "t=\"s\"",
            "r=\"A1\"");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** @param other a file from which pieces are taken */
    byte[] of(byte[] whole, byte[] other) throws IOException {
        boolean isZip = whole.length > 4 && whole[0] == 'P' && whole[1] == 'K';
        return isZip && random.nextInt(4) > 0 ? withinParts(whole, other) : spoiled(whole, other);
    }

    /** Spoils what lies in a package and packs it again with right sums, so that the spoiled bytes reach the readers. */
    private byte[] withinParts(byte[] whole, byte[] other) throws IOException {
        Map<String, byte[]> parts = parts(whole);
        if (parts.isEmpty()) {
            return spoiled(whole, other);
        }
        List<String> names = new ArrayList<>(parts.keySet());
        for (int n = 1 + random.nextInt(2); n > 0; n--) {
            String name = names.get(random.nextInt(names.size()));
            byte[] part = parts.getOrDefault(name, new byte[0]);
            switch (random.nextInt(12)) {
                case 0 -> parts.remove(name);
                case 1 -> parts.put(names.get(random.nextInt(names.size())), part);
                case 2 -> parts.put(name.replace('/', '\\'), part);
                default -> parts.put(name, spoiled(part, other));
            }
        }
        return packed(parts);
    }

    private byte[] spoiled(byte[] whole, byte[] other) {
        byte[] bytes = whole;
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            bytes = once(bytes, other);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(12)));
        byte[] changed = bytes.clone();
        switch (random.nextInt(9)) {
            case 0 -> {
                for (int i = at; i < Math.min(end, at + 4); i++) {
                    changed[i] ^= (byte) (1 << random.nextInt(8));
                }
                return changed;
            }
            case 1 -> {
                for (int i = at; i < Math.min(end, at + 8); i++) {
                    changed[i] = (byte) random.nextInt(256);
                }
                return changed;
            }
            case 2 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                return joined(bytes, at, new byte[0], end);
            }
            case 4 -> {
                return joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
            }
            case 5 -> {
                int from = random.nextInt(other.length + 1);
                byte[] piece =
                        Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(MOST_INSERTED)));
                return joined(bytes, at, piece, random.nextBoolean() ? at : end);
            }
            case 6 -> {
                Arrays.fill(changed, at, end, (byte) 0);
                return changed;
            }
            case 7 -> {
                Arrays.fill(changed, at, end, (byte) 0xFF);
                return changed;
            }
            default -> {
                return joined(
                        bytes, at, SNIPPETS.get(random.nextInt(SNIPPETS.size())), random.nextBoolean() ? at : end);
            }
        }
    }

    /** The bytes up to a place, a piece, and the bytes from another place on. */
    private static byte[] joined(byte[] bytes, int upTo, byte[] piece, int from) {
        byte[] joined = Arrays.copyOf(bytes, upTo + piece.length + bytes.length - from);
        System.arraycopy(piece, 0, joined, upTo, piece.length);
        System.arraycopy(bytes, from, joined, upTo + piece.length, bytes.length - from);
        return joined;
    }

    private static Map<String, byte[]> parts(byte[] whole) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (ZipException | IllegalArgumentException e) {
            // a damaged package of the corpus, or one with names in another charset: its bytes are spoiled as they are
            return Map.of();
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static List<byte[]> snippets(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
