package huizong.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.MoneyUnit;
import huizong.intake.TableHead;
import huizong.intake.Title;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A table's heading as one text: there is one among thousands of rows, and nobody asks for its parts in SQL. */
final class LineDetail {

    static final ObjectMapper JSON = new ObjectMapper();

    private LineDetail() {}

    static String of(TableHead head) {
        ObjectNode json = JSON.createObjectNode()
                .put("number", head.number())
                .put("sheet", head.sheet())
                .put("sheetNumber", head.sheetNumber())
                .put("headerRow", head.headerRow())
                .put("attachment", head.attachment().code())
                .put("unit", head.unit().name())
                .put("title", LineKinds.clippedPart(head.titles().text()))
                .put("submitter", clipped(head.titles().submitter()))
                .put("month", text(head.titles().month()))
                .put("filledOn", text(head.titles().filled()))
                .put("nil", head.titles().nil());
        ObjectNode columns = json.putObject("columns");
        head.columns().forEach((column, index) -> columns.put(column.name(), index));
        ObjectNode headings = json.putObject("headings");
        head.headings().forEach((column, words) -> headings.put(column.name(), LineKinds.clippedPart(words)));
        ArrayNode unread = json.putArray("unread");
        for (TableHead.Unread one : head.unread()) {
            Column repeats = one.repeats();
            unread.addObject()
                    .put("index", one.index())
                    .put("heading", LineKinds.clippedPart(one.heading()))
                    .put("repeats", repeats == null ? null : repeats.name());
        }
        return json.toString();
    }

    private static List<TableHead.Unread> unread(JsonNode json) {
        List<TableHead.Unread> unread = new ArrayList<>();
        for (JsonNode one : json.path("unread")) {
            String repeats = words(one, "repeats");
            unread.add(new TableHead.Unread(
                    one.get("index").asInt(),
                    one.get("heading").asText(),
                    repeats == null ? null : Column.valueOf(repeats)));
        }
        return unread;
    }

    static TableHead head(String text) {
        JsonNode json = parse(text);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        json.get("columns")
                .properties()
                .forEach(entry -> columns.put(
                        Column.valueOf(entry.getKey()), entry.getValue().asInt()));
        Map<Column, String> headings = new EnumMap<>(Column.class);
        json.get("headings")
                .properties()
                .forEach(entry -> headings.put(
                        Column.valueOf(entry.getKey()), entry.getValue().asText()));
        String month = words(json, "month");
        String filled = words(json, "filledOn");
        return new TableHead(
                json.get("number").asInt(),
                json.get("sheet").asText(),
                json.get("sheetNumber").asInt(),
                json.get("headerRow").asInt(),
                Attachment.ofCode(json.get("attachment").asText()),
                columns,
                headings,
                MoneyUnit.valueOf(json.get("unit").asText()),
                new Title(
                        json.get("title").asText(),
                        words(json, "submitter"),
                        month == null ? null : YearMonth.parse(month),
                        filled == null ? null : LocalDate.parse(filled),
                        json.get("nil").asBoolean()),
                unread(json));
    }

    static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the store holds a detail that it did not write", e);
        }
    }

    private static @Nullable String clipped(@Nullable String text) {
        return text == null ? null : LineKinds.clippedPart(text);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String words(JsonNode json, String name) {
        JsonNode value = json.get(name);
        return value == null || value.isNull() ? null : value.asText();
    }
}
