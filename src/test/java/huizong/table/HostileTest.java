package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files made to harm, and files that look as if they were: each is answered within the heap, and within seconds on a machine
 * that does nothing else; the limit leaves room for one that does.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTest {

    private static final String FIRST = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Opened rows(String rows) throws IOException {
        return Opened.of(Opened.zip(folder.resolve("rows.xlsx"), Opened.workbook(rows)));
    }

    private Opened with(String part, String content) throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        parts.put(part, content);
        return Opened.of(Opened.zip(folder.resolve("with.xlsx"), parts));
    }

    /** A package some of whose parts are their beginning and then one letter, over and over. */
    private Path bomb(Map<String, Long> sizes) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        byte[] chunk = new byte[1 << 16];
        Arrays.fill(chunk, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : Opened.workbook(FIRST).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                long size = sizes.getOrDefault(part.getKey(), 0L);
                String xml = part.getValue();
                int beginning = size == 0 ? xml.length() : xml.indexOf('>') + 1;
                zip.write(xml.substring(0, beginning).getBytes(StandardCharsets.UTF_8));
                for (long written = 0; written < size; written += chunk.length) {
                    zip.write(chunk);
                }
                zip.write(xml.substring(beginning).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"})
    void aPartThatUnpacksToAThousandTimesItsSizeIsTooLarge(String part) throws IOException {
        assertThat(Opened.of(bomb(Map.of(part, 40L << 20))).anyDamage().reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
    }

    @Test
    void allPartsTogetherCountAgainstTheLimit() throws IOException {
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (String part : Opened.workbook(FIRST).keySet()) {
            sizes.put(part, 3L << 20);
        }
        Path file = bomb(sizes);
        assertThat(Opened.of(file).lines()).containsExactly("姓名");
        assertThat(Opened.of(file, new ReadLimits(1 << 20, 4 << 20, 100))
                        .anyDamage()
                        .reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
    }

    @Test
    void entitiesThatMultiplyAreDamage() throws IOException {
        StringBuilder entities = new StringBuilder("<!DOCTYPE x [<!ENTITY e0 'lol'>");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e")
                    .append(i)
                    .append(" '")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        entities.append("]>");
        for (String part : new String[] {SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"}) {
            String xml = Opened.workbook(FIRST).getOrDefault(part, "").replaceFirst("</", "&e29;</");
            Opened opened = with(part, entities + xml);
            if (part.equals("xl/styles.xml") && opened.damage().isEmpty()) {
                // nothing of it was needed
                assertThat(opened.lines()).containsExactly("姓名");
                continue;
            }
            assertThat(opened.damage().isPresent()
                            || opened.tabs().stream()
                                    .anyMatch(tab -> tab.damage().isPresent()))
                    .as(part)
                    .isTrue();
        }
    }

    @Test
    void noFileOutsideIsEverRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "geheim");
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
        Opened sheet = with(
                SHEET,
                type
                        + "<worksheet><sheetData><row r='1'><c r='A1' t='str'><v>&e;</v></c></row></sheetData></worksheet>");
        Opened strings = with("xl/sharedStrings.xml", type + "<sst><si><t>&e;</t></si></sst>");
        Opened relation = with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='" + secret.toUri()
                        + "'/></Relationships>");
        for (Opened opened : new Opened[] {sheet, strings, relation}) {
            assertThat(opened.anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
            assertThat(opened.toString()).doesNotContain("geheim");
        }
    }

    @Test
    void deepNestingIsReadOverOrDamage() throws IOException {
        String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
        Opened opened = rows(FIRST + deep + "<row r='2'><c r='A2'><v>2</v></c></row>");
        if (opened.tab().damage().isEmpty()) {
            assertThat(opened.lines()).containsExactly("姓名", "2");
        }
        assertThat(with("xl/styles.xml", "<styleSheet>" + deep + "</styleSheet>"))
                .isNotNull();
        assertThat(with("xl/sharedStrings.xml", "<sst><si>" + deep + "</si></sst>"))
                .isNotNull();
    }

    @Test
    void tenThousandSheetsAreRead() throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        StringBuilder sheets = new StringBuilder("<workbook xmlns:r='urn:r'><sheets>");
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 1; i <= 10_000; i++) {
            sheets.append("<sheet name='村")
                    .append(i)
                    .append("' r:id='r")
                    .append(i)
                    .append("'/>");
            relations
                    .append("<Relationship Id='r")
                    .append(i)
                    .append("' Type='http://x/worksheet' Target='worksheets/sheet");
            relations.append(i).append(".xml'/>");
            parts.put(
                    "xl/worksheets/sheet" + i + ".xml",
                    "<worksheet><sheetData><row r='1'><c r='A1'><v>" + i + "</v></c></row></sheetData></worksheet>");
        }
        parts.put("xl/workbook.xml", sheets + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", relations + "</Relationships>");
        Opened opened = Opened.of(Opened.zip(folder.resolve("many.xlsx"), parts));
        assertThat(opened.tabs()).hasSize(10_000);
        assertThat(opened.tabs().get(9_999).row(1).cell(0)).isEqualTo(new Cell.Number("10000"));
    }

    @Test
    void aRowOfAllColumnsIsReadAndMoreAreNeverLostInSilence() throws IOException {
        StringBuilder row = new StringBuilder("<row r='1'>");
        for (int i = 0; i < 16_384; i++) {
            row.append("<c><v>").append(i).append("</v></c>");
        }
        Opened whole = rows(row + "</row>");
        assertThat(whole.tab().row(1).cells()).hasSize(16_384);
        assertThat(rows(row + "<c><v>1</v></c></row>").tab().damage()).isPresent();
        Path csv = Files.writeString(folder.resolve("wide.csv"), "1,".repeat(20_000) + "1\n");
        assertThat(Opened.of(csv).tab().damage()).isPresent();
    }

    @Test
    void rowsWhoseOnlyCellIsTheLastColumnStayWithinTheHeap() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 3_000; i++) {
            rows.append("<row r='").append(i).append("'><c r='XFD").append(i).append("'><v>1</v></c></row>");
        }
        Path file = Opened.zip(folder.resolve("far.xlsx"), Opened.workbook(rows.toString()));
        int[] read = new int[1];
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            assertThat(((TableFile.Read) opened).sheets().get(0).read(row -> read[0]++))
                    .isEmpty();
        }
        assertThat(read[0]).isEqualTo(3_000);
    }

    /** A sheet of an xls keeps its rows: cells far to the right must not cost what lies before them. */
    @Test
    void anXlsWithCellsInTheLastColumnAloneStaysWithinTheHeap() throws IOException {
        Path file = folder.resolve("far.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("s");
            for (int i = 0; i < 20_000; i++) {
                sheet.createRow(i * 3).createCell(255).setCellValue(i);
            }
            workbook.write(out);
        }
        assertThat(Opened.of(file).tab().rows()).hasSize(20_000);
    }

    @Test
    void mergedBlocksOfTheWholeSheetAreKnownAndNotUnfolded() throws IOException {
        Opened opened = with(
                SHEET,
                "<worksheet><sheetData>" + FIRST + "</sheetData><mergeCells>"
                        + "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(1_000) + "</mergeCells></worksheet>");
        assertThat(opened.lines()).containsExactly("姓名");
    }

    @Test
    void cellsAsLongAsASpreadsheetAllowsAreRead() throws IOException {
        String text = "长".repeat(32_767);
        Path csv = Files.writeString(folder.resolve("long.csv"), ("\"" + text + "\"," + text + "\n").repeat(20));
        assertThat(Opened.of(csv).tab().rows())
                .hasSize(20)
                .allMatch(row -> row.cell(1).text().length() == 32_767);
    }

    private static void assertAnswered(Path file, String what) throws IOException {
        Opened opened = Opened.of(file);
        for (Opened.Tab tab : opened.tabs()) {
            assertThat(tab.numbers()).as(what).isSorted();
        }
        opened.damage().ifPresent(damage -> assertThat(damage.detail()).as(what).isNotBlank());
    }

    @Test
    void aFileCutAtAnyLengthIsAnswered() throws IOException {
        byte[] xlsx = Files.readAllBytes(Opened.zip(folder.resolve("a.xlsx"), Opened.workbook(FIRST)));
        for (int length = 4; length < xlsx.length; length++) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(xlsx, length));
            assertThat(Opened.of(cut).damage()).as("xlsx of %d bytes", length).isPresent();
        }
        byte[] csv = "姓名,身份证,受益金额\n\"张三\",430921195203140008,120\n李四,,80\n".getBytes(StandardCharsets.UTF_8);
        for (int length = 1; length < csv.length; length++) {
            assertAnswered(Files.write(folder.resolve("cut.csv"), Arrays.copyOf(csv, length)), "csv of " + length);
        }
        Path whole = folder.resolve("a.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(whole)) {
            workbook.createSheet("s").createRow(0).createCell(0).setCellValue("张三");
            workbook.write(out);
        }
        byte[] xls = Files.readAllBytes(whole);
        for (int length = 1; length < xls.length; length += 7) {
            assertAnswered(Files.write(folder.resolve("cut.xls"), Arrays.copyOf(xls, length)), "xls of " + length);
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomBytesUnderEveryNameAreAnswered(long seed) throws IOException {
        Random random = new Random(seed);
        String[] heads = {
            "",
            "PK\u0003\u0004",
            "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1",
            "<html><table><tr><td>",
            "{\\rtf1",
            "%PDF-1.4",
            "Rar!\u001a\u0007\u0000",
            "7z\u00bc\u00af'\u001c",
            "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>",
            "\u00ff\u00fe",
            "\u00fe\u00ff",
            "\u0009\u0008\u0010\u0000"
        };
        String[] names = {
            "a.xlsx", "a.xls", "a.csv", "a.docx", "a.doc", "a.ods", "a.zip", "a.7z", "a.rar", "a.html", "a.et", "a"
        };
        for (int i = 0; i < heads.length; i++) {
            byte[] bytes = new byte[random.nextInt(20_000)];
            random.nextBytes(bytes);
            byte[] head = heads[i].getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
            Path file = Files.write(folder.resolve(names[random.nextInt(names.length)]), bytes);
            assertAnswered(file, "seed " + seed + ", head " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a.csv"})
    void aFileThatShrinksWhileItIsReadIsDamageOrWasReadBefore(String name) throws IOException {
        Path file = folder.resolve(name);
        if (name.endsWith(".xlsx")) {
            Opened.zip(file, Opened.workbook(FIRST + "<row r='2'><c r='A2'><v>2</v></c></row>"));
        } else {
            Files.writeString(file, "姓名,受益金额\n".repeat(100));
        }
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            Sheet sheet = ((TableFile.Read) opened).sheets().get(0);
            int[] first = new int[1];
            assertThat(sheet.read(row -> first[0]++)).isEmpty();
            Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 40));
            int[] second = new int[1];
            var damage = sheet.read(row -> second[0]++);
            assertThat(damage.isPresent() || second[0] == first[0]).isTrue();
        }
    }

    /** The administrator may read everything: the test says nothing there. */
    @Test
    void aFileWithoutPermissionIsSaidToBe() throws IOException {
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        Path file = Files.writeString(folder.resolve("a.csv"), "a,b\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).isFalse();
        assertThat(Opened.of(file).anyDamage().reason()).isEqualTo(Damage.Reason.NO_ACCESS);
    }

    @Test
    void aLinkToItselfAndABrokenLinkAreAnswered() throws IOException {
        Path loop = folder.resolve("loop.xlsx");
        Files.createSymbolicLink(loop, loop);
        Path broken = Files.createSymbolicLink(folder.resolve("broken.xlsx"), folder.resolve("keine.xlsx"));
        assertThat(Opened.of(loop).damage()).isPresent();
        assertThat(Opened.of(broken).damage()).isPresent();
    }
}
