package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Numbers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class FormWorkbookTest {

    private static final long SEED = 20200429;

    @Test
    void theColumnsAreThoseOfTheNoticeInItsOrder() throws IOException {
        try (FilledForm form = new FilledForm(FormWorkbook.write(FilledForm.april()));
                XWPFDocument document =
                        new XWPFDocument(new ByteArrayInputStream(FormDocument.write(FilledForm.april())))) {
            List<List<String>> expected = List.of(
                    List.of("姓名", "身份证", "联系方式", "受益金额"), List.of("序号", "产品名称", "卖方", "买方", "数量", "金额", "交易时间", "备注"));
            for (int i = 0; i < 2; i++) {
                assertThat(texts(form.workbook().getSheetAt(i).getRow(4))).isEqualTo(expected.get(i));
                assertThat(document.getTables().get(i).getRow(0).getTableCells().stream()
                                .map(cell -> cell.getText())
                                .toList())
                        .isEqualTo(expected.get(i));
            }
            assertThat(texts(form.workbook().getSheet("附件2").getRow(1)).get(0)).isEqualTo("消费扶贫证明材料");
            assertThat(texts(form.workbook().getSheet("附件2").getRow(2)).get(0)).isEqualTo("填报单位（盖章）：河坝镇");
            assertThat(form.workbook().getSheetName(form.workbook().getNumberOfSheets() - 1))
                    .isEqualTo("填表说明");
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell)));
        return texts;
    }

    @Test
    void theSameFormIsTheSameBytes() throws IOException, InterruptedException {
        byte[] workbook = FormWorkbook.write(FilledForm.april());
        byte[] document = FormDocument.write(FilledForm.april());
        Thread.sleep(1100);
        assertThat(FormWorkbook.write(FilledForm.april())).isEqualTo(workbook);
        assertThat(FormDocument.write(FilledForm.april())).isEqualTo(document);
    }

    @Test
    void headingsAndSumsAreLockedAndLinesAreNot() throws IOException {
        try (FilledForm form = new FilledForm(FormWorkbook.write(FilledForm.april()))) {
            XSSFSheet sheet = form.workbook().getSheet("附件1");
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.isInsertRowsLocked()).isFalse();
            assertThat(sheet.isDeleteRowsLocked()).isFalse();
            assertThat(locked(sheet, 4)).containsOnly(true);
            assertThat(locked(sheet, 206)).containsOnly(true);
            for (int row = 5; row < 205; row++) {
                assertThat(locked(sheet, row)).containsOnly(false);
                assertThat(sheet.getRow(row).getRowStyle().getLocked()).isFalse();
            }
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    private static List<Boolean> locked(XSSFSheet sheet, int row) {
        List<Boolean> locked = new ArrayList<>();
        for (Cell cell : sheet.getRow(row)) {
            locked.add(cell.getCellStyle().getLocked());
        }
        return locked;
    }

    @Test
    void aLineInsertedAboveTheSumLiesWithinIt() throws IOException {
        try (FilledForm form = FilledForm.good()) {
            // Excel inserts above the low line 206, which every range includes; so the last line that can be typed into
            // is 205.
            XSSFSheet sheet = form.workbook().getSheet("附件1");
            assertThat(sheet.getRow(206).getCell(3).getCellFormula()).isEqualTo("SUM(D6:D206)");
            assertThat(sheet.getRow(205).getCell(3).getCellStyle().getLocked()).isTrue();
            assertThat(sheet.getDataValidations())
                    .filteredOn(
                            check -> check.getRegions().getCellRangeAddress(0).getLastRow() > 5)
                    .allMatch(check -> check.getRegions().getCellRangeAddress(0).getLastRow() == 205);
        }
    }

    @Test
    void theFormulaOfIdNumbersAgreesWithTheTool() throws IOException {
        Random random = new Random(SEED);
        List<String> numbers = new ArrayList<>(
                IntStream.range(0, 100).mapToObj(i -> Numbers.valid(random)).toList());
        numbers.addAll(Numbers.oneSlipAway(numbers.get(0)));
        numbers.addAll(List.of(
                "43092119520314000",
                "4309211952031400080",
                "440308199902301512",
                "430921195213140008",
                "43092119520314000A"));
        try (FilledForm form = new FilledForm(FormWorkbook.write(FilledForm.april()))) {
            FormProof proof = new FormProof(form.workbook());
            int accepted = 0;
            for (String number : numbers) {
                form.put("附件1", "B7", number);
                boolean right = IdNumber.parse(number) instanceof Field.Present<IdNumber>;
                assertThat(proof.passes("附件1", "B7"))
                        .as("%s, seed %s", number, SEED)
                        .isEqualTo(right);
                accepted += right ? 1 : 0;
            }
            assertThat(accepted).isEqualTo(100);
        }
    }

    @Test
    void everyGoodEntryPassesTheFormsOwnChecks() throws IOException {
        try (FilledForm form = FilledForm.good()) {
            FormProof proof = new FormProof(form.workbook());
            for (int row = 6; row <= 9; row++) {
                for (String column : List.of("B", "C", "D")) {
                    assertThat(proof.passes("附件1", column + row))
                            .as(column + row)
                            .isTrue();
                }
                for (String column : List.of("E", "F", "G")) {
                    assertThat(proof.passes("附件2", column + row))
                            .as(column + row)
                            .isTrue();
                }
            }
            assertThat(proof.passes("附件2", "B8")).isTrue();
        }
    }

    @Test
    void goodsThatCameBackAreTakenOnceTheRemarkSaysSo() throws IOException {
        try (FilledForm form = FilledForm.good()) {
            FormProof proof = new FormProof(form.workbook());
            form.put("附件2", "F7", -160.0);
            assertThat(proof.passes("附件2", "F7")).isFalse();
            form.put("附件2", "H7", "退货");
            assertThat(proof.passes("附件2", "F7")).isTrue();
        }
    }

    @Test
    void whatTheToolOnlyDoubtsTheFormOnlyAsksAbout() throws IOException {
        try (FilledForm form = FilledForm.good()) {
            FormProof proof = new FormProof(form.workbook());
            assertThat(List.of(proof.style("附件1", "B6"), proof.style("附件1", "D6"), proof.style("附件2", "F6")))
                    .containsOnly(DataValidation.ErrorStyle.STOP);
            assertThat(List.of(proof.style("附件1", "C6"), proof.style("附件2", "B6"), proof.style("附件2", "G6")))
                    .containsOnly(DataValidation.ErrorStyle.WARNING);
        }
    }

    @Test
    void anotherNameOfAProductIsAskedAboutButNotMarked() throws IOException {
        try (FilledForm form = FilledForm.good()) {
            form.put("附件2", "B7", "稻虾米");
            assertThat(new FormProof(form.workbook()).passes("附件2", "B7")).isFalse();
            var colors = form.workbook().getSheet("附件2").getSheetConditionalFormatting();
            String marks = colors.getConditionalFormattingAt(0).getRule(0).getFormula1();
            assertThat(marks).contains("COUNTIF(认得的产品,B6)");
            assertThat(form.workbook().getName("认得的产品").getRefersToFormula()).isEqualTo("'产品目录'!$A$4:$C$6");
        }
    }

    @Test
    void withoutACatalogueThereIsNoDropDown() throws IOException {
        BlankForm april = FilledForm.april();
        BlankForm bare = new BlankForm("", april.month(), april.deadline(), april.period(), List.of());
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(FormWorkbook.write(bare)))) {
            assertThat(workbook.getSheet("产品目录")).isNull();
            assertThat(workbook.getSheet("附件2").getDataValidations())
                    .noneMatch(
                            check -> check.getRegions().getCellRangeAddress(0).getFirstColumn() == 1);
            // nobody is named in it: whoever fills it in writes that
            assertThat(workbook.getSheet("附件1")
                            .getRow(2)
                            .getCell(0)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
        }
    }
}
