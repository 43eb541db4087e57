package huizong.store;

import com.fasterxml.jackson.databind.JsonNode;
import huizong.form.Field;
import huizong.form.Money;
import huizong.intake.Line;
import huizong.intake.StatedCount;
import java.util.ArrayList;
import java.util.List;

/** The kinds of lines other than rows, each with what it says as one text. */
final class LineKinds {

    private static final int LONGEST = 1_000_000;

    /** The longest text among several in one column; a spreadsheet's cell holds no more. */
    private static final int LONGEST_PART = 32_767;

    private LineKinds() {}

    static String kind(Line line) {
        if (line instanceof Line.Record) {
            return "record";
        }
        if (line instanceof Line.SheetStart) {
            return "sheet";
        }
        if (line instanceof Line.TitleLine) {
            return "title";
        }
        if (line instanceof Line.Header) {
            return "header";
        }
        if (line instanceof Line.Total) {
            return "total";
        }
        if (line instanceof Line.Note) {
            return "note";
        }
        if (line instanceof Line.BlankForm) {
            return "blank-form";
        }
        if (line instanceof Line.StrayQuote) {
            return "stray-quote";
        }
        return line instanceof Line.NotUnderstood ? "not-understood" : "hidden-sheet";
    }

    /** The number of the line's table; of a sheet its own number, of a hidden one its rows, of a stray quote its column. */
    static int table(Line line) {
        if (line instanceof Line.Record row) {
            return row.table();
        }
        if (line instanceof Line.SheetStart sheet) {
            return sheet.number();
        }
        if (line instanceof Line.Total total) {
            return total.table();
        }
        if (line instanceof Line.NotUnderstood other) {
            return other.table();
        }
        if (line instanceof Line.StrayQuote quote) {
            return quote.column();
        }
        return line instanceof Line.HiddenSheet sheet ? sheet.rows() : -1;
    }

    static String detail(Line line) {
        if (line instanceof Line.SheetStart sheet) {
            return sheet.sheet();
        }
        if (line instanceof Line.TitleLine title) {
            return title.text();
        }
        if (line instanceof Line.Header header) {
            return LineDetail.of(header.head());
        }
        if (line instanceof Line.Note note) {
            return note.text();
        }
        if (line instanceof Line.NotUnderstood other) {
            return other.text();
        }
        if (line instanceof Line.Total total) {
            return total(total);
        }
        if (line instanceof Line.StrayQuote quote) {
            return quote.text();
        }
        return line instanceof Line.HiddenSheet sheet ? sheet.fen() + " " + sheet.sheet() : "";
    }

    private static String total(Line.Total total) {
        var json = LineDetail.JSON
                .createObjectNode()
                .put("kind", total.kind().name())
                .put("raw", clippedPart(total.stated().raw()))
                .put("tolerance", total.tolerance())
                .put("unreadable", total.stated().isUnreadable());
        total.stated().held().ifPresent(money -> json.put("fen", money.fen()));
        total.words()
                .held()
                .ifPresent(money ->
                        json.put("words", clippedPart(total.words().raw())).put("wordsFen", money.fen()));
        for (StatedCount count : total.counts()) {
            json.withArray("/counts")
                    .addObject()
                    .put("number", count.number())
                    .put("unit", count.unit().name())
                    .put("column", count.column());
        }
        return json.toString();
    }

    static Line line(String kind, int row, int table, String detail) {
        return switch (kind) {
            case "sheet" -> new Line.SheetStart(row, detail, table);
            case "title" -> new Line.TitleLine(row, detail);
            case "header" -> new Line.Header(row, LineDetail.head(detail));
            case "total" -> total(row, table, LineDetail.parse(detail));
            case "note" -> new Line.Note(row, detail);
            case "blank-form" -> new Line.BlankForm(row);
            case "not-understood" -> new Line.NotUnderstood(row, table, detail);
            case "stray-quote" -> new Line.StrayQuote(row, table, detail);
            case "hidden-sheet" -> {
                int blank = detail.indexOf(' ');
                yield new Line.HiddenSheet(
                        row, detail.substring(blank + 1), table, Long.parseLong(detail.substring(0, blank)));
            }
            default -> throw new IllegalStateException("the store holds a line of unknown kind " + kind);
        };
    }

    private static Line total(int row, int table, JsonNode json) {
        String raw = json.get("raw").asText();
        Field<Money> stated = json.has("fen")
                ? new Field.Present<>(raw, new Money(json.get("fen").asLong()))
                : json.get("unreadable").asBoolean() ? new Field.Unreadable<>(raw) : new Field.Blank<>(raw);
        return new Line.Total(
                row,
                table,
                Line.Total.Kind.valueOf(json.get("kind").asText()),
                stated,
                json.get("tolerance").asLong(),
                words(json),
                counts(json.path("counts")));
    }

    private static List<StatedCount> counts(JsonNode json) {
        List<StatedCount> counts = new ArrayList<>();
        for (JsonNode count : json) {
            counts.add(new StatedCount(
                    count.get("number").asInt(),
                    StatedCount.Unit.valueOf(count.get("unit").asText()),
                    count.get("column").asInt()));
        }
        return counts;
    }

    private static Field<Money> words(JsonNode json) {
        return json.has("wordsFen")
                ? new Field.Present<>(
                        json.get("words").asText(),
                        new Money(json.get("wordsFen").asLong()))
                : new Field.Blank<>("");
    }

    /** A text that shares its column with others. */
    static String clippedPart(String text) {
        return text.length() <= LONGEST_PART ? text : text.substring(0, LONGEST_PART);
    }

    /** A text no longer than its column; only hostile files have one that is. */
    static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
