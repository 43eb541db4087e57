package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.consolidate.Validation;
import huizong.lang.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidationCsvTest {

    private static String written(Validation validation, boolean showIds) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ValidationCsv.write(validation, Language.ZH, showIds, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<CSVRecord> records(String written) throws IOException {
        assertThat(written).startsWith("\uFEFF");
        CSVFormat format = CSVFormat.EXCEL.builder().setHeader().get();
        try (CSVParser parser = CSVParser.parse(new StringReader(written.substring(1)), format)) {
            return parser.getRecords();
        }
    }

    @Test
    void aFindingIsALine() throws IOException {
        CSVRecord line =
                records(written(MadeValidation.of(MadeMonth.wrongId()), false)).get(0);
        assertThat(line.toMap())
                .containsEntry("file", "inbox/2020-04/河坝镇/附件1.xlsx")
                .containsEntry("sheet", "Sheet1")
                .containsEntry("cell", "B6")
                .containsEntry("row", "6")
                .containsEntry("rule", "id-check-digit")
                .containsEntry("level", "error")
                .containsEntry("field", "id")
                .containsEntry("value", "430921********0001")
                .containsEntry("amount", "360.00")
                .containsEntry("rows", "1")
                .containsEntry("ranges", "")
                .containsEntry("subject", "李四")
                .hasSize(14);
        assertThat(line.get("message")).contains("最后一位应为8");
        assertThat(line.get("advice")).contains("第18位 1→8").doesNotContain(MadeMonth.ID);
    }

    @Test
    void numbersStandInFullWhenAskedFor() throws IOException {
        assertThat(records(written(MadeValidation.of(MadeMonth.wrongId()), true))
                        .get(0)
                        .get("value"))
                .isEqualTo(MadeMonth.WRONG_ID);
    }

    @Test
    void whomTheRowIsAboutIsMaskedUnlessAskedForInFull() throws IOException {
        Validation validation = MadeValidation.of(MadeMonth.zero());
        assertThat(written(validation, false))
                .contains(",李四 430921********0008\r\n")
                .doesNotContain(MadeMonth.ID);
        assertThat(records(written(validation, true)).get(0).get("subject")).isEqualTo("李四 " + MadeMonth.ID);
    }

    @Test
    void aPersonCalledLikeAFormulaIsNone() throws IOException {
        Validation validation = MadeValidation.of(MadeMonth.zero().about("=A1 " + MadeMonth.ID));
        assertThat(records(written(validation, false)).get(0).get("subject")).isEqualTo("'=A1 430921********0008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "'=1"})
    void noTextIsAFormula(String hostile) throws IOException {
        assertThat(records(written(MadeValidation.of(MadeValidation.name(7, hostile)), false))
                        .get(0)
                        .get("value"))
                .isEqualTo("'" + hostile);
    }

    @Test
    void lineBreaksAndQuotesInACellBreakNoLine() throws IOException {
        String written = written(MadeValidation.of(MadeValidation.name(7, "李\r\n四,\"五\"")), false);
        assertThat(written.lines()).hasSize(2);
        assertThat(records(written).get(0).get("value")).isEqualTo("李  四,\"五\"");
    }

    @Test
    void noFindingLeavesTheHeadings() throws IOException {
        assertThat(written(MadeValidation.of(), false))
                .isEqualTo(
                        "\uFEFFfile,sheet,cell,row,rule,level,field,value,message,advice,amount,rows,ranges,subject\r\n");
    }
}
