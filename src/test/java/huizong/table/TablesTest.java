package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {

    @TempDir
    private Path folder;

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("附件.xlsx"), bytes);
    }

    private static void assertUnreadable(Path file, FileKind kind, Damage.Reason reason) throws IOException {
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            assertThat(opened).isInstanceOfSatisfying(TableFile.Unreadable.class, unreadable -> {
                assertThat(unreadable.kind()).isEqualTo(kind);
                assertThat(unreadable.damage().reason()).isEqualTo(reason);
                assertThat(unreadable.damage().detail()).isNotBlank();
            });
        }
    }

    private static void assertRead(Path file, FileKind kind) throws IOException {
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            assertThat(opened).isInstanceOf(TableFile.Read.class);
            assertThat(opened.kind()).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000000D49484452,IMAGE,UNSUPPORTED",
        "FFD8FFE000104A464946,IMAGE,UNSUPPORTED",
        "474946383961,IMAGE,UNSUPPORTED",
        "49492A00,IMAGE,UNSUPPORTED",
        "255044462D312E340A,PDF,UNSUPPORTED",
        "377ABCAF271C0004,SEVEN_ZIP,UNSUPPORTED",
        "526172211A070100,RAR,UNSUPPORTED",
        "0904060007001000,XLS,BROKEN",
        "00010203040506070800010203,UNKNOWN,UNSUPPORTED",
    })
    void aKindIsToldByItsFirstBytesWhateverTheName(String head, FileKind kind, Damage.Reason reason)
            throws IOException {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(head), Math.max(head.length() / 2, 40));
        assertUnreadable(file(bytes), kind, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><p>请登录</p></html>|HTML|UNSUPPORTED",
                "  <!DOCTYPE html><html></html>|HTML|UNSUPPORTED",
                "<TABLE border=1>|HTML|BROKEN",
                "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>|XML_2003|BROKEN",
                "<?xml version=\"1.0\"?><rows><row/></rows>|UNKNOWN|UNSUPPORTED",
            })
    void aWebPageOrXmlNamedLikeAWorkbookIsToldApart(String text, FileKind kind, Damage.Reason reason)
            throws IOException {
        assertUnreadable(file(text.getBytes(StandardCharsets.UTF_8)), kind, reason);
    }

    @ParameterizedTest
    @CsvSource({"a.jpg,PICTURE,image", "a,PICTURE,image", "附件1.XLSX,UNSUPPORTED,image called .xlsx"})
    void aPictureIsNoEvidenceWhereItIsCalledATable(String name, Damage.Reason reason, String detail)
            throws IOException {
        Path picture = Files.write(folder.resolve(name), HexFormat.of().parseHex("FFD8FFE000104A464946"));
        try (TableFile opened = Tables.open(picture, ReadLimits.DEFAULT)) {
            assertThat(((TableFile.Unreadable) opened).damage()).isEqualTo(new Damage(reason, detail));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml,DOCX,BROKEN",
        "word/document2.xml,DOCX,BROKEN",
        "xl/workbook.bin,XLSB,BROKEN",
        "OFD.xml,OFD,UNSUPPORTED",
        "河坝镇/附件1.csv,ZIP,UNSUPPORTED",
    })
    void aPackageIsToldByWhatLiesInIt(String part, FileKind kind, Damage.Reason reason) throws IOException {
        assertUnreadable(Opened.zip(folder.resolve("a.xlsx"), Map.of(part, "x")), kind, reason);
    }

    @Test
    void anOpenDocumentSpreadsheetIsToldByItsType() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", "<x/>");
        assertUnreadable(Opened.zip(folder.resolve("a.xlsx"), parts), FileKind.ODS, Damage.Reason.BROKEN);
    }

    @Test
    void anEmptyZipIsAZip() throws IOException {
        assertUnreadable(Opened.zip(folder.resolve("a.xlsx"), Map.of()), FileKind.ZIP, Damage.Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage,ENCRYPTED,ENCRYPTED",
        "WordDocument,DOC,UNSUPPORTED",
        "Book,XLS,BROKEN",
        "BOOK,XLS,BROKEN",
        "WORKBOOK,XLS,BROKEN",
        "Thing,UNKNOWN,UNSUPPORTED",
    })
    void aCompoundFileIsToldByItsStreams(String stream, FileKind kind, Damage.Reason reason) throws IOException {
        Path file = folder.resolve("a.xls");
        try (POIFSFileSystem compound = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            compound.getRoot().createDocument(stream, new java.io.ByteArrayInputStream(new byte[5000]));
            compound.writeFilesystem(out);
        }
        assertUnreadable(file, kind, reason);
    }

    @Test
    void aFileWithoutBytesIsEmpty() throws IOException {
        assertUnreadable(file(new byte[0]), FileKind.UNKNOWN, Damage.Reason.EMPTY);
    }

    @Test
    void aFolderAndAMissingFileAreNoFiles() throws IOException {
        assertUnreadable(folder, FileKind.UNKNOWN, Damage.Reason.NO_ACCESS);
        try (TableFile opened = Tables.open(folder.resolve("keine.xlsx"), ReadLimits.DEFAULT)) {
            assertThat(opened).isInstanceOf(TableFile.Unreadable.class);
        }
    }

    @Test
    void aFileOverTheLimitIsTooLarge() throws IOException {
        Path file = file("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
        try (TableFile opened = Tables.open(file, new ReadLimits(7, 100, 100))) {
            assertThat(opened)
                    .isInstanceOfSatisfying(
                            TableFile.Unreadable.class,
                            unreadable ->
                                    assertThat(unreadable.damage().reason()).isEqualTo(Damage.Reason.TOO_LARGE));
        }
    }

    private static byte[] sample(FileKind kind) throws IOException {
        if (kind == FileKind.CSV) {
            StringBuilder text = new StringBuilder("姓名,身份证,受益金额\n");
            for (int i = 0; i < 40; i++) {
                text.append("\"李四\",430921195203140008,").append(i).append('\n');
            }
            return text.toString().getBytes(Charset.forName("GB18030"));
        }
        try (Workbook workbook = kind == FileKind.XLS ? new HSSFWorkbook() : new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("名册");
            for (int i = 0; i < 40; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("李四" + i);
                row.createCell(1).setCellValue(i * 1.1);
                row.createCell(2).setCellValue(i % 2 == 0);
                row.createCell(3).setCellFormula("B1*2");
            }
            sheet.addMergedRegion(new org.apache.poi.ss.util.CellRangeAddress(0, 1, 0, 0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "XLS", "CSV"})
    void aTableIsReadWhateverItsName(FileKind kind) throws IOException {
        for (String name : new String[] {"a.xlsx", "a.xls", "a.csv", "a.pdf", "a"}) {
            Path file = Files.write(folder.resolve(name), sample(kind));
            assertRead(file, kind);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    /** Whatever happens to the bytes: an answer, never a fault. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noChangeOfBytesMakesAReaderThrow(long seed) throws IOException {
        Random random = new Random(seed);
        for (FileKind kind : new FileKind[] {FileKind.XLSX, FileKind.XLS, FileKind.CSV}) {
            byte[] whole = sample(kind);
            for (int i = 0; i < 25; i++) {
                byte[] bytes = changed(whole, random);
                Opened opened = Opened.of(file(bytes));
                assertThat(opened).as("%s, seed %d, change %d", kind, seed, i).isNotNull();
                for (Opened.Tab tab : opened.tabs()) {
                    assertThat(tab.numbers()).isSorted();
                }
            }
        }
    }

    /** Changes the XML within a workbook's parts, which a change of its packed bytes hardly ever reaches. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noChangeOfAWorkbooksXmlMakesAReaderThrow(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Map<String, String> parts = Opened.workbook("<row r='1'><c r='A1' t='s'><v>0</v></c>"
                    + "<c r='B1' s='1'><v>43947</v></c><c r='C1'><f>A1</f></c></row>"
                    + "<row r='2'><c t='inlineStr'><is><t>x_x000A_</t></is></c></row>");
            String part = parts.keySet().stream()
                    .skip(random.nextInt(parts.size()))
                    .findFirst()
                    .orElseThrow();
            byte[] xml = parts.getOrDefault(part, "").getBytes(StandardCharsets.UTF_8);
            parts.put(part, new String(changed(xml, random), StandardCharsets.UTF_8));
            Opened opened = Opened.of(Opened.zip(folder.resolve("a.xlsx"), parts));
            assertThat(opened).as("%s, seed %d, change %d", part, seed, i).isNotNull();
        }
    }

    private static byte[] changed(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + random.nextInt(16)), (byte) 0xFF);
                default -> bytes = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, Math.max(1, at)) : bytes;
            }
        }
        return bytes;
    }
}
