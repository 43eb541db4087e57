package huizong.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Locks bytes by a password, as Office does with a package. */
public final class Locked {

    private Locked() {}

    public static Path file(Path file, byte[] plain, String password) throws IOException {
        return file(file, plain, password, EncryptionMode.agile);
    }

    static Path file(Path file, byte[] plain, String password, EncryptionMode mode) throws IOException {
        EncryptionInfo info = mode == EncryptionMode.standard
                ? new EncryptionInfo(mode, CipherAlgorithm.aes128, null, -1, -1, null)
                : new EncryptionInfo(mode);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            try (OutputStream locked = encryptor.getDataStream(compound)) {
                locked.write(plain);
            }
            compound.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return file;
    }
}
