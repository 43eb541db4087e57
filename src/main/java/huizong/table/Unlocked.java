package huizong.table;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The temporary files that hold the plain text of locked files. */
public final class Unlocked {

    private static final String NAME = "unlocked";
    private static final Set<String> VIEWS = FileSystems.getDefault().supportedFileAttributeViews();

    private Unlocked() {}

    /**
     * An empty file that its owner alone may read and write, where the system has that.
     *
     * @param folder made when it is not there; null for the system's own
     */
    static Path create(@Nullable Path folder) throws IOException {
        FileAttribute<?>[] owner = owner("rw-------");
        if (folder == null) {
            return Files.createTempFile("huizong-" + NAME, ".tmp", owner);
        }
        Files.createDirectories(folder, owner("rwx------"));
        return Files.createTempFile(folder, NAME, ".tmp", owner);
    }

    /** Removes what a killed run left in a folder that this run alone uses now; a file that cannot be removed stays. */
    public static void removeRests(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> rests = Files.newDirectoryStream(folder, NAME + "*.tmp")) {
            for (Path rest : rests) {
                Files.deleteIfExists(rest);
            }
        } catch (IOException e) {
            // the next run tries again; this one can still read its files
        }
    }

    private static FileAttribute<?>[] owner(String permissions) {
        if (!VIEWS.contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        };
    }
}
