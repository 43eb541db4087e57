package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to the bytes of a real file: an answer, never a fault, rows in order. */
@Timeout(60)
class MarkupChangesTest {

    private static final int CHANGES = 120;

    @TempDir
    private Path folder;

    private static byte[] people(String suffix) throws IOException {
        try (InputStream in = MarkupChangesTest.class.getResourceAsStream("markup/people." + suffix)) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int at = random.nextInt(bytes.length);
            int from = random.nextInt(bytes.length);
            int length = Math.min(random.nextInt(200), bytes.length - Math.max(at, from));
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> System.arraycopy(whole, from, bytes, at, length);
                default -> bytes = random.nextInt(6) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
            }
        }
        return bytes;
    }

    private void assertAnswered(byte[] bytes, String what) throws IOException {
        Opened opened = Opened.of(Files.write(folder.resolve("a.xls"), bytes));
        assertThat(opened.tabs().isEmpty()).as(what).isEqualTo(opened.damage().isPresent());
        for (Opened.Tab tab : opened.tabs()) {
            assertThat(tab.numbers()).as(what).isSorted();
        }
    }

    @ParameterizedTest
    @CsvSource({"xml,1", "fods,2", "html,3", "ods,4", "xml,5", "html,6"})
    void noChangeOfBytesMakesAReaderThrow(String suffix, long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = people(suffix);
        for (int i = 0; i < CHANGES; i++) {
            assertAnswered(changed(whole, random), suffix + ", seed " + seed + ", change " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2"})
    void noChangeOfContentMakesAReaderThrow(long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(people("ods")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("mimetype") || entry.getName().equals("content.xml")) {
                    parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        byte[] content = Objects.requireNonNull(parts.get("content.xml")).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < CHANGES; i++) {
            parts.put("content.xml", new String(changed(content, random), StandardCharsets.UTF_8));
            Path file = Opened.zip(folder.resolve("b.ods"), parts);
            assertAnswered(Files.readAllBytes(file), "seed " + seed + ", change " + i);
        }
    }

    @ParameterizedTest
    @CsvSource({"xml", "fods", "html", "ods"})
    void aRealFileCutShortIsDamaged(String suffix) throws IOException {
        byte[] whole = people(suffix);
        int tail = suffix.equals("html") ? "</body></html>".length() + 10 : 10;
        for (int i = 1; i < 60; i++) {
            int length = (int) ((long) (whole.length - tail) * i / 60);
            Opened cut = Opened.of(Files.write(folder.resolve("c.xls"), Arrays.copyOf(whole, length)));
            assertThat(cut.damage()).as("%s cut at %d", suffix, length).isPresent();
        }
    }
}
