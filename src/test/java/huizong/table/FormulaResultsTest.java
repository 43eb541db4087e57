package huizong.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaResultsTest {

    @TempDir
    private Path folder;

    /** A workbook whose formulas nobody has computed, as programs write it that only write. */
    private Opened written(boolean old, Consumer<Sheet> content) throws IOException {
        Path file = folder.resolve(old ? "a.xls" : "a.xlsx");
        try (Workbook workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook.createSheet("附件2"));
            workbook.write(out);
        }
        return Opened.of(file);
    }

    private static void purchases(Sheet sheet) {
        Row row = sheet.createRow(0);
        row.createCell(0).setCellValue(30);
        row.createCell(1).setCellValue(2.5);
        row.createCell(2).setCellFormula("A1*B1");
        row.createCell(3).setCellFormula("IF(C1>70,\"贵\",\"\")");
        row.createCell(4).setCellFormula("C1>70");
        row.createCell(5).setCellFormula("1/0");
        row.createCell(6).setCellFormula("C1+A1-A1");
        row.createCell(7).setCellFormula("A1-30");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aFormulaWithoutAResultIsComputed(boolean old) throws IOException {
        List<Cell> cells =
                written(old, FormulaResultsTest::purchases).tab().row(1).cells();
        assertThat(cells.subList(2, 4)).containsExactly(new Cell.Number("75"), new Cell.Text("贵"));
        assertThat(cells.subList(6, 8)).containsExactly(new Cell.Number("75"), new Cell.Number("0"));
    }

    @Test
    void truthsAndFaultsAreComputedToo() throws IOException {
        assertThat(written(false, FormulaResultsTest::purchases).tab().row(1).cells())
                .contains(new Cell.Truth(true), new Cell.Fault("#DIV/0!"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODAY()",
                "NOW()",
                "RAND()*100",
                "RANDBETWEEN(1,9)",
                "INDIRECT(\"A\"&\"1\")",
                "SUM(B1,A1)+B1",
                "NOSUCHFUNCTION(A1)",
                "D1",
            })
    void whatChangesOrCannotBeComputedHasNoResultAndIsNeverZero(String formula) throws IOException {
        for (boolean old : new boolean[] {false, true}) {
            Opened opened = written(old, sheet -> {
                Row row = sheet.createRow(0);
                row.createCell(0).setCellValue(5);
                row.createCell(1).setCellFormula("YEAR(TODAY())");
                row.createCell(2).setCellFormula(formula);
                row.createCell(3).setCellFormula("C1");
                row.createCell(4).setCellFormula("A1*2");
            });
            List<Cell> cells = opened.tab().row(1).cells();
            assertThat(cells.get(2)).as(formula).isInstanceOf(Cell.Uncomputed.class);
            assertThat(cells.get(3)).as(formula).isInstanceOf(Cell.Uncomputed.class);
            assertThat(cells.get(4)).as(formula).isEqualTo(new Cell.Number("10"));
        }
    }

    @Test
    void aFormulaThatLooksIntoAnotherFileHasNoResult() throws IOException {
        Opened opened = Opened.of(Opened.zip(
                folder.resolve("a.xlsx"), Opened.workbook("<row r='1'><c r='A1'><f>[1]Sheet1!B2*2</f></c></row>")));
        assertThat(opened.tab().row(1).cell(0)).isEqualTo(new Cell.Uncomputed("[1]Sheet1!B2*2"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aComputedDateIsADate(boolean old) throws IOException {
        Opened opened = written(old, sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat((short) 31);
            org.apache.poi.ss.usermodel.Cell cell = sheet.createRow(0).createCell(0);
            cell.setCellFormula("DATE(2020,4,26)");
            cell.setCellStyle(style);
        });
        assertThat(opened.lines()).containsExactly("2020-04-26");
    }

    @Test
    void whereTheModelHasLostACellNothingIsComputedFromTheRest() throws IOException {
        Map<String, String> parts = Opened.workbook("<row r='1'><c r='A1'><v>30</v></c></row>"
                + "<row r='1'><c r='B1'><v>2</v></c></row><row r='1'><c r='C1'><f>A1*B1</f></c></row>");
        assertThat(Opened.of(Opened.zip(folder.resolve("a.xlsx"), parts))
                        .tab()
                        .row(1)
                        .cell(2))
                .isEqualTo(new Cell.Uncomputed("A1*B1"));
    }

    @Test
    void aRowThatComputesToNothingIsBlank() throws IOException {
        assertThat(written(false, sheet -> sheet.createRow(0).createCell(0).setCellFormula("IF(B1=\"\",\"\",1)"))
                        .tab()
                        .rows())
                .isEmpty();
    }

    @Test
    void aLargeFileIsNotHeldAsObjectsToComputeIt() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 60_000; i++) {
            rows.append("<row r='")
                    .append(i)
                    .append("'><c r='A")
                    .append(i)
                    .append("'><v>1</v></c><c r='B")
                    .append(i);
            rows.append("'><v>123456</v></c><c r='C")
                    .append(i)
                    .append("'><v>1234567890</v></c><c r='D")
                    .append(i);
            rows.append("'><v>1234567890</v></c></row>");
        }
        rows.append("<row r='60001'><c r='A60001'><f>A1+1</f></c></row>");
        Path file = Opened.zip(folder.resolve("a.xlsx"), Opened.workbook(rows.toString()));
        Opened.Tab tab = Opened.of(file).tab();
        assertThat(tab.rows()).hasSize(60_001);
        assertThat(tab.row(60_001).cell(0)).isEqualTo(new Cell.Uncomputed("A1+1"));
    }

    @Test
    void sumsOverEverythingInEveryRowComeToAnEnd() throws IOException {
        Opened opened = written(false, sheet -> {
            for (int i = 0; i < 1_200; i++) {
                Row row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellFormula("SUM($A$1:$A$20000)+" + i);
            }
        });
        assertThat(opened.tab().rows()).hasSize(1_200);
        assertThat(opened.tab().row(1).cell(1)).isEqualTo(new Cell.Number("719400"));
        assertThat(opened.tab().row(1_200).cell(1)).isInstanceOf(Cell.Uncomputed.class);
    }
}
