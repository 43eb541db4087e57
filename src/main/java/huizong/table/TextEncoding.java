package huizong.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which charset a text file is written, in the order of DECISIONS: a byte order mark, NUL bytes where UTF-16 has them,
 * strict UTF-8, else GB18030 (what Chinese Excel writes; it holds GBK and GB 2312).
 *
 * @param markLength bytes of the byte order mark
 * @param doubtful bytes that the charset does not know stand in the file, or it decodes to what no office writes
 */
record TextEncoding(Charset charset, int markLength, boolean doubtful) {

    static final Charset GB18030 = Charset.forName("GB18030");
    private static final int HEAD = 4096;
    private static final int CHUNK = 1 << 16;

    static TextEncoding detect(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (Magic.starts(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, false);
        }
        if (Magic.starts(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, false);
        }
        if (Magic.starts(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, false);
        }
        int evenNuls = 0;
        int oddNuls = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                evenNuls += i % 2 == 0 ? 1 : 0;
                oddNuls += i % 2;
            }
        }
        // ASCII characters, separators at least, have their NUL always on the same side
        if ((evenNuls + oddNuls) * 20 > head.length && evenNuls != oddNuls) {
            return new TextEncoding(
                    oddNuls > evenNuls ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0, false);
        }
        return fits(file, StandardCharsets.UTF_8)
                ? new TextEncoding(StandardCharsets.UTF_8, 0, false)
                : likeliest(file);
    }

    /** A damaged file in UTF-8, else GB18030, which decodes nearly everything: cp1252 too, to characters nobody meant. */
    private static TextEncoding likeliest(Path file) throws IOException {
        TextEncoding damaged = new TextEncoding(StandardCharsets.UTF_8, 0, true);
        if (CharacterCounts.of(file, damaged).isMostlySound()) {
            return damaged;
        }
        TextEncoding chinese = new TextEncoding(GB18030, 0, false);
        return new TextEncoding(GB18030, 0, CharacterCounts.of(file, chinese).isDoubtful());
    }

    /** Whether every byte of the file fits a charset. */
    static boolean fits(Path file, Charset charset) throws IOException {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
        CharBuffer chars = CharBuffer.allocate(CHUNK);
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = n < 0;
                bytes.position(bytes.position() + Math.max(n, 0));
                bytes.flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), end);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        }
    }

    /** A reader behind the byte order mark; bytes that the charset does not know read as U+FFFD. */
    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        return new BufferedReader(
                new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                CHUNK);
    }

    /** The charset's name, with a question mark where it is doubtful. */
    String told() {
        return charset.name() + (doubtful ? "?" : "");
    }
}
