package huizong.table;

import com.github.junrar.Archive;
import com.github.junrar.exception.CrcErrorException;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarMethodException;
import com.github.junrar.exception.UnsupportedRarVersionException;
import com.github.junrar.rarfile.FileHeader;
import com.github.junrar.rarfile.HostSystem;
import huizong.table.Unpacking.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Rar archives up to RAR 4; the sender of a RAR 5 is asked for a zip. */
final class RarArchive {

    private static final int WINDOWS_LINK = 0x400;

    private RarArchive() {}

    static void read(Path file, Unpacking.Level level) throws IOException {
        RarHeaders headers = RarHeaders.read(file);
        int files = 0;
        try (Archive archive = new Archive(file.toFile())) {
            for (FileHeader entry : archive.getFileHeaders()) {
                files++;
                level.entry(header(entry), out -> extract(archive, entry, out));
            }
        } catch (RarException e) {
            throw fault(e);
        }
        if (!headers.whole() || files != headers.files()) {
            throw new Faults.Broken("cut short");
        }
    }

    private static Header header(FileHeader entry) {
        return new Header(name(entry), entry.isDirectory(), isLink(entry), refusal(entry));
    }

    /** Names without the mark of Unicode are of the sender's code page. */
    private static String name(FileHeader entry) {
        return entry.isUnicode() ? entry.getFileName() : ArchiveName.decode(entry.getFileNameByteArray());
    }

    private static boolean isLink(FileHeader entry) {
        return entry.getHostOS() == HostSystem.unix
                ? UnixMode.isLink(entry.getFileAttr())
                : (entry.getFileAttr() & WINDOWS_LINK) != 0;
    }

    private static @Nullable Damage refusal(FileHeader entry) {
        if (entry.isEncrypted()) {
            return ArchiveFaults.ENCRYPTED;
        }
        boolean split = entry.isSplitBefore() || entry.isSplitAfter();
        return split ? new Damage(Damage.Reason.UNSUPPORTED, "archive volume") : null;
    }

    private static void extract(Archive archive, FileHeader entry, OutputStream out) throws IOException {
        try {
            archive.extractFile(entry, out);
        } catch (RarException e) {
            throw fault(e);
        } catch (OutOfMemoryError e) {
            // an entry may ask for a model of 255 MB in one piece; what was asked for was not taken
            throw new Faults.OverLimit("needs too much memory to unpack");
        }
    }

    /** The library wraps what our own stream throws. */
    private static IOException fault(RarException fault) {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof TemporaryFault ours) {
                throw ours;
            }
            if (cause instanceof Faults.OverLimit over) {
                return over;
            }
        }
        if (fault instanceof CrcErrorException) {
            return new Faults.Broken("checksum");
        }
        if (fault instanceof UnsupportedRarEncryptedException) {
            return new ArchiveFaults.Refused(ArchiveFaults.ENCRYPTED);
        }
        if (fault instanceof UnsupportedRarMethodException || fault instanceof UnsupportedRarVersionException) {
            return new ArchiveFaults.Refused(new Damage(Damage.Reason.UNSUPPORTED, "archive method"));
        }
        return new Faults.Broken("rar, " + fault.getClass().getSimpleName());
    }
}
