package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code limits.rows} holds for all sheets of a file together, in every format that has several. */
class RowBudgetTest {

    private static final int ROWS = 3;

    @TempDir
    private Path folder;

    /** Two sheets or tables of three rows each. */
    private Path file(String format) throws IOException {
        Path file = folder.resolve("a." + format);
        switch (format) {
            case "xlsx" -> write(new XSSFWorkbook(), file);
            case "xls" -> write(new HSSFWorkbook(), file);
            case "docx" -> document(file);
            case "html" -> Files.writeString(file, "<table><tr><td>1<tr><td>2<tr><td>3</table>".repeat(2));
            case "ods" -> ods(file);
            default -> throw new IllegalArgumentException(format);
        }
        return file;
    }

    private static void write(Workbook made, Path file) throws IOException {
        try (Workbook workbook = made;
                var out = Files.newOutputStream(file)) {
            for (String name : List.of("名册", "台账")) {
                var sheet = workbook.createSheet(name);
                for (int row = 0; row < ROWS; row++) {
                    sheet.createRow(row).createCell(0).setCellValue(row);
                }
            }
            workbook.write(out);
        }
    }

    private static void document(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            for (int table = 0; table < 2; table++) {
                var rows = document.createTable(ROWS, 1);
                for (int row = 0; row < ROWS; row++) {
                    rows.getRow(row).getCell(0).setText("x");
                }
            }
            document.write(out);
        }
    }

    private static void ods(Path file) throws IOException {
        String row =
                "<table:table-row><table:table-cell office:value-type='string'><text:p>x</text:p></table:table-cell>"
                        + "</table:table-row>";
        String table = "<table:table table:name='%s'>" + row.repeat(ROWS) + "</table:table>";
        Opened.zip(
                file,
                Map.of(
                        "mimetype",
                        "application/vnd.oasis.opendocument.spreadsheet",
                        "content.xml",
                        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                                + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body>"
                                + "<office:spreadsheet>" + table.formatted("名册") + table.formatted("台账")
                                + "</office:spreadsheet></office:body></office:document-content>"));
    }

    private Optional<Damage> damage(Path file, long rows) throws IOException {
        Opened opened = Opened.of(file, new ReadLimits(1 << 20, 1 << 22, rows));
        return opened.damage()
                .or(() -> opened.tabs().stream()
                        .flatMap(tab -> tab.damage().stream())
                        .findFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls", "docx", "html", "ods"})
    void theRowsOfAllSheetsTogetherAreLimited(String format) throws IOException {
        Path file = file(format);
        assertThat(damage(file, 2 * ROWS)).isEmpty();
        assertThat(damage(file, 2 * ROWS - 1).map(Damage::reason)).contains(Damage.Reason.TOO_LARGE);
    }

    @Test
    void aSheetReadAgainTakesNothingMoreOfTheBudget() throws IOException {
        try (TableFile opened = Tables.open(file("xlsx"), new ReadLimits(1 << 20, 1 << 22, 2 * ROWS))) {
            List<Sheet> sheets = ((TableFile.Read) opened).sheets();
            for (int pass = 0; pass < 3; pass++) {
                for (Sheet sheet : sheets) {
                    assertThat(sheet.read(row -> {})).isEmpty();
                }
            }
            assertThat(sheets.get(1).read(row -> {})).isEmpty();
        }
    }
}
