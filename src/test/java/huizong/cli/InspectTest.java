package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import huizong.table.Locked;
import huizong.table.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectTest {

    private static final String ROSTER = """
            附件1,,,
            2020年4月带贫人员名册,,,
            填报单位：河坝镇,,,
            姓名,身份证,地址,受益金额
            张三,430921195203140008,老河口村,120
            李四,432322194809270000,老河口村,80.5
            —,,,
            合计,,,200.5
            ,,莫名其妙,
            填表人：王五,,,
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String workbook(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file.toString();
    }

    private static void row(XSSFSheet sheet, int row, String... cells) {
        var made = sheet.createRow(row - 1);
        for (int i = 0; i < cells.length; i++) {
            made.createCell(i).setCellValue(cells[i]);
        }
    }

    private static Ran inspect(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "inspect";
        System.arraycopy(args, 0, all, 1, args.length);
        return Ran.huizong(all);
    }

    private static List<String> lines(Ran ran) {
        return Arrays.asList(ran.out().split("\n", -1));
    }

    @Test
    void everyLineIsShownWithWhatItWasTakenFor() throws IOException {
        Ran ran = inspect(file("附件1.csv", ROSTER));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(lines(ran))
                .contains(
                        "       1  标题            附件1",
                        "       4  表头            姓名  身份证  地址  受益金额",
                        "          表 1：附件1 带贫人员名册，金额单位 元",
                        "            B  身份证 ← “身份证”",
                        "            没有用到的列：C“地址”",
                        "            没有找到的列：联系方式",
                        "       5  行              张三  430921********0008  老河口村  120",
                        "       8  合计            合计  200.5",
                        "       9  看不懂          莫名其妙",
                        "      10  附注            填表人：王五",
                        "  读到 10 行：标题 3、表头 1、行 2、合计 1、附注 1、看不懂 1、空行 1",
                        "标题写明的单位：河坝镇　月份：2020-04");
        assertThat(ran.out()).contains("[csv]　编码 UTF-8").doesNotContain("430921195203140008");
    }

    @Test
    void numbersAreShownWholeOnlyWhenAskedFor() throws IOException {
        String file = file("附件1.csv", ROSTER);
        assertThat(inspect("--show-ids", file).out()).contains("430921195203140008");
        assertThat(inspect("--cells", "csv", file).out()).doesNotContain("430921195203140008");
        assertThat(inspect("--cells", "csv", "--show-ids", file).out()).contains("430921195203140008");
    }

    @Test
    void ofALongTableTheFirstRowsAndTheLastAreShown() throws IOException {
        StringBuilder roster = new StringBuilder("姓名,身份证,受益金额\n");
        for (int i = 1; i <= 20; i++) {
            roster.append("张")
                    .append((char) ('一' + i))
                    .append(",430921195203140008,")
                    .append(i)
                    .append('\n');
        }
        String file = file("附件1.csv", roster + "合计,,210\n");
        assertThat(lines(inspect(file)))
                .anyMatch(line -> line.startsWith("       6  行"))
                .contains("          … 另有 14 行")
                .anyMatch(line -> line.startsWith("      21  行"))
                .noneMatch(line -> line.startsWith("       7  行"))
                .anyMatch(line -> line.startsWith("      22  合计"));
        assertThat(lines(inspect("--rows", "all", file)).stream().filter(line -> line.contains("  行  ")))
                .hasSize(20);
        assertThat(lines(inspect("--rows", "0", file)).stream().filter(line -> line.contains("  行  ")))
                .hasSize(1);
        assertThat(inspect("--rows", "x", file).code()).isEqualTo(2);
    }

    @Test
    void aHeadingThatNamesTooLittleIsPointedOut() throws IOException {
        Ran ran = inspect(file("附件1.csv", "一张表\n姓名,住址,受益金额\n张三,老河口村,120\n"));
        assertThat(ran.out()).contains("没有认出表格：最像表头的是第 2 行，只认出 姓名、金额", "至少三个");
        assertThat(inspect(file("b.csv", "今天,天气\n很,好\n")).out()).contains("没有一行像表头");
    }

    @Test
    void aHiddenSheetIsShownAndSaidToBeHidden() throws IOException {
        Ran ran = inspect(workbook(made -> {
            row(made.createSheet("附件1"), 1, "姓名", "身份证", "受益金额");
            XSSFSheet hidden = made.createSheet("底稿");
            row(hidden, 3, "姓名", "身份证", "受益金额");
            row(hidden, 4, "张三", "430921195203140008", "120");
            made.setSheetHidden(1, true);
        }));
        assertThat(ran.out())
                .contains("工作表 2“底稿”　隐藏：不计入", "       4  隐藏表的行      张三  430921********0008  120", "  读到 2 行：隐藏表的行 2");
    }

    @Test
    void bothRowsOfAHeadingAndBothTablesSideBySideAreTold() throws IOException {
        String file = workbook(made -> {
            XSSFSheet sheet = made.createSheet("附件1");
            row(sheet, 1, "姓名", "证件", "", "联系方式", "受益金额");
            row(sheet, 2, "", "身份证", "备考", "", "");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 3, 3));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 4, 4));
            row(sheet, 3, "张三", "430921195203140008", "", "", "120");
            row(made.createSheet("并排"), 1, "姓名", "身份证", "受益金额", "", "姓名", "身份证", "受益金额", "住址");
            row(made.getSheetAt(1), 2, "张三", "430921195203140008", "1", "", "李四", "432322194809270000", "2", "村");
        });
        Ran ran = inspect(file);
        assertThat(lines(ran))
                .anyMatch(line -> line.startsWith("       1  表头            姓名  证件"))
                .anyMatch(line -> line.startsWith("       2  表头            身份证"))
                .contains(
                        "          表 2：附件1 带贫人员名册，金额单位 元",
                        "          表 3：附件1 带贫人员名册，金额单位 元",
                        "            没有用到的列：H“住址”");
        JsonNode line = new ObjectMapper()
                .readTree(inspect("--format", "json", file).out())
                .at("/sheets/1/lines/1");
        assertThat(line.at("/taken/0/table").asInt()).isEqualTo(2);
        assertThat(line.at("/taken/1/table").asInt()).isEqualTo(3);
    }

    @Test
    void aFileThatCannotBeReadIsAnsweredWithItsReasonAndAdvice() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("samples/inbox/2020-04/河坝镇/附件1.xlsx"));
        String cut = Files.write(folder.resolve("附件1.xlsx"), Arrays.copyOf(whole, whole.length / 2))
                .toString();
        Ran ran = inspect(cut);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("file-unreadable：文件打不开", "→ 请在电脑上打开");
        assertThat(inspect("--fail-on", "never", cut).code()).isZero();
        Ran cells = inspect("--cells", "csv", cut);
        assertThat(cells.code()).isEqualTo(1);
        assertThat(cells.out()).isEmpty();
        assertThat(cells.err()).contains("file-unreadable");
        JsonNode json = fitting(inspect("--format", "json", cut).out());
        assertThat(json.at("/damage/reason").asText()).isEqualTo("broken");
    }

    @Test
    void aMissingFileAndAFolderAreWrongUsage() {
        assertThat(inspect(folder.resolve("keine.xlsx").toString()).code()).isEqualTo(2);
        assertThat(inspect(folder.toString()).code()).isEqualTo(2);
        assertThat(inspect().code()).isEqualTo(2);
    }

    @Test
    void theResultGoesToAFileWhenOneIsNamed() throws IOException {
        Path result = folder.resolve("cells.csv");
        Ran ran = inspect("--cells", "csv", "--output", result.toString(), file("附件1.csv", "a,b\n"));
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(result)).isEqualTo("sheet,row,A,B\r\n附件1,1,a,b\r\n");
    }

    @Test
    void cellsAreWrittenAsTheyWereRead() throws IOException {
        String file = workbook(made -> {
            XSSFSheet sheet = made.createSheet("名,册");
            var cells = sheet.createRow(1);
            cells.createCell(0).setCellValue("说\"是\"\n不");
            cells.createCell(1).setCellValue(1200.3);
            cells.createCell(2).setCellValue(true);
            cells.createCell(4).setCellValue("=1+1");
            cells.createCell(5).setCellValue("'x");
            cells.createCell(6).setCellValue(-5);
            cells.createCell(8).setCellValue("");
            var day = sheet.createRow(4).createCell(0);
            var style = made.createCellStyle();
            style.setDataFormat((short) 14);
            day.setCellStyle(style);
            day.setCellValue(43947);
        });
        assertThat(inspect("--cells", "csv", file).out())
                .isEqualTo(String.join(
                        "\r\n",
                        "sheet,row,A,B,C,D,E,F,G",
                        "\"名,册\",2,\"说\"\"是\"\"\n不\",1200.3,TRUE,,'=1+1,''x,-5",
                        "\"名,册\",5,2020-04-26",
                        ""));
    }

    @ParameterizedTest
    @CsvSource({
        "1200.2999999999999,1200.3",
        "1200.2999999999997,1200.2999999999997",
        "0.10000000000000001,0.1",
        "1.39E10,13900000000",
        "430921195203140008,430921195203140008",
        "4.30921195203140E17,430921195203140000",
        "1E-7,0.0000001",
        "2E23,200000000000000000000000",
        "-0,-0",
        "0.0,0",
        "5.00,5",
    })
    void aNumberIsWrittenWithTheFewestDigitsThatAreExact(String raw, String written) {
        assertThat(CellsCsv.shortest(raw)).isEqualTo(written);
    }

    private String archive() throws IOException {
        byte[] bytes = Packed.zip(
                Packed.of(
                        "4月/附件1.csv",
                        ROSTER,
                        "4月/发票.jpg",
                        new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1},
                        "4月/Thumbs.db",
                        "x",
                        "4月/附件2.csv",
                        "产品名称,卖方,金额\n大米,张三,120\n"),
                Packed.GB18030,
                false);
        return Files.write(folder.resolve("河坝镇.zip"), bytes).toString();
    }

    @Test
    void ofAnArchiveEachEntryIsShown() throws IOException {
        String file = archive();
        Ran ran = inspect(file);
        assertThat(ran.code()).isZero();
        assertThat(lines(ran).stream().map(line -> line.replaceFirst("^/.*(?=河坝镇[.]zip!)", "")))
                .containsSubsequence(
                        "河坝镇.zip!4月/Thumbs.db",
                        "  系统或办公软件留下的文件，不理会",
                        "河坝镇.zip!4月/发票.jpg  [图片]",
                        "  凭证：只登记，不读取",
                        "河坝镇.zip!4月/附件1.csv  [csv]　编码 UTF-8　工作表 1",
                        "标题写明的单位：河坝镇　月份：2020-04",
                        "河坝镇.zip!4月/附件2.csv  [csv]　编码 UTF-8　工作表 1");
        JsonNode json = fitting(inspect("--format", "json", file).out());
        assertThat(json.at("/kind").asText()).isEqualTo("zip");
        assertThat(json.at("/entries")).hasSize(4);
        assertThat(json.at("/entries/0/ignored").asBoolean()).isTrue();
        assertThat(json.at("/entries/2/submitter").asText()).isEqualTo("河坝镇");
        assertThat(inspect("--cells", "csv", file).out())
                .startsWith("sheet,row,A,B,C,D\r\n")
                .contains("\r\n4月/附件2.csv!附件2,2,大米,张三,120\r\n");
    }

    @Test
    void anArchiveThatCannotBeOpenedAndAnEntryThatCannotAreErrors() throws IOException {
        String rar = Files.write(folder.resolve("a.rar"), new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 1, 0, 1, 2, 3})
                .toString();
        Ran ran = inspect(rar);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("[rar]", "RAR5 格式无法读取");
        JsonNode json = fitting(inspect("--format", "json", rar).out());
        assertThat(json.at("/damage/detail").asText()).isEqualTo("RAR5");
        assertThat(json.at("/entries")).isEmpty();

        String zip = Files.write(
                        folder.resolve("b.zip"), Packed.zip(Packed.of("../附件1.csv", ROSTER, "附件2.csv", ROSTER)))
                .toString();
        assertThat(inspect(zip).code()).isEqualTo(1);
        assertThat(inspect(zip).out()).contains("archive-entry-unsafe", "附件2.csv  [csv]");
        assertThat(fitting(inspect("--format", "json", zip).out()).findValuesAsText("reason"))
                .containsExactly("unsafe");
        Ran cells = inspect("--cells", "csv", zip);
        assertThat(cells.code()).isEqualTo(1);
        assertThat(cells.err()).contains("archive-entry-unsafe");
        assertThat(cells.out()).contains("附件2.csv!附件2,5,张三");
    }

    @Test
    void aLockedFileIsShownWhenAPasswordIsTold() throws IOException {
        Path locked = folder.resolve("附件1.xlsx");
        Locked.file(locked, ROSTER.getBytes(StandardCharsets.UTF_8), "geheim");
        String list = file("passwords.txt", "geheim\n");
        assertThat(inspect(locked.toString()).out()).contains("file-encrypted");
        Ran ran = inspect("--password-file", list, locked.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("标题写明的单位：河坝镇");
        assertThat(inspect("--cells", "csv", "--password-file", list, locked.toString())
                        .out())
                .contains("李四");
    }

    @Test
    void whatStandsAboveATableOfADocumentHasNoRowNumber() {
        assertThat(lines(inspect("samples/inbox/2020-04/北洲子镇/附件1、附件2.docx")))
                .contains("       ·  标题            带贫人员名册", "       1  表头            姓名  身份证  联系方式  受益金额");
    }

    @Test
    void whatSteersATerminalIsNotPrinted() throws IOException {
        Ran ran = inspect(file("附件1.csv", "\u001b[31m红\u202e,b\n" + "字,词\n".repeat(40)));
        assertThat(ran.out()).contains("[31m红").doesNotContain("\u001b", "\u202e");
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples/inbox"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** Nothing is lost: the lines of each sheet add up to the rows read, and all of them are shown. */
    @ParameterizedTest
    @MethodSource("samples")
    void theLinesOfEverySampleAddUp(Path sample) throws IOException {
        JsonNode json = fitting(inspect("--format", "json", sample.toString()).out());
        long rows = 0;
        List<JsonNode> sheets = new ArrayList<>();
        json.at("/sheets").forEach(sheets::add);
        json.at("/entries").forEach(entry -> entry.at("/sheets").forEach(sheets::add));
        for (JsonNode sheet : sheets) {
            int told = 0;
            for (JsonNode count : sheet.at("/counts")) {
                told += count.asInt();
            }
            assertThat(told).isEqualTo(sheet.at("/rows").asInt());
            assertThat(sheet.at("/lines")).hasSize(told);
            rows += told;
        }
        String cells = inspect("--cells", "csv", sample.toString()).out();
        assertThat(cells.lines().count()).isEqualTo(rows == 0 ? 0 : rows + 1);
    }

    private static JsonNode fitting(String output) throws IOException {
        JsonNode json = new ObjectMapper().readTree(output);
        try (InputStream schema = InspectTest.class.getResourceAsStream("/huizong/schema/inspection-1.schema.json")) {
            assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                            .getSchema(schema)
                            .validate(json))
                    .isEmpty();
        }
        return json;
    }
}
