package huizong.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks at a zip's directory before it is loaded: a library keeps every line of it in memory. */
final class ZipDirectory {

    private static final int MOST_LINES = 100_000;
    /** A line of the directory (APPNOTE 4.3.12) has at least so many bytes. */
    private static final long SHORTEST_LINE = 46;

    private static final int LINE_MARK = 0x504B0102;
    private static final int BUFFER = 1 << 16;

    private ZipDirectory() {}

    /**
     * Counts the marks at which lines begin, wherever they stand: what the zip says of their number may be a lie.
     *
     * @throws Faults.OverLimit when there are more than any honest file has
     */
    static void check(Path file) throws IOException {
        if (Files.size(file) < MOST_LINES * SHORTEST_LINE) {
            return;
        }
        int lines = 0;
        int last = 0;
        byte[] chunk = new byte[BUFFER];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                for (int i = 0; i < n; i++) {
                    last = last << 8 | chunk[i] & 0xFF;
                    lines += last == LINE_MARK ? 1 : 0;
                }
            }
        }
        if (lines > MOST_LINES) {
            throw new Faults.OverLimit("more than " + MOST_LINES + " files in it");
        }
    }
}
