package huizong.job;

import huizong.lang.Text;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file or folder that a command made, or found made: nothing that stands there is overwritten unless that was asked for.
 *
 * @param path as it was asked for
 */
public record NewFile(Path path, State state) {

    /** What became of it. */
    public enum State {
        CREATED,
        /** It stood there with the same content (a folder: it stood there). */
        SAME,
        /** It stood there with another content, and was left as it is. */
        KEPT,
        /** It stood there with another content, and was written anew. */
        REPLACED
    }

    /**
     * Makes a folder and those above it, readable by their owner alone.
     *
     * @throws JobFault when a file is in the way, or the system refuses
     */
    static NewFile folder(Path folder) throws JobFault {
        if (Files.isDirectory(folder)) {
            return new NewFile(folder, State.SAME);
        }
        try {
            Files.createDirectories(folder.toAbsolutePath(), attributes(folder, "rwx------"));
            return new NewFile(folder, State.CREATED);
        } catch (FileAlreadyExistsException e) {
            throw inTheWay(Path.of(String.valueOf(e.getFile())), e);
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /**
     * Writes a file whole or not at all, readable by its owner alone.
     *
     * @param replaces another content that stands there
     * @throws JobFault when a folder is in the way, or the system refuses
     */
    static NewFile write(Path file, byte[] content, boolean replaces) throws JobFault {
        try {
            boolean isThere = Files.exists(file);
            if (isThere && !Files.isRegularFile(file)) {
                throw inTheWay(file, null);
            }
            if (isThere && Arrays.equals(Files.readAllBytes(file), content)) {
                return new NewFile(file, State.SAME);
            }
            if (isThere && !replaces) {
                return new NewFile(file, State.KEPT);
            }
            Path part = file.resolveSibling("." + file.getFileName() + ".part");
            try {
                Files.deleteIfExists(part);
                Files.write(Files.createFile(part, attributes(part, "rw-------")), content);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            return new NewFile(file, isThere ? State.REPLACED : State.CREATED);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /**
     * Finds what would be in the way, before anything is written.
     *
     * @throws JobFault when something else than a file stands where a file is to be
     */
    static void checkFile(Path file) throws JobFault {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw inTheWay(file, null);
        }
    }

    /** @throws JobFault when something else than a folder stands where a folder is to be, or above it */
    static void checkFolder(Path folder) throws JobFault {
        for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                throw inTheWay(at, null);
            }
        }
    }

    private static JobFault inTheWay(Path path, @Nullable Throwable cause) {
        boolean isFolder = Files.isDirectory(path);
        return new JobFault(
                Text.of(
                        (isFolder ? "这里已有同名的文件夹：" : "这里已有同名的文件：") + path + "，请改名或移走后再试",
                        (isFolder ? "a folder of that name is in the way: " : "a file of that name is in the way: ")
                                + path + "; rename it or move it and try again"),
                cause);
    }

    private static JobFault refused(Path path, IOException cause) {
        return new JobFault(
                Text.of(
                        "写不了 " + path + "：请检查文件夹的权限和剩余空间",
                        "cannot write " + path + ": check the folder's permissions and free space"),
                cause);
    }

    private static FileAttribute<?>[] attributes(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
