package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/**
 * A package locked by a password (MS-OFFCRYPTO 2.3.4: standard and agile encryption), opened: its plain text lies in a
 * private temporary file until it is closed, because packages are read from their end and may be large.
 */
record LockedFile(TableFile.Read opened, Path plain, TemporaryFolder temporary) implements TableFile.Read {

    /** Office writes 100,000; the format allows 10,000,000, seconds of work for each password. */
    private static final int MOST_ROUNDS = 1_000_000;

    private static final int CHUNK = 1 << 16;

    static TableFile open(Path file, String name, ReadOptions options) throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            EncryptionInfo info = info(compound);
            if (info == null) {
                return locked("locked in a way other than by a password of Office");
            }
            if (info.getVerifier().getSpinCount() > MOST_ROUNDS) {
                throw new Faults.Broken(
                        "its password asks for " + info.getVerifier().getSpinCount() + " rounds");
            }
            Decryptor decryptor = Decryptor.getInstance(info);
            if (!isOpenedBy(decryptor, options.passwords())) {
                return locked("encrypted package");
            }
            return opened(compound, decryptor, name, options);
        } catch (GeneralSecurityException e) {
            throw new Faults.Broken("its encrypted contents contradict themselves");
        }
    }

    /** Null when the file does not say how it is locked, or in a way of its own (rights management, WPS). */
    private static @Nullable EncryptionInfo info(POIFSFileSystem compound) {
        try {
            return new EncryptionInfo(compound);
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Excel itself locks a workbook that is merely protected by the default password, and opens it without asking. */
    private static boolean isOpenedBy(Decryptor decryptor, Passwords passwords) throws GeneralSecurityException {
        if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            return true;
        }
        for (String password : passwords.list()) {
            if (decryptor.verifyPassword(password)) {
                return true;
            }
        }
        return false;
    }

    private static TableFile opened(POIFSFileSystem compound, Decryptor decryptor, String name, ReadOptions options)
            throws IOException, GeneralSecurityException {
        TemporaryFolder temporary = options.temporary();
        Path plain = temporary.file();
        try {
            try (InputStream in = decryptor.getDataStream(compound);
                    OutputStream out = TemporaryFolder.writeTo(plain)) {
                copy(in, out, options.limits().fileBytes());
            }
            TableFile opened = Tables.open(plain, name, options.withoutPasswords());
            if (opened instanceof TableFile.Read read) {
                return new LockedFile(read, plain, temporary);
            }
            temporary.discard(plain);
            return opened;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            temporary.discard(plain);
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long copied = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            copied += n;
            if (copied > most) {
                throw new Faults.OverLimit("more than " + most + " bytes when decrypted");
            }
            out.write(chunk, 0, n);
        }
    }

    private static TableFile locked(String detail) {
        return new TableFile.Unreadable(FileKind.ENCRYPTED, new Damage(Damage.Reason.ENCRYPTED, detail));
    }

    @Override
    public List<Sheet> sheets() {
        return opened.sheets();
    }

    @Override
    public String encoding() {
        return opened.encoding();
    }

    @Override
    public FileKind kind() {
        return opened.kind();
    }

    @Override
    public void close() throws IOException {
        try {
            opened.close();
        } finally {
            temporary.discard(plain);
        }
    }
}
