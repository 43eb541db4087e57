package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells what a file is by its first bytes and, for packages, by what lies in them. */
final class KindDetector {

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final int HEAD = 16_384;
    private static final int[] OLE2 = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private KindDetector() {}

    static FileKind detect(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (Magic.starts(head, 'P', 'K', 3, 4) || Magic.starts(head, 'P', 'K', 5, 6)) {
            return packageKind(file);
        }
        if (Magic.starts(head, OLE2)) {
            return compoundKind(file);
        }
        return plainKind(head);
    }

    private static FileKind plainKind(byte[] head) {
        if (Magic.starts(head, 0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C)) {
            return FileKind.SEVEN_ZIP;
        }
        if (Magic.starts(head, 'R', 'a', 'r', '!')) {
            return FileKind.RAR;
        }
        if (Magic.starts(head, '%', 'P', 'D', 'F')) {
            return FileKind.PDF;
        }
        if (Magic.starts(head, 0x4C, 0, 0, 0, 1, 0x14, 2, 0)) {
            return FileKind.SHORTCUT;
        }
        if (Magic.starts(head, 'M', 'Z') && isBinary(head)) {
            return FileKind.PROGRAM;
        }
        if (isImage(head)) {
            return FileKind.IMAGE;
        }
        if (isBareXls(head)) {
            return FileKind.XLS;
        }
        Optional<FileKind> markup = MarkupKind.of(head);
        if (markup.isPresent()) {
            return markup.get();
        }
        if (isInternetShortcut(head)) {
            return FileKind.SHORTCUT;
        }
        return isBinary(head) ? FileKind.UNKNOWN : FileKind.CSV;
    }

    /** A {@code .url} file. */
    private static boolean isInternetShortcut(byte[] head) {
        return new String(head, StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("[internetshortcut]");
    }

    /**
     * A workbook without a container begins with the record that begins it: as BIFF 2 to 4 always did, and as those write
     * it who send an Excel file from a web page in ten lines (BIFF 5).
     */
    private static boolean isBareXls(byte[] head) {
        return head.length > 7
                && head[0] == 0x09
                && (head[1] == 0 || head[1] == 2 || head[1] == 4 || head[1] == 8)
                && head[2] >= 4
                && head[2] <= 16
                && head[3] == 0;
    }

    private static boolean isImage(byte[] head) {
        return Magic.starts(head, 0xFF, 0xD8, 0xFF)
                || Magic.starts(head, 0x89, 'P', 'N', 'G')
                || Magic.starts(head, 'G', 'I', 'F', '8')
                || Magic.starts(head, 'B', 'M') && head.length > 14 && head[6] == 0 && head[7] == 0
                || Magic.starts(head, 'I', 'I', 0x2A, 0)
                || Magic.starts(head, 'M', 'M', 0, 0x2A)
                || Magic.starts(head, 'R', 'I', 'F', 'F') && head.length > 12 && head[8] == 'W' && head[9] == 'E';
    }

    /**
     * Text has hardly any control characters. UTF-16 says so by its mark, or by a NUL beside every ASCII character; half of
     * a Chinese character may look like a control there.
     */
    private static boolean isBinary(byte[] head) {
        if (Magic.starts(head, 0xFF, 0xFE) || Magic.starts(head, 0xFE, 0xFF)) {
            return false;
        }
        int[] nulsAt = new int[2];
        int controls = 0;
        for (int i = 0; i < head.length; i++) {
            byte b = head[i];
            if (b == 0) {
                nulsAt[i % 2]++;
            } else if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != 0x0C && b != 0x1F) {
                controls++;
            }
        }
        int nuls = nulsAt[0] + nulsAt[1];
        boolean isUtf16 = nuls * 10 > head.length && Math.min(nulsAt[0], nulsAt[1]) == 0;
        return !isUtf16 && (controls * 50 > head.length || nuls * 50 > head.length);
    }

    private static FileKind packageKind(Path file) throws IOException {
        Set<String> names = new HashSet<>();
        String openDocument = "";
        ZipDirectory.check(file);
        try (ZipFile zip =
                ZipFile.builder().setPath(file).setIgnoreLocalFileHeader(true).get()) {
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
                names.add(name.startsWith("/") ? name.substring(1) : name);
            }
            ZipArchiveEntry type = zip.getEntry("mimetype");
            if (type != null) {
                try (InputStream in = zip.getInputStream(type)) {
                    openDocument = new String(in.readNBytes(100), StandardCharsets.US_ASCII);
                }
            }
        }
        if (openDocument.startsWith(OPEN_DOCUMENT)) {
            // a template (ots) is a spreadsheet, too; a text or a drawing is none
            return openDocument.startsWith(OPEN_DOCUMENT + "spreadsheet") ? FileKind.ODS : FileKind.UNKNOWN;
        }
        if (names.contains("xl/workbook.bin")) {
            return FileKind.XLSB;
        }
        // the online edition of Word writes document2.xml
        if (names.stream().anyMatch(name -> name.startsWith("word/document") && name.endsWith(".xml"))) {
            return FileKind.DOCX;
        }
        if (names.contains("ofd.xml")) {
            return FileKind.OFD;
        }
        boolean isOffice = names.contains("[content_types].xml") && names.contains("_rels/.rels");
        return isOffice || names.contains("xl/workbook.xml") ? FileKind.XLSX : FileKind.ZIP;
    }

    private static FileKind compoundKind(Path file) throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            Set<String> names = new HashSet<>();
            compound.getRoot().getEntryNames().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
            if (names.contains("encryptedpackage")) {
                return FileKind.ENCRYPTED;
            }
            if (names.contains("workbook") || names.contains("book")) {
                return FileKind.XLS;
            }
            return names.contains("worddocument") ? FileKind.DOC : FileKind.UNKNOWN;
        }
    }
}
