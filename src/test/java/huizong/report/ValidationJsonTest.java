package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.Validation;
import huizong.consolidate.Verdict;
import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.MoneyUnit;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.FindingSource;
import huizong.rule.IdRule;
import huizong.rule.NameRule;
import huizong.rule.PurchaseRule;
import huizong.rule.SkippedRule;
import huizong.rule.SubmissionRule;
import huizong.rule.TableTally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ValidationJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Validation validation(@Nullable Long stated, Finding... findings) {
        TableHead head =
                new TableHead(0, "Sheet1", 0, 4, Attachment.ROSTER, Map.of(), Map.of(), MoneyUnit.YUAN, Title.NONE);
        FindingCounts counts = new FindingCounts();
        List.of(findings).forEach(counts::add);
        FindingSource source = sink -> List.of(findings).forEach(sink::add);
        Validation.CheckedFile file = new Validation.CheckedFile(
                "附件1.xlsx",
                () -> "a".repeat(64),
                "xlsx",
                "河坝镇",
                YearMonth.of(2020, 4),
                null,
                false,
                Verdict.PARTLY_ACCEPTED,
                List.of(new TableTally(head, 120, 3, 1_234_500, 34_500, 1, stated)),
                counts,
                source);
        Validation.CheckedFile lost = new Validation.CheckedFile(
                "没有.xlsx",
                () -> "",
                "unknown",
                null,
                null,
                null,
                false,
                Verdict.REJECTED,
                List.of(),
                new FindingCounts(),
                FindingSource.NONE);
        return new Validation(
                LocalDate.of(2020, 4, 29),
                List.of(file, lost),
                counts,
                List.of(new SkippedRule(PurchaseRule.DATE_OUTSIDE_PERIOD, Text.of("没有月份", "no month given"))));
    }

    private static String written(Validation validation, Language language, boolean showIds) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ValidationJson.write(validation, language, showIds, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode json() throws IOException {
        return JSON.readTree(written(validation(1_234_500L, MadeMonth.wrongId()), Language.EN, false));
    }

    @Test
    void aTableTellsItsRowsAndYuan() throws IOException {
        assertThat(json().at("/files/0/tables/0"))
                .hasToString("{\"sheet\":\"Sheet1\",\"attachment\":\"roster\",\"headerRow\":4,"
                        + "\"rows\":{\"read\":120,\"counted\":117,\"rejected\":3,\"merged\":0,\"superseded\":0,\"withoutAmount\":1},"
                        + "\"amount\":{\"read\":\"12345.00\",\"counted\":\"12000.00\",\"stated\":\"12345.00\"}}");
        JsonNode unstated = JSON.readTree(written(validation(null), Language.ZH, false));
        assertThat(unstated.at("/files/0/tables/0/amount/stated").isNull()).isTrue();
    }

    @Test
    void aFindingIsToldInTheLanguageAskedForWithItsNumbersMasked() throws IOException {
        JsonNode finding = json().at("/files/0/findings/0");
        assertThat(finding.fieldNames())
                .toIterable()
                .containsSubsequence(
                        "rule", "level", "sheet", "cell", "row", "field", "value", "message", "advice", "suggestions");
        assertThat(finding.get("cell").asText()).isEqualTo("B6");
        assertThat(finding.get("field").asText()).isEqualTo("id");
        assertThat(finding.get("value").asText()).isEqualTo("430921********0001");
        assertThat(finding.get("message").asText()).contains("430921********0001", "last character of 8");
        assertThat(finding.get("suggestions"))
                .hasToString("[{\"value\":\"430921********0008\",\"position\":18,\"change\":\"1→8\"}]");
        assertThat(written(validation(null, MadeMonth.wrongId()), Language.ZH, false))
                .contains("最后一位应为8");
    }

    @Test
    void noNumberStandsInFullUnlessAskedFor() throws IOException {
        Validation validation = validation(null, MadeMonth.wrongId());
        assertThat(written(validation, Language.ZH, false)).doesNotContain(MadeMonth.WRONG_ID, MadeMonth.ID);
        JsonNode shown = JSON.readTree(written(validation, Language.ZH, true)).at("/files/0/findings/0");
        assertThat(shown.get("value").asText()).isEqualTo(MadeMonth.WRONG_ID);
        assertThat(shown.at("/suggestions/0/value").asText()).isEqualTo(MadeMonth.ID);
        assertThat(shown.get("message").asText()).contains(MadeMonth.WRONG_ID);
    }

    @Test
    void aFindingSaysWhomItsRowIsAboutAndOneOfAFileNobody() throws IOException {
        Finding ofFile = new Finding(
                SubmissionRule.SUBMITTER_UNKNOWN,
                SubmissionRule.SUBMITTER_UNKNOWN.level(),
                Place.ofFile("附件1.xlsx"),
                null,
                "",
                List.of(Text.plain("x"), Text.plain("x")),
                0,
                List.of());
        Validation validation = validation(null, MadeMonth.zero(), ofFile);
        JsonNode findings =
                JSON.readTree(written(validation, Language.ZH, false)).at("/files/0/findings");
        assertThat(findings.at("/0/subject").asText()).isEqualTo("李四 430921********0008");
        assertThat(findings.at("/1/subject").isNull()).isTrue();
        assertThat(JSON.readTree(written(validation, Language.ZH, true))
                        .at("/files/0/findings/0/subject")
                        .asText())
                .isEqualTo("李四 " + MadeMonth.ID);
    }

    @Test
    void aShortNumberInAnIdCellIsMaskedToo() throws IOException {
        Finding shortId = new Finding(
                IdRule.ID_LENGTH,
                IdRule.ID_LENGTH.level(),
                Place.ofSheet("附件1.xlsx", "Sheet1").row(6).cell(1),
                Column.ID,
                "430921195",
                List.of(Text.plain("…"), Text.plain(9)),
                0,
                List.of());
        JsonNode finding = JSON.readTree(written(validation(null, shortId), Language.ZH, false))
                .at("/files/0/findings/0");
        assertThat(finding.get("value").asText()).contains("****").doesNotContain("430921195");
    }

    @Test
    void aFindingThatStandsForManyRowsNamesEveryOneOfThem() throws IOException {
        Finding one = MadeMonth.wrongId();
        Finding all = new Finding(
                one.rule(),
                one.level(),
                one.place(),
                one.column(),
                one.value(),
                one.arguments(),
                one.fen(),
                List.of(),
                "",
                Extent.read(120, "6-90,92-125"));
        JsonNode json = JSON.readTree(written(validation(null, all, one), Language.ZH, false));
        assertThat(json.at("/files/0/findings/0/extent"))
                .hasToString("{\"rows\":119,\"of\":120,\"ranges\":\"6-90,92-125\"}");
        assertThat(json.at("/files/0/findings/1").has("extent")).isFalse();
        assertThat(Schemas.complaints("validation-1", json)).isEmpty();
        ((ObjectNode) json.at("/files/0/findings/0/extent")).put("ranges", "all");
        assertThat(Schemas.complaints("validation-1", json)).isNotEmpty();
    }

    @Test
    void halfACharacterInACellDoesNotBreakTheJson() throws IOException {
        Finding broken = new Finding(
                NameRule.NAME_MISSING,
                NameRule.NAME_MISSING.level(),
                Place.ofSheet("附件1.xlsx", "Sheet1").row(6).cell(0),
                Column.NAME,
                "李\uD842",
                List.of(Text.plain("李\uD842"), Text.plain("")),
                0,
                List.of());
        assertThat(JSON.readTree(written(validation(null, broken), Language.ZH, false))
                        .at("/files/0/findings/0/value")
                        .asText())
                .isEqualTo("李?");
    }

    @Test
    void skippedRulesSayWhy() throws IOException {
        assertThat(json().at("/skippedRules"))
                .hasToString("[{\"rule\":\"date-outside-period\",\"why\":\"no month given\"}]");
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        ValidationJson.write(validation(null), Language.ZH, false, out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void itFitsItsSchema() throws IOException {
        assertThat(Schemas.complaints("validation-1", json())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/asOf",
                "/summary/error",
                "/files/0/sha256",
                "/files/0/verdict",
                "/files/0/tables/0/attachment",
                "/files/0/tables/0/rows/counted",
                "/files/0/tables/0/amount/stated",
                "/files/0/findings/0/level",
                "/files/0/findings/0/value",
                "/files/0/findings/0/suggestions",
                "/files/0/findings/0/suggestions/0/position",
                "/skippedRules/0/why"
            })
    void theSchemaMissesAFieldThatIsTakenAwayAndRefusesAnotherType(String field) throws IOException {
        JsonNode json = json();
        int slash = field.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) json.at(field.substring(0, slash));
        parent.put(field.substring(slash + 1), true);
        assertThat(Schemas.complaints("validation-1", json)).isNotEmpty();
        parent.remove(field.substring(slash + 1));
        assertThat(Schemas.complaints("validation-1", json)).isNotEmpty();
    }
}
