package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huizong.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RulesJsonTest {

    private static JsonNode json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RulesJson.write(Rules.ALL, out);
        return new ObjectMapper().readTree(out.toByteArray());
    }

    @Test
    void theWholeBookFitsItsSchema() throws IOException {
        assertThat(Schemas.complaints("rules-1", json())).isEmpty();
        assertThat(json().at("/rules")).hasSize(Rules.ALL.size());
    }

    @Test
    void aRuleTellsWhatMayBeDoneWithIt() throws IOException {
        JsonNode missing = json().at("/rules").findParents("code").stream()
                .filter(rule -> rule.path("code").asText().equals("id-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.path("family").asText()).isEqualTo("id");
        assertThat(missing.path("fixed").asBoolean()).isTrue();
        assertThat(missing.at("/whyFixed/zh").asText()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tool", "/rules/0/level", "/rules/0/family", "/rules/0/message/en", "/rules/0/needs"})
    void theSchemaMissesAFieldThatIsTakenAwayAndRefusesAnotherType(String field) throws IOException {
        JsonNode json = json();
        int slash = field.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) json.at(field.substring(0, slash));
        parent.put(field.substring(slash + 1), true);
        assertThat(Schemas.complaints("rules-1", json)).isNotEmpty();
        parent.remove(field.substring(slash + 1));
        assertThat(Schemas.complaints("rules-1", json)).isNotEmpty();
    }
}
