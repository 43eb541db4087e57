package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsFileTest {

    @TempDir
    private Path folder;

    private Path made(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("made.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private Opened.Tab sheet(Consumer<HSSFSheet> content) throws IOException {
        return Opened.of(made(workbook -> content.accept(workbook.createSheet("名册"))))
                .tab();
    }

    @Test
    void everyTypeOfCellIsReadAsItIsStored() throws IOException {
        Row row = sheet(made -> {
                    HSSFRow cells = made.createRow(2);
                    cells.createCell(0).setCellValue("张三");
                    cells.createCell(1).setCellValue(120.5);
                    cells.createCell(2).setCellValue(true);
                    cells.createCell(4).setCellErrorValue(FormulaError.REF);
                    cells.createCell(5).setCellValue(100);
                })
                .row(3);
        assertThat(row.cells())
                .containsExactly(
                        new Cell.Text("张三"),
                        new Cell.Number("120.5"),
                        new Cell.Truth(true),
                        Cell.BLANK,
                        new Cell.Fault("#REF!"),
                        new Cell.Number("100"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 22, 31, 58})
    void everyBuiltInDateFormatShowsADate(int format) throws IOException {
        Opened.Tab tab = sheet(made -> {
            HSSFCell cell = made.createRow(0).createCell(0);
            CellStyle style = made.getWorkbook().createCellStyle();
            style.setDataFormat((short) format);
            cell.setCellStyle(style);
            cell.setCellValue(43947);
        });
        assertThat(tab.row(1).cell(0).text()).isEqualTo("2020-04-26");
    }

    @ParameterizedTest
    @CsvSource({"yyyy年m月d日,2020-04-26", "m/d,2020-04-26", "0.00,43947", "0\"日\",43947"})
    void aFormatShowsADateWhenItNamesAPartOfOne(String format, String text) throws IOException {
        Opened.Tab tab = sheet(made -> {
            HSSFCell cell = made.createRow(0).createCell(0);
            CellStyle style = made.getWorkbook().createCellStyle();
            style.setDataFormat(made.getWorkbook().createDataFormat().getFormat(format));
            cell.setCellStyle(style);
            cell.setCellValue(43947);
        });
        assertThat(tab.row(1).cell(0).text()).isEqualTo(text);
    }

    @Test
    void theDateSystemOf1904CountsFromItsOwnDay() throws IOException {
        Path file = made(workbook -> {
            DateWindow1904Record window = (DateWindow1904Record)
                    workbook.getInternalWorkbook().findFirstRecordBySid(DateWindow1904Record.sid);
            window.setWindowing((short) 1);
            HSSFCell cell = workbook.createSheet("s").createRow(0).createCell(0);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
            cell.setCellValue(42485);
        });
        assertThat(Opened.of(file).lines()).containsExactly("2020-04-26");
    }

    @Test
    void mergedBlocksAreKnownInTheirOrder() throws IOException {
        Opened.Tab tab = sheet(made -> {
            made.createRow(0).createCell(0).setCellValue("卖方");
            made.addMergedRegion(new CellRangeAddress(5, 7, 3, 3));
            made.addMergedRegion(new CellRangeAddress(1, 3, 2, 2));
        });
        assertThat(tab.merges()).containsExactly(new Merge(2, 4, 2, 2), new Merge(6, 8, 3, 3));
    }

    @Test
    void hiddenRowsAndSheetsAreReadAndSaidToBeHidden() throws IOException {
        Opened opened = Opened.of(made(workbook -> {
            HSSFSheet shown = workbook.createSheet("附件1");
            shown.createRow(0).createCell(0).setCellValue("a");
            shown.createRow(1).createCell(0).setCellValue("b");
            shown.getRow(1).setZeroHeight(true);
            workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("c");
            workbook.createSheet("深藏").createRow(0).createCell(0).setCellValue("d");
            workbook.setSheetHidden(1, true);
            workbook.setSheetVisibility(2, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
        }));
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("附件1", "底稿", "深藏");
        assertThat(opened.tabs()).extracting(Opened.Tab::hidden).containsExactly(false, true, true);
        assertThat(opened.tabs().get(0).rows()).extracting(Row::hidden).containsExactly(false, true);
        assertThat(opened.tabs().get(2).rows()).hasSize(1);
    }

    @Test
    void aFormulaGivesItsStoredResult() throws IOException {
        Opened.Tab tab = Opened.of(made(workbook -> {
                    HSSFRow row = workbook.createSheet("s").createRow(0);
                    row.createCell(0).setCellValue(120);
                    row.createCell(1).setCellFormula("A1*2");
                    row.createCell(2).setCellFormula("\"大\"&\"米\"");
                    row.createCell(3).setCellFormula("1/0");
                    row.createCell(4).setCellFormula("A1>1");
                    row.createCell(5).setCellFormula("\"\"");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                .tab();
        assertThat(tab.row(1).cells().subList(0, 5))
                .containsExactly(
                        new Cell.Number("120"),
                        new Cell.Number("240"),
                        new Cell.Text("大米"),
                        new Cell.Fault("#DIV/0!"),
                        new Cell.Truth(true));
        assertThat(tab.row(1).cell(5)).isEqualTo(Cell.BLANK);
    }

    @ParameterizedTest
    @CsvSource({
        "430981199001012345,4.30981199001012E+17",
        "430921520314000,430921520314000",
        "13900000001,13900000001",
        "1200.3,1200.3",
        "0.1,0.1",
        "-5,-5",
        "0.00001,0.00001",
        "123456789.12,123456789.12",
    })
    void aNumberReadsExactlyOrSaysThatItLostDigits(double stored, String text) throws IOException {
        Opened.Tab tab = sheet(made -> made.createRow(0).createCell(0).setCellValue(stored));
        assertThat(tab.row(1).cell(0).text()).isEqualTo(text);
    }

    @Test
    void aSheetThatIsAChartIsLeftOutAndShiftsNoOther() throws IOException {
        Opened opened = Opened.of(made(workbook -> {
            HSSFSheet chart = workbook.createSheet("图");
            ((BOFRecord) chart.getSheet().findFirstRecordBySid(BOFRecord.sid)).setType(BOFRecord.TYPE_CHART);
            workbook.createSheet("空").createRow(3);
            workbook.createSheet("名册").createRow(4).createCell(1).setCellValue("李四");
        }));
        assertThat(opened.damage()).isEmpty();
        assertThat(opened.tabs()).extracting(Opened.Tab::name).containsExactly("空", "名册");
        assertThat(opened.tabs().get(0).rows()).isEmpty();
        assertThat(opened.tabs().get(1).numbers()).containsExactly(5);
    }

    @Test
    void anEncryptedWorkbookIsSaidToBeEncrypted() throws IOException {
        Path file;
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        try {
            file = made(workbook ->
                    workbook.createSheet("s").createRow(0).createCell(0).setCellValue("李四"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(Opened.of(file).anyDamage().reason()).isEqualTo(Damage.Reason.ENCRYPTED);
    }

    @Test
    void aFileThatIsCutShortIsDamage() throws IOException {
        byte[] whole = Files.readAllBytes(made(workbook -> {
            HSSFSheet sheet = workbook.createSheet("s");
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("文" + i);
            }
        }));
        for (int length = 600; length < whole.length - 512; length += 1531) {
            Path cut = Files.write(folder.resolve("cut.xls"), Arrays.copyOf(whole, length));
            assertThat(Opened.of(cut).anyDamage().reason())
                    .as("%d bytes", length)
                    .isEqualTo(Damage.Reason.BROKEN);
        }
    }

    @Test
    void moreRowsThanTheLimitAreTooMany() throws IOException {
        Path file = made(workbook -> {
            HSSFSheet sheet = workbook.createSheet("s");
            for (int i = 0; i < 11; i++) {
                sheet.createRow(i).createCell(0).setCellValue(i);
            }
        });
        assertThat(Opened.of(file, new ReadLimits(1 << 20, 1 << 20, 10))
                        .anyDamage()
                        .reason())
                .isEqualTo(Damage.Reason.TOO_LARGE);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 15);
    }

    /** Another reader as oracle: POI's user model. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aRandomSheetReadsAsPoiReadsIt(long seed) throws IOException {
        Random random = new Random(seed);
        Opened.Tab tab = sheet(made -> {
            for (int r = 0; r < 40; r++) {
                HSSFRow row = made.createRow(r * 2 + random.nextInt(2));
                for (int c = 0; c < 6; c++) {
                    switch (random.nextInt(5)) {
                        case 0 -> row.createCell(c).setCellValue(random.nextInt(100_000) / 100.0);
                        case 1 -> row.createCell(c).setCellValue("文" + random.nextInt(50));
                        case 2 -> row.createCell(c).setCellValue(random.nextBoolean());
                        case 3 -> row.createCell(c).setCellValue(random.nextInt());
                        default -> row.createCell(c);
                    }
                }
            }
        });
        try (HSSFWorkbook oracle = new HSSFWorkbook(Files.newInputStream(folder.resolve("made.xls")))) {
            for (org.apache.poi.ss.usermodel.Row expectedRow : oracle.getSheetAt(0)) {
                Row row = tab.rows().stream()
                        .filter(one -> one.number() == expectedRow.getRowNum() + 1)
                        .findFirst()
                        .orElse(new Row(0, false, java.util.List.of()));
                for (org.apache.poi.ss.usermodel.Cell expected : expectedRow) {
                    Cell read = row.cell(expected.getColumnIndex());
                    switch (expected.getCellType()) {
                        case NUMERIC ->
                            assertThat(Double.parseDouble(((Cell.Number) read).raw()))
                                    .isEqualTo(expected.getNumericCellValue());
                        case STRING -> assertThat(read).isEqualTo(new Cell.Text(expected.getStringCellValue()));
                        case BOOLEAN -> assertThat(read).isEqualTo(new Cell.Truth(expected.getBooleanCellValue()));
                        default -> assertThat(read).isEqualTo(Cell.BLANK);
                    }
                }
            }
        }
    }
}
