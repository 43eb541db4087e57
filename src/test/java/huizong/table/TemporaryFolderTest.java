package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    Path parent;

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void nothingIsMadeUntilItIsNeededAndNothingIsLeft() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(parent.resolve("tmp"))) {
            assertThat(left()).isEmpty();
            Path first = folder.file();
            assertThat(permissions(first)).isEqualTo("rw-------");
            assertThat(permissions(first.resolveSibling(""))).isEqualTo("rwx------");
            assertThat(permissions(parent.resolve("tmp"))).isEqualTo("rwx------");
            folder.clear();
            assertThat(parent.resolve("tmp")).isEmptyDirectory();
            assertThat(folder.file()).exists();
        }
        assertThat(parent.resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void theFolderGoesWithTheLastFileInIt() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(parent)) {
            Path first = folder.file();
            Path second = folder.file();
            folder.discard(first);
            assertThat(first).doesNotExist();
            assertThat(second).exists();
            folder.discard(second);
            assertThat(left()).isEmpty();
        }
    }

    @Test
    void whatARunThatIsStillUnderWayKeepsIsLeftAlone() throws IOException {
        try (TemporaryFolder running = TemporaryFolder.in(parent)) {
            Path file = running.file();
            try (TemporaryFolder other = TemporaryFolder.in(parent).swept()) {
                other.file();
                assertThat(file).exists();
            }
            assertThat(file).exists();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndLinksInItAreNotFollowed() throws IOException {
        Path kept = Files.writeString(parent.resolve("kept.txt"), "x");
        Path dead = Files.createDirectories(parent.resolve("run-1/0"));
        Files.createSymbolicLink(dead.resolve("link"), parent);
        Files.createFile(parent.resolve("run-1.lock"));
        Files.createDirectories(parent.resolve("run-2/0"));
        TemporaryFolder.in(parent).swept().close();
        assertThat(left()).containsExactly("kept.txt");
        assertThat(kept).exists();
    }

    @Test
    void folderOfTheSystemIsOneThatNobodyElseCanReachAndIsSweptFromEverywhere() throws IOException {
        Path own;
        try (TemporaryFolder folder = TemporaryFolder.ofSystem()) {
            own = folder.file().resolve("../..").normalize();
            assertThat(permissions(own)).isEqualTo("rwx------");
            assertThat(own.toString()).startsWith(System.getProperty("java.io.tmpdir"));
        }
        Path dead = Files.createDirectory(own.resolve("run-killed"));
        Files.createFile(dead.resolve("0"));
        TemporaryFolder.in(parent).swept().close();
        assertThat(dead).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsReplacedByTheSystems() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(parent.resolve("data/tmp"))) {
            assertThat(folder.file().toString()).startsWith(System.getProperty("java.io.tmpdir"));
        }
        assertThat(left()).isEmpty();
    }
}
