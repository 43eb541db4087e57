package huizong.table;

/**
 * What a reader is told beside the file.
 *
 * @param limits how large the file may be
 * @param passwords to try when it is locked
 * @param temporary for what lives only while the file is open
 */
public record ReadOptions(ReadLimits limits, Passwords passwords, TemporaryFolder temporary) {

    /** Without passwords, and with the system's folder for what one file needs. */
    public static ReadOptions of(ReadLimits limits) {
        return new ReadOptions(limits, Passwords.NONE, TemporaryFolder.ofSystem());
    }

    /** For what lies within a file that a password has opened. */
    ReadOptions withoutPasswords() {
        return new ReadOptions(limits, Passwords.NONE, temporary);
    }
}
