package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is killed at any moment leaves nothing half done; the next one ends as if nothing had been. */
class KilledRunTest {

    private static final List<String> MONTH = List.of("consolidate", "--month", "2020-04", "--as-of", "2020-04-30");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {300, 700, 1000, 1300, 1700, 2200})
    void theNextRunEndsLikeAnUndisturbedOne(int milliseconds) throws Exception {
        Path undisturbed = Ran.samples(folder.resolve("undisturbed"));
        run(undisturbed);
        Path killed = Ran.samples(folder.resolve("killed"));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "huizong.cli.Main",
                        "--workspace",
                        killed.toString(),
                        "consolidate",
                        "--month",
                        "2020-04",
                        "--as-of",
                        "2020-04-30")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        child.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        for (String name : files(killed).keySet()) {
            assertThat(files(undisturbed))
                    .as("a report is there whole or not at all")
                    .containsKey(name);
            assertThat(files(killed).get(name)).isEqualTo(files(undisturbed).get(name));
        }
        run(killed);
        assertThat(files(killed)).isEqualTo(files(undisturbed));
        try (Stream<Path> left = Files.list(killed.resolve("data/tmp"))) {
            assertThat(left.filter(Files::isDirectory)).isEmpty();
        }
    }

    private static void run(Path workspace) {
        String[] args = Stream.concat(Stream.of("--workspace", workspace.toString()), MONTH.stream())
                .toArray(String[]::new);
        assertThat(Ran.huizong(args).code()).isEqualTo(1);
    }

    /** The finished reports by name, with their bytes as text. */
    private static Map<String, String> files(Path workspace) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Path reports = workspace.resolve("reports/2020-04");
        if (!Files.isDirectory(reports)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(reports)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = reports.relativize(file).toString();
                if (!name.startsWith(".")) {
                    files.put(name, java.util.HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }
}
