package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.consolidate.Basis;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.PurchaseLine;
import huizong.consolidate.RosterLine;
import huizong.consolidate.TwinLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month's workbook: all of it as text, and what must hold whatever stands in it. */
final class MonthWorkbookTest {

    private static final int HEAD = 3;

    @TempDir
    private Path folder;

    private Path temporary;
    private Path file;

    @BeforeEach
    void makeFolders() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        file = folder.resolve("月报.xlsx");
    }

    private Path write() throws IOException {
        MonthWorkbook.write(file, temporary, MadeMonth.result(), new MadeMonth());
        return file;
    }

    @Test
    void theWorkbookSaysWhatTheMonthSays() throws IOException {
        try (InputStream golden = MonthWorkbookTest.class.getResourceAsStream("month.txt")) {
            assertThat(WorkbookText.of(write())).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameMonthGivesTheSameBytesInEveryTimeZone() throws IOException {
        byte[] first = Files.readAllBytes(write());
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Files.readAllBytes(write())).isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void noPartOfItTellsTheHourInWhichItWasWritten() throws IOException {
        try (ZipFile zip = new ZipFile(write().toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
            }
            String properties = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(properties).contains("huizong");
            assertThat(properties.split("T[0-9]{2}:[0-9]{2}:[0-9]{2}", -1))
                    .hasSize(3)
                    .filteredOn(part -> !part.endsWith("2020-04-30"))
                    .hasSize(1);
        }
    }

    @Test
    void hostileTextStaysTextAndIsShownAsItWasSent() throws IOException {
        try (Workbook workbook = open()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            Row hostile = workbook.getSheet("消费扶贫台账").getRow(HEAD);
            assertThat(hostile.getCell(1).getStringCellValue()).isEqualTo("@SUM(A1)");
            assertThat(hostile.getCell(4).getStringCellValue()).isEqualTo("=1+1");
            assertThat(hostile.getCell(7).getStringCellValue()).isEqualTo("-2+3 _x000D_ <&>");
        }
    }

    @Test
    void idNumbersAndPhonesAreTextInCellsThatStayText() throws IOException {
        try (Workbook workbook = open()) {
            Row known = workbook.getSheet("带贫人员名册").getRow(HEAD);
            for (int column : new int[] {2, 3}) {
                assertThat(known.getCell(column).getCellType()).isEqualTo(CellType.STRING);
                assertThat(known.getCell(column).getCellStyle().getDataFormatString())
                        .isEqualTo("@");
            }
            assertThat(known.getCell(2).getStringCellValue()).isEqualTo(MadeMonth.ID);
        }
    }

    @Test
    void numbersInFullStandOnlyInTheRoster() throws IOException {
        String text = WorkbookText.of(write());
        assertThat(text.split(MadeMonth.ID, -1)).as("once, in the roster").hasSize(2);
        assertThat(text).doesNotContain(MadeMonth.WRONG_ID);
    }

    @Test
    void itsFiguresAreThoseOfTheSummary() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        SummaryJson.write(MadeMonth.result(), json);
        JsonNode ledger = new ObjectMapper().readTree(json.toByteArray()).get("ledger");
        try (Workbook workbook = open()) {
            assertThat(sum(workbook.getSheet("带贫人员名册"), 4))
                    .isEqualTo(ledger.at("/roster/counted/amount").asDouble());
            assertThat(sum(workbook.getSheet("消费扶贫台账"), 5))
                    .isEqualTo(ledger.at("/purchases/counted/amount").asDouble());
            Sheet summary = workbook.getSheet("汇总表");
            Row purchases = total(summary, "消费扶贫");
            Row roster = total(summary, "带贫受益");
            String[] parts = {"read", "counted", "merged", "rejected", "superseded", "suspected"};
            for (int i = 0; i < parts.length; i++) {
                assertTally(purchases, 6 + 2 * i, ledger.at("/purchases/" + parts[i]));
                assertTally(roster, 6 + 2 * i, ledger.at("/roster/" + parts[i]));
            }
        }
    }

    private static void assertTally(Row row, int column, JsonNode tally) {
        assertThat(row.getCell(column).getNumericCellValue())
                .isEqualTo(tally.get("rows").asDouble());
        assertThat(row.getCell(column + 1).getNumericCellValue())
                .isEqualTo(tally.get("amount").asDouble());
    }

    private static Row total(Sheet summary, String what) {
        for (Row row : summary) {
            if (text(row, 0).equals("合计") && text(row, 5).equals(what)) {
                return row;
            }
        }
        throw new AssertionError("no total of " + what);
    }

    private static String text(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }

    private static double sum(Sheet sheet, int column) {
        long fen = 0;
        for (int row = HEAD; row <= sheet.getLastRowNum(); row++) {
            fen += Math.round(sheet.getRow(row).getCell(column).getNumericCellValue() * 100);
        }
        return fen / 100.0;
    }

    @Test
    void aFullSheetGoesOnInAnotherWithTheSameHeadings() throws IOException {
        MonthWorkbook.write(file, temporary, MadeMonth.result(), new MadeMonth(), HEAD + 1);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet first = workbook.getSheet("带贫人员名册");
            Sheet second = workbook.getSheet("带贫人员名册(2)");
            assertThat(workbook.getSheet("带贫人员名册(3)")).isNull();
            assertThat(first.getLastRowNum()).isEqualTo(HEAD);
            assertThat(second.getLastRowNum()).isEqualTo(HEAD);
            assertThat(second.getRow(2).getCell(2).getStringCellValue()).isEqualTo("身份证");
            assertThat(second.getRow(HEAD).getCell(0).getStringCellValue()).isEqualTo("身份待核");
            assertThat(second.getRepeatingRows().formatAsString()).isEqualTo("3:3");
        }
    }

    @Test
    void everySheetIsReadyToPrint() throws IOException {
        try (Workbook workbook = open()) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
                assertThat(sheet.getFooter().getRight()).isEqualTo("2020-04 0123456789ab");
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            }
        }
    }

    @Test
    void aWriteThatFailsLeavesNoTemporaryFile() throws IOException {
        MonthDetails broken = new Broken();
        assertThatThrownBy(() -> MonthWorkbook.write(file, temporary, MadeMonth.result(), broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("in the midst of the roster");
        assertThat(temporary).isEmptyDirectory();
        write();
        assertThat(temporary).isEmptyDirectory();
    }

    private Workbook open() throws IOException {
        return WorkbookFactory.create(write().toFile(), null, true);
    }

    private static final class Broken implements MonthDetails {
        @Override
        public Basis basis() {
            return new MadeMonth().basis();
        }

        private final MonthDetails whole = new MadeMonth();

        @Override
        public void roster(Consumer<RosterLine> lines) {
            whole.roster(lines);
            throw new IllegalStateException("in the midst of the roster");
        }

        @Override
        public void purchases(Consumer<PurchaseLine> lines) {
            whole.purchases(lines);
        }

        @Override
        public void twins(Consumer<TwinLine> lines) {
            whole.twins(lines);
        }

        @Override
        public void findings(Consumer<SubmittedFinding> findings) {
            whole.findings(findings);
        }
    }
}
