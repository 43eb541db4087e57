package huizong.table;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a reader is told beside the file.
 *
 * @param limits how large the file may be
 * @param passwords to try when it is locked
 * @param temporary the folder for files that live only while the file is open, made when it is needed; null for the
 *     system's own
 */
public record ReadOptions(
        ReadLimits limits, Passwords passwords, @Nullable Path temporary) {

    /** Without passwords. */
    public static ReadOptions of(ReadLimits limits) {
        return new ReadOptions(limits, Passwords.NONE, null);
    }

    /** For what lies within a file that a password has opened. */
    ReadOptions withoutPasswords() {
        return new ReadOptions(limits, Passwords.NONE, temporary);
    }
}
