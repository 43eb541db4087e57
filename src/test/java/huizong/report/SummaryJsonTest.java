package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huizong.consolidate.MonthResult;
import huizong.consolidate.Tally;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SummaryJsonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static String written(MonthResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SummaryJson.write(result, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode summary() throws IOException {
        return JSON.readTree(written(MadeMonth.result()));
    }

    @Test
    void theFieldsStandInTheOrderOfTheContract() throws IOException {
        assertThat(summary().fieldNames())
                .toIterable()
                .containsSubsequence(
                        "schema",
                        "tool",
                        "month",
                        "asOf",
                        "district",
                        "ledger",
                        "beneficiaries",
                        "identityPending",
                        "households",
                        "submitters",
                        "findings",
                        "byProduct",
                        "byBuyer",
                        "byVillage",
                        "questions",
                        "previousMonth",
                        "yearToDate");
        assertThat(summary().at("/ledger/roster").fieldNames())
                .toIterable()
                .containsExactly(
                        "read", "counted", "merged", "rejected", "superseded", "suspected", "rowsWithoutAmount");
    }

    @Test
    void aSubmitterIsToldWithItsLedgersAndFiles() throws IOException {
        JsonNode town = summary().at("/submitters/0");
        assertThat(town.get("kind").asText()).isEqualTo("镇");
        assertThat(town.get("verdict").asText()).isEqualTo("partly-accepted");
        assertThat(town.get("received").asText()).isEqualTo("2020-04-27");
        assertThat(town.get("onTime").asBoolean()).isTrue();
        assertThat(town.at("/roster/rejected")).hasToString("{\"rows\":1,\"amount\":\"360.00\"}");
        assertThat(town.at("/purchases/merged")).hasToString("{\"rows\":1,\"amount\":\"7560.00\"}");
        assertThat(town.at("/files/1/role").asText()).isEqualTo("counted");
        assertThat(town.at("/files/1/sha256").asText()).isEqualTo("b".repeat(64));
    }

    @Test
    void whatIsNotKnownIsNull() throws IOException {
        JsonNode summary = summary();
        assertThat(summary.at("/submitters/2/received").isNull()).isTrue();
        assertThat(summary.at("/submitters/2/onTime").isNull()).isTrue();
        assertThat(summary.get("households").isNull()).isTrue();
        assertThat(summary.get("previousMonth").isNull()).isTrue();
    }

    @Test
    void theMonthBeforeIsToldWhenThereIsOne() throws IOException {
        MonthResult.Previous march =
                new MonthResult.Previous(YearMonth.of(2020, 3), new Tally(3, 30_000), new Tally(2, 20_000), 3);
        JsonNode summary = JSON.readTree(written(MadeMonth.result(march)));
        assertThat(summary.get("previousMonth"))
                .hasToString("{\"month\":\"2020-03\",\"roster\":{\"rows\":3,\"amount\":\"300.00\"},"
                        + "\"purchases\":{\"rows\":2,\"amount\":\"200.00\"},\"beneficiaries\":3}");
        assertThat(Schemas.complaints("summary-1", summary)).isEmpty();
    }

    @Test
    void aTelephoneInANameIsMaskedAndAVillageNobodyToldIsSaidToBe() throws IOException {
        assertThat(summary().at("/byBuyer/0/name").asText()).isEqualTo("张三139****0001");
        assertThat(summary().at("/byVillage/1/name").asText()).isEqualTo("未注明");
    }

    @Test
    void itIsIndentedByTwoBlanksWithLfAndEndsWithALineBreak() throws IOException {
        assertThat(written(MadeMonth.result()))
                .startsWith("{\n  \"schema\": \"huizong/summary/1\",\n  \"tool\": \"")
                .endsWith("}\n")
                .doesNotContain("\r");
    }

    @Test
    void itFitsItsSchema() throws IOException {
        assertThat(Schemas.complaints("summary-1", summary())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/month",
                "/ledger/unread",
                "/ledger/roster/merged",
                "/ledger/purchases/read/amount",
                "/submitters/0/verdict",
                "/submitters/0/files/0/role",
                "/findings/byRule",
                "/byVillage/0/amount",
                "/questions/open",
                "/previousMonth",
                "/yearToDate/purchases/rows"
            })
    void theSchemaMissesAFieldThatIsTakenAwayAndRefusesAnotherType(String field) throws IOException {
        JsonNode summary = summary();
        int slash = field.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) summary.at(field.substring(0, slash));
        parent.put(field.substring(slash + 1), true);
        assertThat(Schemas.complaints("summary-1", summary)).isNotEmpty();
        parent.remove(field.substring(slash + 1));
        assertThat(Schemas.complaints("summary-1", summary)).isNotEmpty();
    }

    @Test
    void theSchemaAllowsAdditions() throws IOException {
        ObjectNode summary = (ObjectNode) summary();
        summary.put("more", 1);
        ((ObjectNode) summary.at("/submitters/0")).put("more", 1);
        assertThat(Schemas.complaints("summary-1", summary)).isEmpty();
    }
}
