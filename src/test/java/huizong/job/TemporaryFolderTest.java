package huizong.job;

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

    @Test
    void nothingIsMadeUntilItIsNeededAndNothingIsLeft() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.in(parent.resolve("data/tmp"))) {
            assertThat(left()).isEmpty();
            Path first = folder.next();
            Files.writeString(first.resolve("附件1.csv"), "x");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(first)))
                    .isEqualTo("rwx------");
            folder.clear();
            assertThat(first).doesNotExist();
            Files.writeString(folder.next().resolve("附件2.csv"), "x");
        }
        assertThat(parent.resolve("data/tmp")).isEmptyDirectory();
    }

    @Test
    void whatARunThatIsStillUnderWayKeepsIsLeftAlone() throws IOException {
        try (TemporaryFolder running = TemporaryFolder.in(parent)) {
            Path file = Files.writeString(running.next().resolve("附件1.csv"), "x");
            try (TemporaryFolder other = TemporaryFolder.in(parent)) {
                other.next();
                assertThat(file).exists();
            }
            assertThat(file).exists();
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndLinksInItAreNotFollowed() throws IOException {
        Path kept = Files.writeString(parent.resolve("kept.txt"), "x");
        Path dead = Files.createDirectories(parent.resolve("unpacked-1/0"));
        Files.createSymbolicLink(dead.resolve("link"), parent);
        Files.createFile(parent.resolve("unpacked-1.lock"));
        Files.createDirectories(parent.resolve("unpacked-2/0"));
        try (TemporaryFolder folder = TemporaryFolder.in(parent)) {
            assertThat(left()).containsExactly("kept.txt");
            assertThat(folder.next()).isEmptyDirectory();
        }
        assertThat(kept).exists();
    }

    @Test
    void folderOfTheSystemIsOneThatNobodyElseCanReach() throws IOException {
        try (TemporaryFolder folder = TemporaryFolder.ofSystem()) {
            Path own = folder.next().resolve("../..").normalize();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rwx------");
        }
    }
}
