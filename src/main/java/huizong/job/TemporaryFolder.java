package huizong.job;

import huizong.lang.Text;
import huizong.office.Office;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one run keeps what it took out of archives, for its owner alone. It is removed at the run's end; what a killed run
 * left is removed by the next. A lock beside each run's folder tells the two apart, since a validation may be under way
 * beside a consolidation.
 */
final class TemporaryFolder implements AutoCloseable {

    /** What to say where nothing can be unpacked. */
    static final Text NO_ROOM = Text.of(
            "压缩包解不开：临时文件夹写不了，请检查权限和剩余空间",
            "archives cannot be unpacked: check permissions and free space of the folder for temporary files");

    private static final String PREFIX = "unpacked-";
    private static final String LOCK = ".lock";
    private static final FileAttribute<?>[] NONE = {};

    private final Path parent;
    private @Nullable Path folder;
    private @Nullable FileChannel lock;
    private int count;

    private TemporaryFolder(Path parent) {
        this.parent = parent;
    }

    /** Sweeps what killed runs left in a folder; nothing is made there until it is needed. */
    static TemporaryFolder in(Path parent) throws IOException {
        if (Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
            sweep(parent);
        }
        return new TemporaryFolder(parent);
    }

    /** Beside the store where there is a workspace that can be written, else in the system's folder. */
    static TemporaryFolder of(@Nullable Office office) throws IOException {
        if (office == null || !Files.isWritable(office.workspace().data())) {
            return ofSystem();
        }
        return in(office.workspace().temporary());
    }

    /** In the system's folder for such files, in a part of it that nobody else can reach into. */
    static TemporaryFolder ofSystem() throws IOException {
        Path system = Path.of(System.getProperty("java.io.tmpdir"));
        String user = System.getProperty("user.name", "").replaceAll("[^\\p{L}\\p{N}]", "_");
        Path own = system.resolve("huizong-" + user.toLowerCase(Locale.ROOT));
        if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(own, privately(system));
        }
        // somebody else may have put a folder or a link there
        if (isOwn(own)) {
            return in(own);
        }
        Path another = Files.createTempDirectory("huizong");
        another.toFile().deleteOnExit();
        return new TemporaryFolder(another);
    }

    private static boolean isOwn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!isPosix(folder)) {
            return true;
        }
        String permissions =
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
        Path probe = Files.createTempFile(folder.getParent(), "huizong", ".tmp", privately(folder));
        try {
            return permissions.equals("rwx------")
                    && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(probe));
        } finally {
            Files.delete(probe);
        }
    }

    /** A fresh folder in it. */
    Path next() throws IOException {
        Path own = folder;
        if (own == null) {
            own = begin();
            folder = own;
        }
        return Files.createDirectory(own.resolve(Integer.toString(count++)), privately(own));
    }

    private Path begin() throws IOException {
        if (!Files.isDirectory(parent)) {
            Files.createDirectories(parent, privately(parent));
        }
        Path lockFile = Files.createTempFile(parent, PREFIX, LOCK, privately(parent));
        lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        lock.lock();
        String name = lockFile.getFileName().toString();
        return Files.createDirectory(
                parent.resolve(name.substring(0, name.length() - LOCK.length())), privately(parent));
    }

    /** Removes what was put into it so far. */
    void clear() throws IOException {
        if (folder != null) {
            try (Stream<Path> parts = Files.list(folder)) {
                for (Path part : parts.toList()) {
                    remove(part);
                }
            }
        }
    }

    private static void sweep(Path parent) throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(parent)) {
            folders = files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path left : folders) {
            Path lockFile = parent.resolve(left.getFileName() + LOCK);
            boolean abandoned;
            try (FileChannel channel =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                abandoned = isFree(channel);
            }
            if (abandoned) {
                remove(left);
                Files.deleteIfExists(lockFile);
            }
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void remove(Path tree) throws IOException {
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static FileAttribute<?>[] privately(Path path) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : NONE;
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    @Override
    public void close() throws IOException {
        Path own = folder;
        FileChannel held = lock;
        if (own != null && held != null) {
            remove(own);
            held.close();
            Files.deleteIfExists(parent.resolve(own.getFileName() + LOCK));
        }
    }
}
