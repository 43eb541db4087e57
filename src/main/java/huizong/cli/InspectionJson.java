package huizong.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import huizong.form.Column;
import huizong.form.Mask;
import huizong.job.Inspected;
import huizong.job.LineKind;
import huizong.origin.Place;
import huizong.origin.Tool;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code huizong/inspection/1}: every non-blank row of every sheet in its order, with what it was taken for. Written as the
 * rows come; closing it leaves the stream open.
 */
final class InspectionJson implements PartSink, Closeable {

    private final JsonGenerator json;
    private final boolean showIds;
    private final String path;
    /** Whether what it tells is an entry of an archive. */
    private final boolean isEntry;

    /** Through a writer of its own: Jackson's breaks off at half a surrogate pair in somebody's cell. */
    InspectionJson(OutputStream out, boolean showIds, String path) throws IOException {
        json = JsonFactory.builder()
                .build()
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        this.showIds = showIds;
        this.path = path;
        this.isEntry = false;
    }

    private InspectionJson(JsonGenerator json, boolean showIds, String path) {
        this.json = json;
        this.showIds = showIds;
        this.path = path;
        this.isEntry = true;
    }

    /** An archive as such: what is asked of every file, then {@code entries}, to be told one by one. */
    void beginArchive(FileKind kind, @Nullable Damage damage) {
        write(() -> {
            nothingRead(kind, damage);
            json.writeArrayFieldStart("entries");
        });
    }

    PartSink entry(String shown) {
        return new InspectionJson(json, showIds, shown);
    }

    void endArchive() {
        write(() -> {
            json.writeEndArray();
            end();
        });
    }

    /** Something to write. */
    private interface Write {
        void run() throws IOException;
    }

    private static void write(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(FileKind kind) throws IOException {
        json.writeStartObject();
        if (!isEntry) {
            json.writeStringField("schema", "huizong/inspection/1");
            json.writeStringField("tool", Tool.version());
        }
        json.writeStringField("path", masked(path));
        json.writeStringField("kind", kind.code());
    }

    @Override
    public void unreadable(FileKind kind, Damage damage) {
        write(() -> {
            nothingRead(kind, damage);
            end();
        });
    }

    @Override
    public void ignored() {
        write(() -> {
            nothingRead(FileKind.UNKNOWN, null);
            json.writeBooleanField("ignored", true);
            end();
        });
    }

    private void nothingRead(FileKind kind, @Nullable Damage damage) throws IOException {
        begin(kind);
        json.writeStringField("encoding", "");
        damage(damage);
        json.writeArrayFieldStart("sheets");
        json.writeEndArray();
        titles(new Inspected.Titles(null, null, null));
    }

    private void end() throws IOException {
        json.writeEndObject();
        if (!isEntry) {
            json.writeRaw('\n');
        }
    }

    /** A reason in the words of {@link Damage.Reason}, in lower case; null when all was read. */
    private void damage(@Nullable Damage damage) throws IOException {
        if (damage == null) {
            json.writeNullField("damage");
            return;
        }
        json.writeObjectFieldStart("damage");
        json.writeStringField(
                "reason",
                damage.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        json.writeStringField("detail", masked(damage.detail()));
        json.writeEndObject();
    }

    @Override
    public void file(Inspected.File file) {
        write(() -> {
            begin(file.kind());
            json.writeStringField("encoding", file.encoding());
            damage(null);
            json.writeArrayFieldStart("sheets");
        });
    }

    @Override
    public void sheet(Inspected.Tab tab) {
        write(() -> {
            tab(tab, true);
            json.writeArrayFieldStart("lines");
        });
    }

    private void tab(Inspected.Tab tab, boolean read) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", masked(tab.name()));
        json.writeBooleanField("hidden", tab.hidden());
        json.writeBooleanField("read", read);
    }

    @Override
    public void line(Inspected.Told line) {
        write(() -> {
            json.writeStartObject();
            json.writeNumberField("row", line.row().number());
            json.writeBooleanField("hidden", line.row().hidden());
            json.writeArrayFieldStart("taken");
            for (Inspected.Taken taken : line.taken()) {
                json.writeStartObject();
                json.writeStringField("as", taken.kind().code());
                if (taken.table() >= 0) {
                    json.writeNumberField("table", taken.table() + 1);
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("cells");
            for (String text : line.texts()) {
                json.writeString(masked(text));
            }
            json.writeEndArray();
            if (!line.tables().isEmpty()) {
                json.writeArrayFieldStart("tables");
                for (Inspected.Table table : line.tables()) {
                    table(table);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        });
    }

    private void table(Inspected.Table table) throws IOException {
        var head = table.head();
        json.writeStartObject();
        json.writeNumberField("number", head.number() + 1);
        json.writeStringField("attachment", head.attachment().code());
        json.writeNumberField("yuanPerUnit", head.unit().yuan());
        json.writeArrayFieldStart("columns");
        for (Map.Entry<Column, Integer> column : head.columns().entrySet()) {
            json.writeStartObject();
            json.writeStringField("field", column.getKey().code());
            json.writeStringField("column", Place.columnName(column.getValue()));
            json.writeStringField("heading", masked(head.headings().getOrDefault(column.getKey(), "")));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("unused");
        for (Map.Entry<Integer, String> heading : table.unused().entrySet()) {
            json.writeStartObject();
            json.writeStringField("column", Place.columnName(heading.getKey()));
            json.writeStringField("heading", masked(heading.getValue()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("missing");
        for (Column column : head.missing()) {
            json.writeStartObject();
            json.writeStringField("field", column.code());
            json.writeBooleanField("required", column.isRequired(head.attachment()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void endOfSheet(Inspected.TabEnd end) {
        write(() -> {
            json.writeEndArray();
            json.writeNumberField("rows", end.rows());
            json.writeNumberField("tables", end.tables());
            json.writeObjectFieldStart("counts");
            for (LineKind kind : LineKind.values()) {
                json.writeNumberField(kind.code(), end.counts().getOrDefault(kind, 0));
            }
            json.writeEndObject();
            damage(end.damage());
            json.writeEndObject();
        });
    }

    @Override
    public void notRead(Inspected.Tab tab) {
        write(() -> {
            tab(tab, false);
            json.writeEndObject();
        });
    }

    @Override
    public void end(Inspected.Titles titles) {
        write(() -> {
            json.writeEndArray();
            titles(titles);
            end();
        });
    }

    private void titles(Inspected.Titles titles) throws IOException {
        String submitter = titles.submitter();
        json.writeStringField("submitter", submitter == null ? null : masked(submitter));
        json.writeStringField(
                "month", titles.month() == null ? null : titles.month().toString());
        String form = titles.form();
        json.writeStringField("form", form == null ? null : masked(form));
    }

    private String masked(String words) {
        return showIds ? words : Mask.text(words);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
