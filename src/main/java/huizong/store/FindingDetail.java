package huizong.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import huizong.form.IdSuggestion;
import huizong.lang.Text;
import java.util.ArrayList;
import java.util.List;

/** A finding's arguments and suggestions as texts. */
final class FindingDetail {

    private FindingDetail() {}

    static String ofArguments(List<Text> arguments) {
        ArrayNode json = LineDetail.JSON.createArrayNode();
        for (Text argument : arguments) {
            json.add(LineKinds.clippedPart(argument.zh())).add(LineKinds.clippedPart(argument.en()));
        }
        return json.toString();
    }

    static List<Text> arguments(String text) {
        JsonNode json = LineDetail.parse(text);
        List<Text> arguments = new ArrayList<>();
        for (int i = 0; i + 1 < json.size(); i += 2) {
            arguments.add(Text.of(json.get(i).asText(), json.get(i + 1).asText()));
        }
        return arguments;
    }

    static String ofSuggestions(List<IdSuggestion> suggestions) {
        ArrayNode json = LineDetail.JSON.createArrayNode();
        for (IdSuggestion suggestion : suggestions) {
            json.addObject()
                    .put("value", suggestion.value())
                    .put("position", suggestion.position())
                    .put("change", suggestion.change());
        }
        return json.toString();
    }

    static List<IdSuggestion> suggestions(String text) {
        List<IdSuggestion> suggestions = new ArrayList<>();
        for (JsonNode one : LineDetail.parse(text)) {
            suggestions.add(new IdSuggestion(
                    one.get("value").asText(),
                    one.get("position").asInt(),
                    one.get("change").asText()));
        }
        return suggestions;
    }
}
