package huizong.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that cannot be read as they are. */
final class DamagedFiles {

    private static final int OVER_A_MEGABYTE = 1_200_000;

    private DamagedFiles() {}

    static byte[] truncated(Page page) throws IOException {
        byte[] whole = Format.XLSX.write(List.of(page));
        return Arrays.copyOf(whole, whole.length * 3 / 5);
    }

    static byte[] encrypted(Page page) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("扶贫2020");
            try (OutputStream out = encryptor.getDataStream(files)) {
                new ByteArrayInputStream(Format.XLSX.write(List.of(page))).transferTo(out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** An archive of RAR 5, as far as it tells itself. */
    static byte[] rar5() {
        byte[] bytes = new byte[64];
        System.arraycopy(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0}, 0, bytes, 0, 8);
        return bytes;
    }

    /** Over the limit that {@link FaultCorpus#SETTINGS} sets. */
    static byte[] large() {
        byte[] bytes = "姓名,身份证,联系方式,受益金额\n".getBytes(StandardCharsets.UTF_8);
        byte[] large = new byte[OVER_A_MEGABYTE];
        Arrays.fill(large, (byte) '\n');
        System.arraycopy(bytes, 0, large, 0, bytes.length);
        return large;
    }

    /** A text in GB18030 with a remark in another encoding. */
    static byte[] garbled(Page page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(PlainTexts.csv(List.of(page), ",", Charset.forName("GB18030"), false));
        bytes.writeBytes("注：".getBytes(Charset.forName("GB18030")));
        bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, 'a', '\n'});
        return bytes.toByteArray();
    }

    /** An archive that would write beside its folder. */
    static byte[] climbing(Page page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../附件1.xlsx"));
            zip.write(Format.XLSX.write(List.of(page)));
        }
        return bytes.toByteArray();
    }

    static byte[] picture() {
        return new byte[] {
            (byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1, 0, 0, 1
        };
    }
}
