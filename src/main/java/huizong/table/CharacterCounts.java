package huizong.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;

/**
 * How a file reads in a charset.
 *
 * @param others characters beyond ASCII
 * @param replaced of them, those whose bytes the charset does not know
 * @param rare of them, those that GB 2312 does not have: next to none in a Chinese office's file, most in one of another
 *     charset that happens to decode
 */
record CharacterCounts(long others, long replaced, long rare) {

    private static final Charset GB2312 = Charset.forName("GB2312");
    private static final int CHUNK = 1 << 16;
    /** One character in so many may be damaged in a file that is of the charset otherwise. */
    private static final int FEW = 20;

    static CharacterCounts of(Path file, TextEncoding encoding) throws IOException {
        CharsetEncoder common = GB2312.newEncoder();
        long others = 0;
        long replaced = 0;
        long rare = 0;
        char[] chunk = new char[CHUNK];
        try (Reader reader = encoding.reader(file)) {
            for (int n = reader.read(chunk); n > 0; n = reader.read(chunk)) {
                for (int i = 0; i < n; i++) {
                    if (chunk[i] > 0x7F) {
                        others++;
                        replaced += chunk[i] == '\uFFFD' ? 1 : 0;
                        rare += common.canEncode(chunk[i]) ? 0 : 1;
                    }
                }
            }
        }
        return new CharacterCounts(others, replaced, rare);
    }

    boolean isMostlySound() {
        return replaced * FEW < others;
    }

    boolean isDoubtful() {
        return replaced > 0 || rare * 2 > others;
    }
}
