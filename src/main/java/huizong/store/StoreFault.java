package huizong.store;

import huizong.lang.Text;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The store cannot be used: one clear line for people. The database's own messages quote values of rows and never get
 * here; of its fault only the codes and the place are kept.
 */
public final class StoreFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** H2: the database is open in another process. */
    static final int IN_USE = 90020;

    private static final int FILE_CORRUPTED = 90030;
    private static final int NOT_A_DATABASE = 90048;

    private final String zh;
    private final String en;

    StoreFault(Text words, @Nullable SQLException cause) {
        super(cause == null ? words.en() : words.en() + " [" + cause.getSQLState() + "/" + cause.getErrorCode() + "]");
        zh = words.zh();
        en = words.en();
        if (cause != null) {
            setStackTrace(cause.getStackTrace());
        }
    }

    /** What a fault of the database means to people. */
    static StoreFault of(SQLException fault) {
        return switch (fault.getErrorCode()) {
            case IN_USE ->
                new StoreFault(
                        Text.of(
                                "数据库正被另一个程序使用，请等它结束后再试",
                                "the store is in use by another program; try again when it has ended"),
                        fault);
            case FILE_CORRUPTED, NOT_A_DATABASE ->
                new StoreFault(
                        Text.of(
                                "数据库文件已损坏：请从备份恢复 data/，或移走 data/ 后重新汇总各月",
                                "the store is broken: restore data/ from a backup, or move data/ away and consolidate the months again"),
                        fault);
            default ->
                new StoreFault(
                        Text.of(
                                "数据库无法读写：请检查 data/ 的权限和剩余空间",
                                "the store cannot be read or written: check permissions and free space of data/"),
                        fault);
        };
    }

    /** A file of the run's own cannot be read back. */
    static StoreFault ofTemporaryFile() {
        return new StoreFault(
                Text.of(
                        "临时文件读不回来：请检查 data/tmp 的权限和磁盘",
                        "a temporary file cannot be read back: check permissions and the disk of data/tmp"),
                null);
    }

    public Text words() {
        return Text.of(zh, en);
    }
}
