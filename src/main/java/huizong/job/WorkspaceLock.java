package huizong.job;

import huizong.lang.Text;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Two runs never overlap: the second says so and leaves. The system frees the lock when the process ends, however it ends. */
final class WorkspaceLock implements AutoCloseable {

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws JobFault when another run holds the lock, or the file cannot be made */
    static WorkspaceLock take(Path file) throws JobFault {
        FileChannel channel;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new JobFault(
                    Text.of(
                            "写不了 " + file + "：请检查文件夹的权限和剩余空间",
                            "cannot write " + file + ": check the folder's permissions and free space"),
                    e);
        }
        if (lock(channel) != null) {
            return new WorkspaceLock(channel);
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new JobFault(Text.of("锁文件无法关闭", "the lock file cannot be closed"), e);
        }
        throw new JobFault(
                Text.of(
                        "另一次运行正在进行，请等它结束后再试（" + file + "）",
                        "another run is under way; try again when it has ended (" + file + ")"),
                null);
    }

    private static @Nullable FileLock lock(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
