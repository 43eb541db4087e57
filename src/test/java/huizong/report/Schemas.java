package huizong.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The schemas as the product ships them. */
final class Schemas {

    private Schemas() {}

    /** What the schema has against the JSON, each complaint with its place; empty when nothing. */
    static List<String> complaints(String schema, JsonNode json) throws IOException {
        try (InputStream in = Schemas.class.getResourceAsStream("/huizong/schema/" + schema + ".schema.json")) {
            JsonSchema known = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            return known.validate(json).stream().map(Object::toString).sorted().toList();
        }
    }
}
