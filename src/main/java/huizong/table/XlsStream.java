package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the stream of an xls workbook into its records, decrypted. Only the frame is looked at here, so that a record that
 * nobody needs may hold what it likes.
 */
final class XlsStream {

    private static final int HEADER = 4;

    private final InputStream in;
    private final Passwords passwords;
    private final byte[] header = new byte[HEADER];
    private @Nullable Biff8DecryptingStream decrypting;
    private boolean isBiff8;
    private long position;

    XlsStream(InputStream in, Passwords passwords) {
        this.in = in;
        this.passwords = passwords;
    }

    /**
     * The next record, or null at the end.
     *
     * @throws Faults.Broken when the stream ends within a record
     * @throws EncryptedDocumentException when none of the passwords fits
     */
    @Nullable
    BiffRecord next() throws IOException {
        BiffRecord record = decrypting == null ? plain() : decrypted(decrypting);
        if (record == null) {
            return null;
        }
        if (record.id() == XlsId.BOF_5) {
            isBiff8 = record.size() >= 2 && record.unsignedShort(0) == 0x0600;
        } else if (record.id() == XlsId.FILE_PASS && decrypting == null) {
            decrypting = decrypting(record);
        }
        return record;
    }

    private @Nullable BiffRecord plain() throws IOException {
        int read = in.readNBytes(header, 0, HEADER);
        if (read == 0) {
            return null;
        }
        if (read < HEADER) {
            throw new Faults.Broken("it ends within a record");
        }
        int id = LittleEndian.getUShort(header, 0);
        byte[] data = in.readNBytes(LittleEndian.getUShort(header, 2));
        if (data.length < LittleEndian.getUShort(header, 2)) {
            throw new Faults.Broken("it ends within a record");
        }
        return record(id, data);
    }

    private @Nullable BiffRecord decrypted(Biff8DecryptingStream stream) throws Faults.Broken {
        if (stream.available() < HEADER) {
            return null;
        }
        int id = stream.readRecordSID();
        int size = stream.readDataSize();
        if (size < 0 || stream.available() < size) {
            throw new Faults.Broken("it ends within a record");
        }
        byte[] data = new byte[size];
        // where a sheet begins is never encrypted (MS-XLS 2.2.10)
        int plain = id == XlsId.BOUND_SHEET ? Math.min(4, size) : 0;
        if (plain > 0) {
            stream.readPlain(data, 0, plain);
        }
        stream.readFully(data, plain, size - plain);
        return record(id, data);
    }

    private BiffRecord record(int id, byte[] data) {
        BiffRecord record = new BiffRecord(id, position, data);
        position += HEADER + data.length;
        return record;
    }

    /** Excel itself locks a workbook that is merely protected by the default password, and opens it without asking. */
    private Biff8DecryptingStream decrypting(BiffRecord filePass) throws IOException {
        EncryptionInfo info = info(filePass);
        Decryptor decryptor = info.getDecryptor();
        if (!opens(decryptor, Decryptor.DEFAULT_PASSWORD)
                && passwords.list().stream().noneMatch(password -> opens(decryptor, password))) {
            throw new EncryptedDocumentException("locked");
        }
        return new Biff8DecryptingStream(in, (int) position, info);
    }

    private static boolean opens(Decryptor decryptor, String password) {
        try {
            return decryptor.verifyPassword(password);
        } catch (java.security.GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    /** BIFF 5 knows one way only and does not name it; its key and check are those that BIFF 8 calls obfuscation. */
    private EncryptionInfo info(BiffRecord filePass) {
        byte[] data = filePass.data();
        byte[] body = isBiff8 ? data : Arrays.copyOf(new byte[2], data.length + 2);
        if (!isBiff8) {
            System.arraycopy(data, 0, body, 2, data.length);
        }
        byte[] framed = new byte[HEADER + body.length];
        LittleEndian.putUShort(framed, 0, XlsId.FILE_PASS);
        LittleEndian.putUShort(framed, 2, body.length);
        System.arraycopy(body, 0, framed, HEADER, body.length);
        try {
            RecordInputStream record = new RecordInputStream(new java.io.ByteArrayInputStream(framed));
            record.nextRecord();
            return new FilePassRecord(record).getEncryptionInfo();
        } catch (RuntimeException e) {
            throw new EncryptedDocumentException("locked in a way of its own", e);
        }
    }
}
