package huizong.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where one run keeps the plain text of what came locked or packed, for its owner alone. There is a folder only while
 * something is in it; what a killed run left is removed by the next. A lock beside each run's folder tells the two apart,
 * since a validation may be under way beside a consolidation. Every fault of the disk is a {@link TemporaryFault}.
 */
public final class TemporaryFolder implements AutoCloseable {

    private static final String PREFIX = "run-";
    private static final String LOCK = ".lock";
    /** Of the folders in the system's that could be ours; others may have taken the first. */
    private static final int MOST_NAMES = 9;

    private final @Nullable Path parent;
    private @Nullable Run run;
    private int files;
    private int inUse;

    private record Run(Path folder, Path lockFile, FileChannel lock) {}

    private TemporaryFolder(@Nullable Path parent) {
        this.parent = parent;
    }

    /** In a folder that is made when it is needed; in the system's where it cannot be written. */
    public static TemporaryFolder in(Path parent) {
        return new TemporaryFolder(parent);
    }

    /** In the system's folder for such files, in a part of it that nobody else can reach into. */
    public static TemporaryFolder ofSystem() {
        return new TemporaryFolder(null);
    }

    /** Removes what killed runs left; what cannot be removed now the next run tries again. */
    public TemporaryFolder swept() {
        try {
            if (parent != null && Files.isDirectory(parent, LinkOption.NOFOLLOW_LINKS)) {
                sweep(parent);
            }
            for (Path own : systemFolders()) {
                if (PrivateFiles.isOurs(own)) {
                    sweep(own);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // this run can do without
        }
        return this;
    }

    /** An empty file; to be given back by {@link #discard} or with all the others. */
    Path file() {
        try {
            return PrivateFiles.file(next());
        } catch (IOException e) {
            throw new TemporaryFault(e);
        }
    }

    /** An empty folder, which goes with all the others. */
    public Path folder() {
        try {
            return PrivateFiles.folder(next());
        } catch (IOException e) {
            throw new TemporaryFault(e);
        }
    }

    private Path next() throws IOException {
        Run own = run;
        if (own == null) {
            own = begin();
            run = own;
        }
        inUse++;
        return own.folder().resolve(Integer.toString(files++));
    }

    /** Writes to a file of this folder. */
    static OutputStream writeTo(Path file) {
        try {
            return new Output(Files.newOutputStream(file));
        } catch (IOException e) {
            throw new TemporaryFault(e);
        }
    }

    /** Removes a file of this folder. */
    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new TemporaryFault(e);
        }
        inUse--;
        if (inUse <= 0) {
            clear();
        }
    }

    /** Removes all files. */
    public void clear() {
        Run own = run;
        if (own == null) {
            return;
        }
        run = null;
        inUse = 0;
        try {
            PrivateFiles.remove(own.folder());
            own.lock().close();
            Files.deleteIfExists(own.lockFile());
        } catch (IOException e) {
            throw new TemporaryFault(e);
        }
    }

    @Override
    public void close() {
        clear();
    }

    private Run begin() throws IOException {
        Path place = place();
        Path lockFile = PrivateFiles.file(place, PREFIX, LOCK);
        FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        try {
            lock.lock();
            String name = lockFile.getFileName().toString();
            Path folder = place.resolve(name.substring(0, name.length() - LOCK.length()));
            return new Run(PrivateFiles.folder(folder), lockFile, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private Path place() throws IOException {
        Path wanted = parent;
        if (wanted != null) {
            Path above = wanted.toAbsolutePath().getParent();
            if (!Files.exists(wanted) && above != null && Files.isWritable(above)) {
                PrivateFiles.make(wanted);
            }
            if (Files.isWritable(wanted)) {
                return wanted;
            }
        }
        for (Path own : systemFolders()) {
            if (PrivateFiles.make(own) || PrivateFiles.isOurs(own)) {
                return own;
            }
        }
        throw new AccessDeniedException(System.getProperty("java.io.tmpdir"));
    }

    private static List<Path> systemFolders() {
        String user = System.getProperty("user.name", "").replaceAll("[^\\p{L}\\p{N}]", "_");
        String name = "huizong-" + user.toLowerCase(Locale.ROOT);
        List<Path> folders = new ArrayList<>();
        for (int i = 1; i <= MOST_NAMES; i++) {
            folders.add(Path.of(System.getProperty("java.io.tmpdir"), i == 1 ? name : name + "-" + i));
        }
        return folders;
    }

    private static void sweep(Path place) throws IOException {
        List<Path> left = new ArrayList<>();
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + "*")) {
            folders.forEach(left::add);
        }
        for (Path folder : left) {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                sweepOne(folder, folder.resolveSibling(folder.getFileName() + LOCK));
            }
        }
    }

    private static void sweepOne(Path folder, Path lockFile) throws IOException {
        try (FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (lock.tryLock() == null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            return;
        }
        PrivateFiles.remove(folder);
        Files.deleteIfExists(lockFile);
    }

    /** Tells faults of our disk from those of what is read. */
    private static final class Output extends OutputStream {

        private final OutputStream out;

        Output(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                throw new TemporaryFault(e);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException e) {
                throw new TemporaryFault(e);
            }
        }
    }
}
