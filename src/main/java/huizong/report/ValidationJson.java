package huizong.report;

import huizong.consolidate.Validation;
import huizong.form.IdSuggestion;
import huizong.form.Mask;
import huizong.lang.Language;
import huizong.origin.Place;
import huizong.origin.Tool;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.SkippedRule;
import huizong.rule.TableTally;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** {@code huizong/validation/1} (DESIGN 9), held to {@code schema/validation-1.schema.json}. */
public final class ValidationJson {

    private final Json json;
    private final Language language;
    private final boolean showIds;

    private ValidationJson(Json json, Language language, boolean showIds) {
        this.json = json;
        this.language = language;
        this.showIds = showIds;
    }

    /**
     * Writes the result as UTF-8 with a line break at its end; leaves the stream open.
     *
     * @param showIds ID numbers and phones in full
     */
    public static void write(Validation validation, Language language, boolean showIds, OutputStream out)
            throws IOException {
        try (Json json = new Json(out)) {
            new ValidationJson(json, language, showIds).write(validation);
        }
    }

    private void write(Validation validation) throws IOException {
        json.object().text("schema", "huizong/validation/1").text("tool", Tool.version());
        json.text("asOf", validation.asOf());
        json.object("summary").number("files", validation.files().size());
        json.levels(validation.counts());
        json.number("hidden", validation.counts().hidden()).endObject();
        json.array("files");
        for (Validation.CheckedFile file : validation.files()) {
            write(file);
        }
        json.endArray().array("skippedRules");
        for (SkippedRule skipped : validation.skipped()) {
            json.object().text("rule", skipped.rule().code());
            json.text("why", shown(skipped.why().in(language))).endObject();
        }
        json.endArray().endObject();
    }

    private void write(Validation.CheckedFile file) throws IOException {
        json.object().text("path", file.path()).text("sha256", file.sha256()).text("kind", file.kind());
        json.text("submitter", shownIfAny(file.submitter())).text("month", file.month());
        json.text("form", shownIfAny(file.form()));
        json.flag("voucher", file.voucher());
        json.text("verdict", file.verdict().code()).array("tables");
        for (TableTally table : file.tables()) {
            write(table);
        }
        json.endArray().array("findings");
        try {
            file.findings().each(this::write);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        json.endArray().number("hidden", file.counts().hidden()).endObject();
    }

    private void write(TableTally table) throws IOException {
        json.object().text("sheet", shown(table.head().sheet()));
        json.text("attachment", table.head().attachment().code());
        json.number("headerRow", table.head().headerRow());
        // One file by itself has no other to be merged into; superseded is what another of its sheets says too.
        int superseded = table.repeated() ? table.rows() : 0;
        int rejected = table.repeated() ? 0 : table.rejected();
        long counted = table.repeated() ? 0 : table.fen() - table.rejectedFen();
        json.object("rows").number("read", table.rows()).number("counted", table.rows() - rejected - superseded);
        json.number("rejected", rejected).number("merged", 0).number("superseded", superseded);
        json.number("withoutAmount", table.rowsWithoutAmount()).endObject();
        json.object("amount").yuan("read", table.fen()).yuan("counted", counted);
        json.yuan("stated", table.statedFen()).endObject().endObject();
    }

    /** A finding sink cannot throw what a stream throws. */
    private void write(Finding finding) {
        try {
            writeFinding(finding);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeFinding(Finding finding) throws IOException {
        Place place = finding.place();
        json.object().text("rule", finding.rule().code());
        json.text("level", finding.level().code());
        json.text("sheet", shownIfAny(place.sheet())).text("cell", place.cellName());
        json.number("row", place.row() > 0 ? Integer.valueOf(place.row()) : null);
        json.text("field", finding.column() == null ? null : finding.column().code());
        json.text("subject", finding.subject().isEmpty() ? null : shown(finding.subject()));
        json.text("value", Words.value(finding, showIds));
        json.text("message", shown(finding.message(language)));
        json.text("advice", shown(finding.advice(language)));
        json.yuan("amount", finding.fen());
        extent(finding.extent());
        json.array("suggestions");
        for (IdSuggestion suggestion : finding.suggestions()) {
            json.object().text("value", showIds ? suggestion.value() : Mask.id(suggestion.value()));
            json.number("position", suggestion.position()).text("change", suggestion.change());
            json.endObject();
        }
        json.endArray().endObject();
    }

    /** Only of a finding that stands for many rows. */
    private void extent(@Nullable Extent extent) throws IOException {
        if (extent != null) {
            json.object("extent").number("rows", extent.rows()).number("of", extent.of());
            json.text("ranges", extent.written()).endObject();
        }
    }

    private String shown(String words) {
        return showIds ? words : Mask.text(words);
    }

    private @Nullable String shownIfAny(@Nullable String words) {
        return words == null ? null : shown(words);
    }
}
