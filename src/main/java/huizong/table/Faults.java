package huizong.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;

/** Turns what parsers throw at broken bytes into damage. */
final class Faults {

    private Faults() {}

    /** A file says more than the limits of the settings allow. */
    static final class OverLimit extends IOException {
        private static final long serialVersionUID = 1L;

        OverLimit(String detail) {
            super(detail);
        }
    }

    /** A file contradicts itself, in words of our own. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(String detail) {
            super(detail);
        }
    }

    /**
     * The damage behind a fault. Only words of our own are passed on: a library's message may quote cells.
     */
    static Damage damage(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = next(cause)) {
            if (cause instanceof OverLimit) {
                return new Damage(Damage.Reason.TOO_LARGE, words(cause));
            }
            if (cause instanceof Broken) {
                return new Damage(Damage.Reason.BROKEN, words(cause));
            }
            if (cause instanceof EncryptedDocumentException) {
                return new Damage(Damage.Reason.ENCRYPTED, "encrypted workbook");
            }
            if (cause instanceof AccessDeniedException) {
                return new Damage(Damage.Reason.NO_ACCESS, "no permission");
            }
            if (cause instanceof ZipException) {
                return new Damage(Damage.Reason.BROKEN, "cut short, or not packed as it should be");
            }
        }
        return new Damage(Damage.Reason.BROKEN, fault.getClass().getSimpleName());
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }

    private static String words(Throwable fault) {
        String message = fault.getMessage();
        return message == null ? fault.getClass().getSimpleName() : message;
    }
}
