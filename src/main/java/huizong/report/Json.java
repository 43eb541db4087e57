package huizong.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.Tally;
import huizong.form.Money;
import huizong.rule.Level;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * JSON as every output of the tool has it: UTF-8, two blanks a level, LF, a line break at the end, amounts as strings in
 * yuan. Closing it leaves the stream open.
 */
final class Json implements Closeable {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().build().configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);

    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator out;

    /**
     * Through a writer of its own and not Jackson's: half a surrogate pair in somebody's cell becomes a question mark
     * there, where Jackson's would break off.
     */
    Json(OutputStream stream) throws IOException {
        out = FACTORY.createGenerator(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        out.setPrettyPrinter(
                new DefaultPrettyPrinter(separators).withObjectIndenter(INDENT).withArrayIndenter(INDENT));
    }

    Json object() throws IOException {
        out.writeStartObject();
        return this;
    }

    Json object(String name) throws IOException {
        out.writeObjectFieldStart(name);
        return this;
    }

    Json endObject() throws IOException {
        out.writeEndObject();
        return this;
    }

    Json array(String name) throws IOException {
        out.writeArrayFieldStart(name);
        return this;
    }

    Json endArray() throws IOException {
        out.writeEndArray();
        return this;
    }

    /** A text, or null. Anything that prints as JSON has it may be given: months, days, names. */
    Json text(String name, @Nullable Object value) throws IOException {
        out.writeStringField(name, value == null ? null : value.toString());
        return this;
    }

    /** A text as an item of the array that is open. */
    Json value(String value) throws IOException {
        out.writeString(value);
        return this;
    }

    Json number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    Json number(String name, @Nullable Integer value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
            return this;
        }
        return number(name, value.longValue());
    }

    Json flag(String name, @Nullable Boolean value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
            return this;
        }
        out.writeBooleanField(name, value);
        return this;
    }

    /** An amount in fen as yuan with two decimals, or null. */
    Json yuan(String name, @Nullable Long fen) throws IOException {
        return text(name, fen == null ? null : Money.yuan(fen));
    }

    Json tally(String name, Tally tally) throws IOException {
        object(name).number("rows", tally.rows());
        return yuan("amount", tally.fen()).endObject();
    }

    Json ledger(String name, Ledger ledger) throws IOException {
        return object(name)
                .tally("read", ledger.read())
                .tally("counted", ledger.counted())
                .tally("merged", ledger.merged())
                .tally("rejected", ledger.rejected())
                .tally("superseded", ledger.superseded())
                .tally("suspected", ledger.suspected())
                .number("rowsWithoutAmount", ledger.rowsWithoutAmount())
                .endObject();
    }

    /** The number of findings of each level, as fields of the object that is open. */
    Json levels(FindingCounts counts) throws IOException {
        for (Level level : Level.values()) {
            number(level.code(), counts.of(level));
        }
        return this;
    }

    @Override
    public void close() throws IOException {
        out.writeRaw('\n');
        out.close();
    }
}
