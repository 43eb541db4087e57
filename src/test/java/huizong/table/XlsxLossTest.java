package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where readers of workbooks lose rows in silence: each file here is read to the last cell, or said to be damaged, and what
 * it holds that no table needs does not stop it.
 */
class XlsxLossTest {

    private static final String FIRST = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private Opened opened(Map<String, String> parts) throws IOException {
        return Opened.of(Opened.zip(folder.resolve("made.xlsx"), parts));
    }

    private Opened rows(String rows) throws IOException {
        return opened(Opened.workbook(rows));
    }

    private Opened sheet(String xml) throws IOException {
        return with(SHEET, xml);
    }

    private Opened with(String part, String content) throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        parts.put(part, content);
        return opened(parts);
    }

    private Opened replaced(String part, String from, String to) throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        parts.computeIfPresent(part, (name, xml) -> {
            assertThat(xml).contains(from);
            return xml.replace(from, to);
        });
        return opened(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> bytes(Map<String, String> parts) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, utf8(text)));
        return bytes;
    }

    /** A package of these bytes as they are, unpacked, so that a test can find and change them. */
    private Path stored(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("stored.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                CRC32 sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private Opened sheetOf(byte[] xml) throws IOException {
        Map<String, byte[]> parts = bytes(Opened.workbook(FIRST));
        parts.put(SHEET, xml);
        return Opened.of(stored(parts));
    }

    private static void assertBroken(Opened opened) {
        assertThat(opened.anyDamage().reason()).isEqualTo(Damage.Reason.BROKEN);
        assertThat(opened.anyDamage().detail()).isNotBlank();
    }

    /** Rows that no spreadsheet writes in that order may be refused, but are never given wrong or in part. */
    private static void assertAllOrDamage(Opened opened, List<Integer> numbers, String... lines) {
        if (opened.damage().isPresent() || opened.tab().damage().isPresent()) {
            assertBroken(opened);
            return;
        }
        assertThat(opened.tab().numbers()).isEqualTo(numbers);
        assertThat(opened.lines()).containsExactly(lines);
    }

    // rows and cells in odd places

    @Test
    void rowsOutOfOrderComeInOrderOrAreDamage() throws IOException {
        assertAllOrDamage(
                rows(
                        "<row r='1'><c><v>1</v></c></row><row r='3'><c><v>3</v></c></row><row r='2'><c><v>2</v></c></row>"),
                List.of(1, 2, 3),
                "1",
                "2",
                "3");
    }

    @Test
    void aRowThatComesTwiceIsWholeOrDamage() throws IOException {
        assertAllOrDamage(
                rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c></row>"
                        + "<row r='1'><c r='B1'><v>3</v></c></row>"),
                List.of(1, 2),
                "1|3",
                "2");
    }

    @Test
    void rowsGivenUpToDamageAreInOrder() throws IOException {
        Opened opened = rows("<row r='5'><c><v>5</v></c></row><row r='4'><c><v>4</v></c></row><row r='5'><c r='B5'>"
                + "<v>6</v></c></row><row r='1'><c><v>1</v></c></row>");
        assertThat(opened.tab().numbers()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void aCellThatStandsTwiceIsNotReplacedInSilence() throws IOException {
        assertBroken(rows("<row r='1'><c r='A1'><v>100</v></c><c r='A1'><v>999</v></c></row>"));
        assertBroken(rows("<row r='1'><c r='A1'><v>100</v></c></row><row r='1'><c r='A1'><v>999</v></c></row>"));
    }

    @Test
    void cellsOutOfOrderStandWhereTheySayTheyDo() throws IOException {
        assertThat(rows("<row r='1'><c r='C1'><v>3</v></c><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>")
                        .lines())
                .containsExactly("1|2|3");
    }

    @Test
    void aBlankCellWithoutReferenceKeepsItsPlace() throws IOException {
        assertThat(rows("<row><c><v>1</v></c><c/><c s='1'/><c t='s'/><c><v>5</v></c></row>")
                        .lines())
                .containsExactly("1||||5");
        assertThat(rows("<row><c r='B1'/><c><v>3</v></c></row>").lines()).containsExactly("||3");
    }

    @Test
    void aRowWithoutNumberFollowsTheOneBefore() throws IOException {
        assertThat(
                        rows("<row r='4'><c><v>4</v></c></row><row><c><v>5</v></c></row><row r='9'/><row><c><v>10</v></c></row>")
                                .tab()
                                .numbers())
                .containsExactly(4, 5, 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "ZZZ1", "AAAAAAA1"})
    void aCellBeyondTheLastColumnIsDamage(String reference) throws IOException {
        assertBroken(rows("<row r='1'><c r='A1'><v>1</v></c><c r='" + reference + "'><v>2</v></c></row>"));
    }

    @Test
    void theLastColumnAndRowAreRead() throws IOException {
        Row row = rows("<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>")
                .tab()
                .row(1_048_576);
        assertThat(row.cell(16_383)).isEqualTo(new Cell.Number("7"));
    }

    @Test
    void aDimensionThatLiesChangesNothing() throws IOException {
        assertThat(sheet("<worksheet><dimension ref='A1:XFD1048576'/><sheetData>" + FIRST + "</sheetData></worksheet>")
                        .lines())
                .containsExactly("姓名");
        assertThat(sheet("<worksheet><dimension ref='A1'/><sheetData>" + FIRST
                                + "<row r='2'><c r='B2'><v>2</v></c></row></sheetData></worksheet>")
                        .lines())
                .containsExactly("姓名", "|2");
    }

    // what a value may look like

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("<c r='A1' t='str'><v><![CDATA[a</v><b>]]></v></c>", "a</v><b>"),
                arguments("<c r='A1' t='str'><v>a<!-- </v></c></row> -->b</v></c>", "ab"),
                arguments("<c r='A1' t='str'><v>a<?x </v> ?>b</v></c>", "ab"),
                arguments("<c r='A1' t='str'><v>&lt;&amp;&gt;&quot;&apos;</v></c>", "<&>\"'"),
                arguments("<c r='A1' t='str'><v>&#24352;&#x4E09;&#x20BB7;&#134071;</v></c>", "张三𠮷𠮷"),
                arguments("<c r='A1' t='str'><v>𠮷野家</v></c>", "𠮷野家"),
                arguments("<c r=\"A1\" t=\"str\"><v>a'b</v></c>", "a'b"),
                arguments("<c r = 'A1'\tt\n=\n'str' ><v >大米</v ></c >", "大米"),
                arguments("<c x='>' r='A1' y='/>' t='str'><v>大米</v></c>", "大米"),
                arguments("<c t='str' r='A1'><f>B1&gt;2</f><v>大米</v></c>", "大米"),
                arguments("<c r='A1' t='str'><f><![CDATA[</f><v>x</v>]]></f><v>大米</v></c>", "大米"),
                arguments("<c r='A1' t='str'><v>大米</v><extLst><ext><v0>x</v0></ext></extLst></c>", "大米"),
                arguments("<c r='A1'><v> 12.5 </v></c>", "12.5"),
                arguments("<c r='A1' t='n'><v>12.5</v></c>", "12.5"),
                arguments("<c r='A1' t='s'><v> 1 </v></c>", "张三"),
                arguments("<c r='a1' t='s'><v>1</v></c>", "张三"),
                arguments("<c r='$A$1' t='s'><v>1</v></c>", "张三"),
                arguments(
                        "<c r='A1' t='inlineStr'><is><t>大</t><rPh sb='0' eb='1'><t>x</t></rPh><phoneticPr/></is></c>",
                        "大"),
                arguments(
                        "<c r='A1' t='inlineStr'><is><r><rPr><b/></rPr><t>4309</t></r><r><t>21</t></r></is></c>",
                        "430921"),
                arguments("<c r='A1' t='inlineStr'><is><t>_x005F_x000D_</t></is></c>", "_x000D_"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsReadHoweverItIsWritten(String cell, String text) throws IOException {
        Opened opened = rows("<row r='1'>" + cell + "</row><row r='2'><c r='A2'><v>2</v></c></row>");
        assertThat(opened.lines()).containsExactly(text, "2");
        assertThat(opened.tab().damage()).isEmpty();
    }

    @Test
    void lineBreaksWithinATextAreOneCharacter() throws IOException {
        assertThat(rows("<row r='1'><c r='A1' t='inlineStr'><is><t>a\r\nb\rc</t></is></c></row>")
                        .lines())
                .containsExactly("a\nb\nc");
    }

    @Test
    void aCommentHidesRowsAndCdataIsNone() throws IOException {
        assertThat(rows("<!-- <row r='1'><c r='A1'><v>8</v></c></row> -->" + FIRST
                                + "<!-- </sheetData> --><row r='2'><!-- <c r='A2'><v>9</v></c> --><c r='B2'><v>2</v></c></row>")
                        .lines())
                .containsExactly("姓名", "|2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uFEFF",
                "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n",
                "<?xml version=\"1.0\"?>\r\n<!-- WPS -->"
            })
    void whatStandsBeforeTheSheetIsNotInTheWay(String prolog) throws IOException {
        assertThat(sheet(prolog + "<worksheet><sheetData>" + FIRST + "</sheetData></worksheet>")
                        .lines())
                .containsExactly("姓名");
    }

    /** XML may be written in other encodings than UTF-8 (ECMA-376 part 2 allows UTF-16): read right, or refused. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void aSheetInUtf16IsReadOrDamage(String charset) throws IOException {
        String xml = "<?xml version='1.0' encoding='" + charset
                + "'?><worksheet><sheetData><row r='1'><c r='A1' t='str'><v>大米</v></c></row></sheetData></worksheet>";
        String mark = charset.equals("UTF-16") ? "" : "\uFEFF";
        assertAllOrDamage(sheetOf((mark + xml).getBytes(Charset.forName(charset))), List.of(1), "大米");
    }

    @Test
    void bytesThatAreNoUtf8AreDamage() throws IOException {
        assertBroken(sheetOf(
                "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>\u00d5\u00c5</t></is></c></row></sheetData></worksheet>"
                        .getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Whatever a reader's buffer, a tag, a character or a reference falls on its edge here. */
    @Test
    void nothingIsLostOnTheEdgeOfABuffer() throws IOException {
        StringBuilder rows = new StringBuilder();
        StringBuilder padding = new StringBuilder();
        for (int i = 1; i <= 12_000; i++) {
            padding.setLength(0);
            padding.append("米".repeat(i % 7)).append("𠮷&amp;").append("x".repeat(i % 5));
            rows.append("<row r='").append(i).append("'><c r='A").append(i).append("' t='inlineStr'><is><t>");
            rows.append(padding)
                    .append("</t></is></c><c r='C")
                    .append(i)
                    .append("'><v>")
                    .append(i);
            rows.append("</v></c></row>");
        }
        List<Row> read = rows(rows.toString()).tab().rows();
        assertThat(read).hasSize(12_000);
        for (Row row : read) {
            int i = row.number();
            assertThat(row.cell(0).text()).isEqualTo("米".repeat(i % 7) + "𠮷&" + "x".repeat(i % 5));
            assertThat(row.cell(2).text()).isEqualTo(Integer.toString(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4_000, 8_191, 32_767, 65_535, 131_073})
    void aLongTextIsReadWhole(int length) throws IOException {
        String text = "汇".repeat(length);
        assertThat(rows("<row r='1'><c r='A1' t='inlineStr'><is><t>" + text
                                + "</t></is></c><c r='B1'><v>1</v></c></row>")
                        .lines())
                .containsExactly(text + "|1");
    }

    // shared strings

    @Test
    void anEmptySharedStringKeepsItsNumber() throws IOException {
        Map<String, String> parts = Opened.workbook(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c>"
                        + "<c r='D1' t='s'><v>3</v></c><c r='E1' t='s'><v>4</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "<sst count='1' uniqueCount='1'><si/><si><t/></si><si><t>张三</t></si><si></si><si><t>李四</t></si></sst>");
        assertThat(opened(parts).lines()).containsExactly("||张三||李四");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sst><si><t>姓名</t></si><si><t>张",
                "<sst><si><t>姓名</t></si>",
                "<sst><si><t>姓名</si></t></sst>",
                "<sst><si><t>&unknown;</t></si></sst>",
                "<!DOCTYPE sst [<!ENTITY e 'x'>]><sst><si><t>&e;</t></si></sst>",
                "",
            })
    void sharedStringsThatAreNoProperXmlAreDamage(String xml) throws IOException {
        assertBroken(with("xl/sharedStrings.xml", xml));
    }

    @Test
    void aSharedStringIsReadHoweverItIsWritten() throws IOException {
        Map<String, String> parts = Opened.workbook(
                "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c><c r='C1' t='s'><v>2</v></c></row>");
        parts.put(
                "xl/sharedStrings.xml",
                "\uFEFF<?xml version='1.0'?><!-- <si><t>x</t></si> --><y:sst xmlns:y='urn:y'>\n<y:si >\n"
                        + "<y:t xml:space = 'preserve' >&#24352;<![CDATA[<三>]]></y:t >\n</y:si>"
                        + "<y:si><y:r><y:rPr><y:b/></y:rPr><y:t>430</y:t></y:r>\n<y:r><y:t>921</y:t></y:r></y:si>"
                        + "<y:si><y:t>_x4E00_ 𠮷</y:t><y:rPh sb='0' eb='1'><y:t>x</y:t></y:rPh></y:si></y:sst>");
        assertThat(opened(parts).lines()).containsExactly("张<三>|430921|一 𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.0", " ", "0x1", "99999999999"})
    void aReferenceThatIsNoNumberOfASharedStringIsNeverAnotherText(String index) throws IOException {
        Opened opened = rows(FIRST + "<row r='2'><c r='A2' t='s'><v>" + index + "</v></c><c r='B2'><v>2</v></c></row>");
        if (opened.tab().damage().isEmpty()) {
            assertThat(index).isBlank();
            assertThat(opened.lines()).containsExactly("姓名", "|2");
            return;
        }
        assertBroken(opened);
    }

    @Test
    void oneSharedStringManyTimesIsReadEachTime() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 4_000; i++) {
            rows.append("<row r='").append(i).append("'><c r='A").append(i).append("' t='s'><v>0</v></c></row>");
        }
        Map<String, String> parts = Opened.workbook(rows.toString());
        String text = "长".repeat(32_767);
        parts.put("xl/sharedStrings.xml", "<sst><si><t>" + text + "</t></si></sst>");
        long[] read = new long[1];
        try (TableFile opened = Tables.open(Opened.zip(folder.resolve("many.xlsx"), parts), ReadLimits.DEFAULT)) {
            Sheet sheet = ((TableFile.Read) opened).sheets().get(0);
            assertThat(sheet.read(row -> read[0] += row.cell(0).text().length()))
                    .isEmpty();
        }
        assertThat(read[0]).isEqualTo(4_000L * 32_767);
    }

    // the package

    @Test
    void aSheetWithoutItsRelationIsDamage() throws IOException {
        assertBroken(replaced("xl/workbook.xml", "r:id='r1'", "r:id='r9'"));
        assertBroken(replaced("xl/workbook.xml", "r:id='r1'", ""));
        assertBroken(replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", "worksheets/other.xml"));
        assertBroken(replaced("xl/_rels/workbook.xml.rels", "Id='r1'", "Id='r7'"));
        assertBroken(replaced(
                "xl/_rels/workbook.xml.rels",
                "Target='worksheets/sheet1.xml'",
                "TargetMode='External' Target='worksheets/sheet1.xml'"));
    }

    @Test
    void aRelationOfAKindUnknownIsNotLeftOutInSilence() throws IOException {
        assertBroken(replaced("xl/_rels/workbook.xml.rels", "http://x/worksheet", "http://x/worksheeX"));
    }

    @Test
    void aChartOnASheetOfItsOwnIsNoTable() throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (part, xml) -> xml.replace("</sheets>", "<sheet name='图' sheetId='2' r:id='r4'/></sheets>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (part, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id='r4' Type='http://x/chartsheet' Target='chartsheets/sheet1.xml'/></Relationships>"));
        parts.put("xl/chartsheets/sheet1.xml", "<chartsheet/>");
        assertThat(opened(parts).lines()).containsExactly("姓名");
    }

    @Test
    void aWorkbookThatListsNoSheetIsDamage() throws IOException {
        assertBroken(with("xl/workbook.xml", "<workbook><sheets/></workbook>"));
        assertBroken(with("xl/workbook.xml", "<workbook/>"));
    }

    @Test
    void twoSheetsOfOnePartAreDamage() throws IOException {
        assertBroken(replaced("xl/workbook.xml", "</sheets>", "<sheet name='又' sheetId='2' r:id='r1'/></sheets>"));
    }

    @Test
    void aWorkbookWithoutRelationsOfItsOwnIsDamage() throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        parts.remove("xl/_rels/workbook.xml.rels");
        assertBroken(opened(parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", SHEET, "xl/sharedStrings.xml"})
    void aPartThatIsNeededAndEndsEarlyIsDamage(String part) throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        String whole = parts.getOrDefault(part, "");
        for (int length = 0; length < whole.length(); length++) {
            parts.put(part, whole.substring(0, length));
            Opened opened = opened(parts);
            assertThat(opened.anyDamage().reason()).as("%s, %d", part, length).isEqualTo(Damage.Reason.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backslashes", "capitals", "leading slash"})
    void namesOfPartsAreFoundHoweverTheyAreWritten(String way) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        Opened.workbook(FIRST).forEach((name, xml) -> {
            String written = switch (way) {
                case "backslashes" -> name.replace('/', '\\');
                case "capitals" -> name.toUpperCase(Locale.ROOT);
                default -> "/" + name;
            };
            parts.put(written, xml);
        });
        assertThat(opened(parts).lines()).containsExactly("姓名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xl/worksheets/sheet1.xml",
                "./worksheets/sheet1.xml",
                "../xl/worksheets/sheet1.xml",
                "worksheets\\sheet1.xml"
            })
    void aTargetIsFoundHoweverItIsWritten(String target) throws IOException {
        assertThat(replaced("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml", target)
                        .lines())
                .containsExactly("姓名");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "__MACOSX/xl/._workbook.xml",
                "xl/drawings/drawing1.xml",
                "xl/cellimages.xml",
                "xl/calcChain.xml",
                "xl/theme/theme1.xml",
                "xl/comments1.xml",
                "xl/worksheets/_rels/sheet1.xml.rels",
                "docProps/core.xml",
                "docProps/app.xml",
                "customXml/item1.xml",
                "../outside.xml",
                "/etc/passwd",
                "Thumbs.db",
            })
    void whatNoTableNeedsDoesNotStopIt(String stray) throws IOException {
        Opened opened = with(stray, "<a><b>\u0001 no xml & nothing else");
        assertThat(opened.lines()).containsExactly("姓名");
        assertThat(opened.tab().damage()).isEmpty();
    }

    @Test
    void contentTypesThatAreBrokenDoNotStopTheTable() throws IOException {
        assertThat(with("[Content_Types].xml", "<Types").lines()).containsExactly("姓名");
    }

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/sharedStrings.xml"})
    void aPartWhoseBytesAreNotThoseThatWerePackedIsDamage(String part) throws IOException {
        Map<String, byte[]> parts =
                bytes(Opened.workbook("<row r='1'><c r='A1' t='s'><v>1</v></c><c r='B1'><v>1234</v></c></row>"));
        Path file = stored(parts);
        byte[] whole = Files.readAllBytes(file);
        byte[] wanted = part.equals(SHEET) ? utf8("1234") : utf8("张");
        int at = indexOf(whole, wanted);
        whole[at + wanted.length - 1] ^= 1;
        Files.write(file, whole);
        assertBroken(Opened.of(file));
    }

    private static int indexOf(byte[] whole, byte[] part) {
        for (int at = 0; at + part.length <= whole.length; at++) {
            if (java.util.Arrays.equals(whole, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
        throw new AssertionError("not there");
    }

    @Test
    void morePartsThanAGuardExpectsAreNoReasonToStop() throws IOException {
        Map<String, String> parts = Opened.workbook(FIRST);
        for (int i = 0; i < 3_000; i++) {
            parts.put("xl/media/image" + i + ".png", "x");
        }
        assertThat(opened(parts).lines()).containsExactly("姓名");
    }

    /** Twenty thousand rows alike pack to a hundredth and less: honest all the same. */
    @Test
    void anHonestFileThatPacksWellIsRead() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            rows.append("<row><c t='s'><v>0</v></c><c><v>0</v></c><c><v>0</v></c><c><v>0</v></c></row>");
        }
        Path file = Opened.zip(folder.resolve("packed.xlsx"), Opened.workbook(rows.toString()));
        assertThat(Files.size(file)).isLessThan(rows.length() / 100);
        assertThat(Opened.of(file).tab().rows()).hasSize(20_000);
    }

    // XML that ends or contradicts itself within rows

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "<row r='1'><c r='A1'><v>1</c></v></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row></row>",
                "<row r='1'><c r='A1' t='str'><v>&nbsp;</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a & b</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>a <b</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><!-- <row r='2'><c r='A2'><v>2</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v><![CDATA[a</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></c></row><row r='2<c r='A2'><v>2</v></c></row>",
                "<row r='1'><c r='A1' t='str'><v>\u0000</v></c></row>",
            })
    void rowsThatAreNoProperXmlAreDamage(String rows) throws IOException {
        assertBroken(rows(rows));
    }

    @Test
    void nothingButRowsUpToTheFaultIsGiven() throws IOException {
        Opened opened = rows("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='A2'><v>2</v></c");
        assertThat(opened.tab().damage()).isPresent();
        assertThat(opened.lines()).isSubsetOf("1", "2");
    }

    @Test
    void aSecondReadingOfASheetGivesTheSame() throws IOException {
        Path file = Opened.zip(
                folder.resolve("twice.xlsx"), Opened.workbook(FIRST + "<row r='3'><c r='B3'><v>2</v></c></row>"));
        try (TableFile opened = Tables.open(file, ReadLimits.DEFAULT)) {
            Sheet sheet = ((TableFile.Read) opened).sheets().get(0);
            List<Row> first = new ArrayList<>();
            List<Row> second = new ArrayList<>();
            assertThat(sheet.read(first::add)).isEmpty();
            assertThat(sheet.read(second::add)).isEmpty();
            assertThat(second).isEqualTo(first).hasSize(2);
        }
    }

    // merged blocks

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mergeCell ref=\"A1:B2\"/>",
                "<mergeCell\nref='A1:B2' />",
                "<mergeCell xr:uid='{0}' ref = '$A$1:$B$2'></mergeCell>",
                "<!-- <mergeCell ref='C1:D2'/> --><mergeCell ref='A1:B2'/>",
                "<mergeCell ref='B2:A1'/>",
            })
    void aMergedBlockIsKnownHoweverItIsWritten(String merge) throws IOException {
        assertThat(sheet("<worksheet><sheetData>" + FIRST + "</sheetData><mergeCells count='9'>" + merge
                                + "</mergeCells></worksheet>")
                        .tab()
                        .merges())
                .containsExactly(new Merge(1, 2, 0, 1));
    }

    @Test
    void aTextThatSpeaksOfMergedCellsIsNoMergedBlock() throws IOException {
        assertThat(rows("<row r='1'><c r='A1' t='str'><v><![CDATA[<mergeCell ref='A1:B2'/>]]></v></c></row>")
                        .tab()
                        .merges())
                .isEmpty();
    }

    @Test
    void hiddenIsReadInEitherSpelling() throws IOException {
        Opened opened =
                rows("<row r='1' hidden='1'><c><v>1</v></c></row><row r='2' hidden = \"true\"><c><v>2</v></c></row>"
                        + "<row r='3' hidden='0'><c><v>3</v></c></row><row r='4' hidden='false'><c><v>4</v></c></row>"
                        + "<row collapsed='1' r='5'><c><v>5</v></c></row>");
        assertThat(opened.tab().rows()).extracting(Row::hidden).containsExactly(true, true, false, false, false);
    }
}
