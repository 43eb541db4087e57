package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import huizong.report.FilledForm;
import huizong.report.FormProof;
import huizong.report.FormWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is filled in by the form's rules passes; what breaks them is caught by the form first, and by validate too. */
class FormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @BeforeEach
    void office() throws IOException {
        Ran.workspace(folder, Map.of());
        Files.writeString(folder.resolve("reference/products.csv"), "产品名称,单位\n大通湖大米,斤\n鸡蛋,斤\n土鸡,只\n");
    }

    private JsonNode validated(Path file) throws IOException {
        Ran ran = Ran.huizong(
                "--workspace",
                folder.toString(),
                "validate",
                "--month",
                "2020-04",
                "--as-of",
                "2020-05-01",
                "--format",
                "json",
                file.toString());
        assertThat(ran.err()).isEmpty();
        return JSON.readTree(ran.out()).at("/files/0");
    }

    private static List<String> findings(JsonNode file) {
        List<String> findings = new ArrayList<>();
        file.get("findings")
                .forEach(finding -> findings.add(
                        finding.get("rule").asText() + " " + finding.get("cell").asText()));
        return findings;
    }

    @Test
    void aWorkbookFilledInWellHasNoFinding() throws IOException {
        try (FilledForm form = FilledForm.good()) {
            JsonNode file = validated(form.save(folder.resolve("a.xlsx")));
            assertThat(findings(file)).isEmpty();
            assertThat(file.get("verdict").asText()).isEqualTo("accepted");
            assertThat(file.get("form").asText()).isEqualTo("huizong-1");
            assertThat(file.get("submitter").asText()).isEqualTo("河坝镇");
            assertThat(file.at("/tables/0/amount/stated").asText()).isEqualTo("400.50");
            assertThat(file.at("/tables/1/rows/counted").asInt()).isEqualTo(3);
        }
    }

    @Test
    void aDocumentFilledInWellHasNoFinding() throws IOException {
        JsonNode file = validated(FilledForm.document(folder.resolve("a.docx")));
        assertThat(findings(file)).isEmpty();
        assertThat(file.get("form").asText()).isEqualTo("huizong-1");
        assertThat(file.at("/tables/0/amount/counted").asText()).isEqualTo("400.50");
    }

    @Test
    void aFormSentBackBlankIsANilReturn() throws IOException {
        try (FilledForm form = new FilledForm(FormWorkbook.write(FilledForm.april()))) {
            JsonNode file = validated(form.save(folder.resolve("a.xlsx")));
            assertThat(findings(file)).isEmpty();
            assertThat(file.get("verdict").asText()).isEqualTo("nil");
        }
    }

    @Test
    void anAttachmentLeftBlankIsAskedAboutUnlessItSaysThatThereIsNothing() throws IOException {
        try (FilledForm form = new FilledForm(FormWorkbook.write(FilledForm.april()))) {
            form.purchases();
            assertThat(findings(validated(form.save(folder.resolve("a.xlsx")))).toString())
                    .contains("table-empty");
            form.put("附件1", "C4", "本月无");
            JsonNode said = validated(form.save(folder.resolve("b.xlsx")));
            assertThat(findings(said)).isEmpty();
            assertThat(said.get("verdict").asText()).isEqualTo("accepted");
        }
    }

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of("附件1", "B7", "432322194809270001", "id-check-digit"),
                Arguments.of("附件1", "B7", "43232219480927000", "id-length"),
                Arguments.of("附件1", "B7", "43232219480927000A", "id-characters"),
                Arguments.of("附件1", "B7", "432322194813270000", "id-birth-date"),
                Arguments.of("附件1", "B7", "430921195203140008", "id-name-conflict"),
                Arguments.of("附件1", "C7", "1390000", "contact-invalid"),
                Arguments.of("附件1", "D7", 0.0, "amount-zero"),
                Arguments.of("附件1", "D7", -80.5, "amount-negative"),
                Arguments.of("附件1", "D7", "约80", "amount-ambiguous"),
                Arguments.of("附件1", "D7", 80.555, "amount-precision"),
                Arguments.of("附件2", "B7", "腊肉", "product-not-in-catalogue"),
                Arguments.of("附件2", "E7", "20", "quantity-without-unit"),
                Arguments.of("附件2", "E7", "若干", "quantity-not-understood"),
                Arguments.of("附件2", "F7", "很多", "amount-not-a-number"),
                Arguments.of("附件2", "F7", 0.0, "amount-zero"),
                Arguments.of("附件2", "F7", -160.0, "amount-negative"),
                Arguments.of("附件2", "G7", LocalDate.of(2020, 3, 29), "date-outside-period"),
                Arguments.of("附件2", "G7", LocalDate.of(2020, 5, 1), "date-outside-period"),
                Arguments.of("附件2", "G7", "下周", "date-not-understood"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsCaughtByTheFormAndThenByValidate(String sheet, String cell, Object value, String rule)
            throws IOException {
        try (FilledForm form = FilledForm.good()) {
            FormProof proof = new FormProof(form.workbook());
            assertThat(proof.passes(sheet, cell)).isTrue();
            form.put(sheet, cell, value);
            assertThat(proof.passes(sheet, cell)).isFalse();
            List<String> findings = findings(validated(form.save(folder.resolve("a.xlsx"))));
            assertThat(findings).anyMatch(found -> found.equals(rule + " " + cell) || found.equals(rule + " null"));
        }
    }

    @Test
    void everybodyOnTheListGetsAForm() throws IOException {
        Ran ran = Ran.huizong("--workspace", folder.toString(), "template", "--month", "2020-04");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("新建  reports/2020-04/空白表/消费扶贫报表-河坝镇-2020-04.xlsx\n");
        Path forms = folder.resolve("reports/2020-04/空白表");
        assertThat(forms.toFile().list())
                .containsExactlyInAnyOrder(
                        "消费扶贫报表-河坝镇-2020-04.xlsx",
                        "消费扶贫报表-河坝镇-2020-04.docx",
                        "消费扶贫报表-区总工会-2020-04.xlsx",
                        "消费扶贫报表-区总工会-2020-04.docx");
        assertThat(validated(forms.resolve("消费扶贫报表-区总工会-2020-04.docx"))
                        .get("submitter")
                        .asText())
                .isEqualTo("区总工会");
    }

    @Test
    void aFormThatStandsThereIsReplacedOnlyWhenAsked() throws IOException {
        String[] command = {
            "--workspace",
            folder.toString(),
            "template",
            "--month",
            "2020-04",
            "--submitter",
            "总工会",
            "--output",
            folder.resolve("out").toString()
        };
        assertThat(Ran.huizong(command).code()).isZero();
        assertThat(Ran.huizong(command).out()).contains("已有，相同").doesNotContain("新建");
        Path form = folder.resolve("out/消费扶贫报表-区总工会-2020-04.xlsx");
        Files.writeString(form, "mine");
        Ran kept = Ran.huizong(command);
        assertThat(kept.code()).isEqualTo(3);
        assertThat(kept.err()).contains("1 个文件已有且内容不同", "--replace");
        assertThat(form).hasContent("mine");
        String[] again = Arrays.copyOf(command, command.length + 1);
        again[command.length] = "--replace";
        Ran replaced = Ran.huizong(again);
        assertThat(replaced.code()).isZero();
        assertThat(replaced.out()).contains("已换新");
        assertThat(Files.size(form)).isGreaterThan(1000);
    }

    @Test
    void aNameThatIsNotOnTheListIsRefusedWithTheNearest() {
        Ran ran = Ran.huizong("--workspace", folder.toString(), "template", "--submitter", "河巴镇");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("河巴镇", "→ 河坝镇");
    }

    @Test
    void withoutAWorkspaceTheFormIsForAnybody() {
        Ran ran = Ran.huizong(
                "template",
                "--month",
                "2020-04",
                "--output",
                folder.resolve("out").toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("填报单位留空");
        assertThat(folder.resolve("out/消费扶贫报表-2020-04.xlsx")).exists();
    }

    @Test
    void inspectTellsTheVersionOfTheForm() throws IOException {
        Path file = FilledForm.document(folder.resolve("a.docx"));
        assertThat(Ran.huizong("inspect", file.toString()).out()).contains("表样版本：huizong-1");
        assertThat(JSON.readTree(Ran.huizong("inspect", "--format", "json", file.toString())
                                .out())
                        .findValue("form")
                        .asText())
                .isEqualTo("huizong-1");
    }
}
