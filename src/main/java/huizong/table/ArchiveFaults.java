package huizong.table;

import java.io.IOException;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;

/** Tells what the unpackers throw at bad archives apart. */
final class ArchiveFaults {

    private ArchiveFaults() {}

    static final Damage ENCRYPTED = new Damage(Damage.Reason.ENCRYPTED, "encrypted archive");

    /** An archive that is sound, and not read all the same. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Damage damage;

        Refused(Damage damage) {
            super(damage.detail());
            this.damage = damage;
        }
    }

    static Damage damage(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused.damage;
            }
            if (cause instanceof PasswordRequiredException) {
                return ENCRYPTED;
            }
            if (cause instanceof MemoryLimitException || cause instanceof OutOfMemoryError) {
                return new Damage(Damage.Reason.TOO_LARGE, "needs too much memory to unpack");
            }
            if (cause instanceof UnsupportedZipFeatureException) {
                return new Damage(Damage.Reason.UNSUPPORTED, "archive method");
            }
        }
        return Faults.damage(fault);
    }
}
