package huizong.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Folders and files that none but their owner can look into, from the moment they are there (DESIGN 7). */
final class PrivateFiles {

    private static final FileAttribute<?>[] NONE = {};

    private PrivateFiles() {}

    static Path folder(Path folder) throws IOException {
        return Files.createDirectory(folder, attributes(folder, "rwx------"));
    }

    /** @param name kept where the system can store it */
    static Path file(Path folder, String name) throws IOException {
        Path file;
        try {
            file = folder.resolve(name);
        } catch (InvalidPathException e) {
            // a system whose file names are not Unicode
            file = folder.resolve("file");
        }
        return Files.createFile(file, attributes(folder, "rw-------"));
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        boolean isPosix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return isPosix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : NONE;
    }
}
