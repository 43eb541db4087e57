package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Column;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Fingerprint;
import huizong.origin.Place;
import huizong.origin.ReturnMark;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.Level;
import huizong.rule.NameRule;
import huizong.table.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of files that hold more than tables. */
class MarkedCopyTest {

    @TempDir
    Path folder;

    private static Finding at(String file, String sheet, int row, int column, Level level) {
        return new Finding(
                NameRule.NAME_MISSING,
                level,
                new Place(file, sheet, row, column),
                Column.NAME,
                "",
                List.of(Text.plain("x")),
                0,
                List.of());
    }

    private MarkedCopy.Written mark(Path file, Finding... findings) throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        return MarkedCopy.write(returned(file, findings), out, new FileNames());
    }

    private static ReturnedFile returned(Path file, Finding... findings) throws IOException {
        return new ReturnedFile(
                "in.x",
                file.getFileName().toString(),
                file,
                Fingerprint.of(file).hex(),
                List.of(),
                List.of(findings),
                ReadLimits.DEFAULT,
                Language.ZH);
    }

    /** A workbook with all that a clerk may have put into it. */
    private Path rich(Workbook workbook, String name) throws IOException {
        Sheet sheet = workbook.createSheet("表'1号");
        Sheet other = workbook.createSheet("字典");
        other.createRow(0).createCell(0).setCellValue(3);
        Row head = sheet.createRow(0);
        for (int i = 0; i < 4; i++) {
            head.createCell(i).setCellValue(List.of("姓名", "身份证", "联系方式", "受益金额").get(i));
        }
        CellStyle filled = workbook.createCellStyle();
        filled.setFillForegroundColor(IndexedColors.LIME.getIndex());
        filled.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        filled.setDataFormat(workbook.createDataFormat().getFormat("0.00\"元\""));
        for (int r = 1; r < 6; r++) {
            Row row = sheet.createRow(r);
            row.createCell(0).setCellValue("人" + r);
            Cell amount = row.createCell(3);
            amount.setCellValue(r * 10.5);
            amount.setCellStyle(filled);
        }
        sheet.getRow(4).setZeroHeight(true);
        sheet.createRow(6).createCell(3).setCellFormula("SUM(D2:D6)*字典!A1");
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 2));
        sheet.setColumnWidth(1, 5000);
        sheet.setColumnHidden(2, true);
        sheet.protectSheet("x");
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        workbook.setPrintArea(0, 0, 3, 0, 6);
        workbook.createName().setNameName("倍数");
        workbook.getName("倍数").setRefersToFormula("字典!$A$1");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation check = helper.createValidation(
                helper.createFormulaListConstraint("字典!$A$1:$A$3"), new CellRangeAddressList(1, 5, 0, 0));
        sheet.addValidationData(check);
        sheet.getSheetConditionalFormatting()
                .addConditionalFormatting(
                        new CellRangeAddress[] {CellRangeAddress.valueOf("D2:D6")},
                        sheet.getSheetConditionalFormatting().createConditionalFormattingRule("D2>20"));
        int picture = workbook.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Workbook.PICTURE_TYPE_PNG);
        ClientAnchor anchor = workbook.getCreationHelper().createClientAnchor();
        anchor.setCol1(5);
        anchor.setCol2(6);
        anchor.setRow2(3);
        sheet.createDrawingPatriarch().createPicture(anchor, picture);
        ClientAnchor box = workbook.getCreationHelper().createClientAnchor();
        box.setCol2(3);
        box.setRow2(3);
        Comment note = sheet.getDrawingPatriarch().createCellComment(box);
        note.setString(workbook.getCreationHelper().createRichTextString("村里记的"));
        note.setAuthor("村会计");
        sheet.getRow(2).getCell(0).setCellComment(note);
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static Path zip(Path file, Map<String, byte[]> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private static byte[] part(Map<String, byte[]> parts, String name) {
        return Objects.requireNonNull(parts.get(name));
    }

    private static String text(byte[] part) {
        return new String(part, StandardCharsets.UTF_8);
    }

    /** Macros, and the part in which WPS keeps pictures of cells: POI knows neither. */
    private static void addUnknown(Map<String, byte[]> parts) {
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});
        parts.put("xl/cellimages.xml", "<etc:cellImages xmlns:etc=\"e\"/>".getBytes(StandardCharsets.UTF_8));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, part) -> text(part)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"m1\" Type=\"http://schemas.microsoft.com/office/2006/relationships/vbaProject\""
                                        + " Target=\"vbaProject.bin\"/><Relationship Id=\"m2\""
                                        + " Type=\"http://www.wps.cn/officeDocument/2020/cellImage\""
                                        + " Target=\"cellimages.xml\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, part) -> text(part)
                        .replace(
                                "</Types>",
                                "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/>"
                                        + "<Override PartName=\"/xl/cellimages.xml\""
                                        + " ContentType=\"application/vnd.wps-officedocument.cellimage+xml\"/></Types>")
                        .replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void anXlsxKeepsAllThatIsNotMarked() throws IOException {
        Path file = rich(new XSSFWorkbook(), "附件1.xlsm");
        Map<String, byte[]> parts = parts(file);
        addUnknown(parts);
        zip(file, parts);
        String sheet = "表'1号";
        MarkedCopy.Written written = mark(
                file,
                at("in.x", sheet, 2, 3, Level.ERROR),
                at("in.x", sheet, 3, 0, Level.WARNING),
                at("in.x", sheet, 4, 1, Level.INFO));
        assertThat(written.rebuilt()).isFalse();
        assertThat(written.file()).hasFileName("附件1.xlsm");
        SameButMarked.check(file, written.file(), Set.of(sheet + "!D2", sheet + "!A3", sheet + "!B4"));
        Map<String, byte[]> copied = parts(written.file());
        assertThat(copied.get("xl/vbaProject.bin")).isEqualTo(parts.get("xl/vbaProject.bin"));
        assertThat(copied.get("xl/cellimages.xml")).isEqualTo(parts.get("xl/cellimages.xml"));
        assertThat(copied.get("xl/media/image1.png")).isEqualTo(parts.get("xl/media/image1.png"));
        assertThat(text(part(copied, "[Content_Types].xml"))).contains("macroEnabled");
        String xml = text(part(copied, "xl/worksheets/sheet1.xml"));
        assertThat(xml)
                .contains("sheetProtection", "字典!$A$1:$A$3", "<formula>D2>20</formula>", "orientation=\"landscape\"")
                .contains("<f>SUM(D2:D6)*字典!A1</f>");
        try (XSSFWorkbook copy =
                (XSSFWorkbook) WorkbookFactory.create(written.file().toFile(), null, true)) {
            assertThat(copy.getName("倍数").getRefersToFormula()).isEqualTo("字典!$A$1");
            assertThat(copy.getPrintArea(1)).isEqualTo("'表''1号'!$A$1:$D$7");
            assertThat(copy.getSheet(sheet).getRepeatingRows().formatAsString()).isEqualTo("1:1");
            assertThat(copy.getSheet(sheet)
                            .getCellComment(new org.apache.poi.ss.util.CellAddress("A3"))
                            .getString()
                            .getString())
                    .startsWith("村里记的\n【警告】");
            assertThat(copy.getProperties()
                            .getCustomProperties()
                            .getProperty(ReturnMark.PROPERTY)
                            .getLpwstr())
                    .isEqualTo(Fingerprint.of(file).hex());
            assertThat(copy.getActiveSheetIndex()).isZero();
            assertThat(copy.getSheetAt(1).isSelected()).isFalse();
        }
    }

    @Test
    void anXlsKeepsAllThatIsNotMarked() throws IOException {
        Path file = rich(new HSSFWorkbook(), "附件1.et");
        String sheet = "表'1号";
        MarkedCopy.Written written =
                mark(file, at("in.x", sheet, 2, 3, Level.ERROR), at("in.x", sheet, 3, 0, Level.WARNING));
        assertThat(written.rebuilt()).isFalse();
        assertThat(written.file()).hasFileName("附件1.et");
        SameButMarked.check(file, written.file(), Set.of(sheet + "!D2", sheet + "!A3"));
        try (HSSFWorkbook copy =
                (HSSFWorkbook) WorkbookFactory.create(written.file().toFile(), null, true)) {
            assertThat(copy.getName("倍数").getRefersToFormula()).isEqualTo("字典!$A$1");
            assertThat(copy.getSheet(sheet).getRow(6).getCell(3).getCellFormula())
                    .isEqualTo("SUM(D2:D6)*字典!A1");
            assertThat(copy.getSheet(sheet)
                            .getDataValidations()
                            .get(0)
                            .getValidationConstraint()
                            .getFormula1())
                    .isEqualTo("字典!$A$1:$A$3");
            assertThat(copy.getAllPictures()).hasSize(1);
            assertThat(copy.getSheet(sheet).getProtect()).isTrue();
            assertThat(copy.getPrintArea(copy.getSheetIndex(sheet))).contains("$A$1:$D$7");
            assertThat(copy.getDocumentSummaryInformation()
                            .getCustomProperties()
                            .get(ReturnMark.PROPERTY))
                    .isEqualTo(Fingerprint.of(file).hex());
            assertThat(copy.getSheet(ReturnMark.LIST)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='3'><c r='A3' t='inlineStr'><is><t>丙</t></is></c></row><row r='1'><c r='A1' t='inlineStr'><is><t>甲</t></is></c></row>",
                "<row><c t='inlineStr'><is><t>甲</t></is></c></row><row><c t='inlineStr'><is><t>乙</t></is></c></row>",
                "<row r='1'><c r='A1' t='inlineStr'><is><t>甲</t></is></c></row><row r='1'><c r='B1' t='inlineStr'><is><t>乙</t></is></c></row>",
                "<row r='1'><c r='B1' t='inlineStr'><is><t>乙</t></is></c><c r='A1' t='inlineStr'><is><t>甲</t></is></c></row>",
            })
    void noRowOfAnOddSheetIsLost(String rows) throws IOException {
        Path plain = folder.resolve("plain.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(plain)) {
            workbook.createSheet("Sheet1");
            workbook.write(out);
        }
        Map<String, byte[]> parts = parts(plain);
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, part) -> text(part)
                        .replace("<sheetData/>", "<sheetData>" + rows + "</sheetData>")
                        .getBytes(StandardCharsets.UTF_8));
        Path odd = zip(folder.resolve("odd.xlsx"), parts);
        Opened before = new Opened(odd);
        MarkedCopy.Written written = mark(odd, at("in.x", "Sheet1", 1, 0, Level.ERROR));
        if (before.damaged()) {
            assertThat(written.why()).isNotNull();
            return;
        }
        assertThat(written.why()).isNull();
        assertThat(new Opened(written.file()).rows("Sheet1")).isEqualTo(before.rows("Sheet1"));
    }

    /** A file as the reader sees it. */
    private record Opened(Path file) {

        boolean damaged() throws IOException {
            return rows("Sheet1").contains("damaged");
        }

        List<String> rows(String sheet) throws IOException {
            List<String> rows = new ArrayList<>();
            try (var opened = huizong.table.Tables.open(file, ReadLimits.DEFAULT)) {
                if (!(opened instanceof huizong.table.TableFile.Read read)) {
                    return List.of("damaged");
                }
                for (huizong.table.Sheet one : read.sheets()) {
                    if (one.name().equals(sheet)) {
                        one.read(row -> rows.add(row.number() + " "
                                        + row.cells().stream()
                                                .map(huizong.table.Cell::text)
                                                .toList()))
                                .ifPresent(damage -> rows.add("damaged"));
                    }
                }
            }
            return rows;
        }
    }

    @Test
    void aNumberLongerThanADoubleStaysAsItIsWritten() throws IOException {
        Path ods = folder.resolve("附件1.xml");
        Files.writeString(
                ods,
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
                        + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                        + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"S\"><Table><Row><Cell><Data"
                        + " ss:Type=\"Number\">430921195203140008</Data></Cell></Row></Table></Worksheet></Workbook>");
        MarkedCopy.Written written = mark(ods, at("in.x", "S", 1, 0, Level.WARNING));
        assertThat(written.rebuilt()).isTrue();
        assertThat(new Opened(written.file()).rows("S")).isEqualTo(new Opened(ods).rows("S"));
        assertThat(new Opened(ods).rows("S")).containsExactly("1 [430921195203140008]");
    }

    @Test
    void aCopyThatIsMarkedAgainHasOneListAndOnlyTheMarksThatStillHold() throws IOException {
        Path file = rich(new XSSFWorkbook(), "附件1.xlsx");
        String sheet = "表'1号";
        Path first = mark(file, at("in.x", sheet, 2, 3, Level.ERROR), at("in.x", sheet, 2, 0, Level.ERROR))
                .file();
        Path sent = Files.move(first, folder.resolve("改好.xlsx"));
        Path second = mark(sent, at("in.x", sheet, 2, 0, Level.ERROR)).file();
        try (Workbook copy = WorkbookFactory.create(second.toFile(), null, true)) {
            assertThat(copy.getNumberOfSheets()).isEqualTo(3);
            Cell mended = SameButMarked.cell(copy.getSheet(sheet), "D2");
            assertThat(mended.getCellComment()).isNull();
            assertThat(mended.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
            assertThat(SameButMarked.cell(copy.getSheet(sheet), "A2").getCellComment())
                    .isNotNull();
        }
    }

    private static Finding standingFor(Finding one, int of, String rows) {
        return new Finding(
                one.rule(),
                one.level(),
                one.place(),
                one.column(),
                one.value(),
                one.arguments(),
                0,
                List.of(),
                "",
                Extent.read(of, rows));
    }

    /** A roster of so many rows below its headings. */
    private Path roster(Workbook workbook, String name, int rows) throws IOException {
        Sheet sheet = workbook.createSheet("Sheet1");
        for (int r = 0; r <= rows; r++) {
            Row row = sheet.createRow(r);
            for (int i = 0; i < 4; i++) {
                row.createCell(i)
                        .setCellValue(
                                r == 0 ? List.of("姓名", "身份证", "联系方式", "受益金额").get(i) : r + "-" + i);
            }
        }
        Path file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件1.xlsx", "附件1.xls"})
    void everyRowOfAFaultThatFillsAColumnIsMarked(String name) throws IOException {
        Path file = roster(name.endsWith("x") ? new XSSFWorkbook() : new HSSFWorkbook(), name, 2_200);
        Finding all = standingFor(at("in.x", "Sheet1", 2, 2, Level.WARNING), 2_200, "2-1000,1002-2201");
        Path first = mark(file, all).file();
        try (Workbook copy = WorkbookFactory.create(first.toFile(), null, true)) {
            Sheet sheet = copy.getSheet("Sheet1");
            for (int r = 1; r <= 2_200; r++) {
                boolean marked = r != 1_000;
                assertThat(sheet.getRow(r).getCell(2).getCellStyle().getFillPattern())
                        .as("row %d", r + 1)
                        .isEqualTo(marked ? FillPatternType.SOLID_FOREGROUND : FillPatternType.NO_FILL);
            }
            assertThat(sheet.getCellComments()).hasSize(MarkedSheets.MOST_COMMENTS);
            assertThat(SameButMarked.cell(sheet, "C2")
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("有2199行", "应如何处理");
            assertThat(SameButMarked.cell(sheet, "C3")
                            .getCellComment()
                            .getString()
                            .getString())
                    .contains("与C2同样的问题");
            Sheet list = copy.getSheet(ReturnMark.LIST);
            assertThat(list.getLastRowNum()).isEqualTo(3);
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).contains("警告 2199 处", "199 个没有批注");
            Cell place = list.getRow(3).getCell(2);
            assertThat(place.getStringCellValue()).isEqualTo("Sheet1 C2 等2199行");
            assertThat(place.getHyperlink().getAddress()).isEqualTo("'Sheet1'!C2");
            assertThat(list.getRow(3).getCell(5).getStringCellValue()).contains("第2至1000、1002至2201行");
        }
        assertThat(new Opened(first).rows("Sheet1")).isEqualTo(new Opened(file).rows("Sheet1"));
    }

    @Test
    void theOriginalIsNeverWrittenTo() throws IOException {
        Path file = rich(new XSSFWorkbook(), "附件1.xlsx");
        String before = Fingerprint.of(file).hex();
        mark(file, at("in.x", "表'1号", 2, 3, Level.ERROR));
        assertThat(Fingerprint.of(file).hex()).isEqualTo(before);
        try (var left = Files.list(folder.resolve("out"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void aDocumentThatIsMarkedAgainHasOneListAndOnlyTheMarksThatStillHold() throws IOException {
        Path file = folder.resolve("附件1.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(1).getCell(0).setText("人");
            table.getRow(1).getCell(1).setText("12");
            document.write(out);
        }
        Path first = mark(file, at("in.x", "表1", 2, 0, Level.ERROR), at("in.x", "表1", 2, 1, Level.WARNING))
                .file();
        Path sent = Files.move(first, folder.resolve("改好.docx"));
        Path second = mark(sent, at("in.x", "表1", 2, 1, Level.WARNING)).file();
        assertThat(second).hasFileName("改好.docx");
        try (InputStream in = Files.newInputStream(second);
                XWPFDocument copy = new XWPFDocument(in)) {
            assertThat(copy.getTables()).hasSize(2);
            assertThat(copy.getDocComments().getComments()).hasSize(1);
            XWPFTable table = copy.getTables().get(1);
            assertThat(table.getRow(1).getCell(0).getColor()).isNull();
            assertThat(table.getRow(1).getCell(1).getColor()).isEqualTo("FFF0A6");
            String xml = copy.getDocument().xmlText();
            assertThat(xml.split("commentReference ", -1)).hasSize(2);
            assertThat(xml.split("bookmarkStart ", -1)).hasSize(2);
        }
        assertThat(new Opened(second).rows("表1")).isEqualTo(new Opened(file).rows("表1"));
    }
}
