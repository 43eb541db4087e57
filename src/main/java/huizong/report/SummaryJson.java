package huizong.report;

import huizong.consolidate.FileResult;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.form.Attachment;
import huizong.form.Mask;
import huizong.origin.Tool;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code huizong/summary/1} (DESIGN 9), held to {@code schema/summary-1.schema.json}. */
public final class SummaryJson {
    private SummaryJson() {}

    /** Writes the result as UTF-8 with a line break at its end; leaves the stream open. */
    public static void write(MonthResult result, OutputStream out) throws IOException {
        try (Json json = new Json(out)) {
            json.object().text("schema", "huizong/summary/1").text("tool", Tool.version());
            json.text("month", result.month()).text("asOf", result.asOf()).text("district", result.district());
            json.object("period").text("from", result.period().from());
            json.text("to", result.period().to()).endObject();
            json.text("inputs", result.inputs());
            ledger(json, result);
            json.number("beneficiaries", result.beneficiaries());
            json.number("identityPending", result.identityPending());
            json.number("households", result.households());
            json.array("submitters");
            for (SubmitterResult submitter : result.submitters()) {
                submitter(json, submitter);
            }
            json.endArray();
            findings(json, result);
            groups(json, "byProduct", result.byProduct(), false);
            groups(json, "byBuyer", result.byBuyer(), false);
            groups(json, "byVillage", result.byVillage(), true);
            json.object("questions").number("open", result.openQuestions());
            json.number("decided", result.decidedQuestions()).endObject();
            previous(json, result.previous());
            MonthResult.YearToDate year = result.yearToDate();
            json.object("yearToDate").tally("roster", year.roster()).tally("purchases", year.purchases());
            json.number("beneficiaries", year.beneficiaries()).endObject();
            json.endObject();
        }
    }

    private static void ledger(Json json, MonthResult result) throws IOException {
        json.object("ledger");
        for (Attachment attachment : Attachment.values()) {
            json.ledger(attachment.code(), result.ledger(attachment));
        }
        MonthResult.Unread unread = result.unread();
        json.object("unread").number("files", unread.files()).number("sheets", unread.sheets());
        json.number("lines", unread.lines()).endObject().endObject();
    }

    private static void submitter(Json json, SubmitterResult result) throws IOException {
        json.object().text("name", Mask.text(result.submitter().name()));
        json.text("kind", result.submitter().kind().word());
        json.text("verdict", result.verdict().code());
        json.text("received", result.received());
        json.flag("onTime", result.onTime());
        json.number("people", result.people());
        for (Attachment attachment : Attachment.values()) {
            json.ledger(attachment.code(), result.ledger(attachment));
        }
        json.array("files");
        for (FileResult file : result.files()) {
            json.object().text("path", file.path()).text("sha256", file.sha256());
            json.text("role", file.role().code()).endObject();
        }
        json.endArray();
        json.object("findings").levels(result.findings()).endObject().endObject();
    }

    private static void findings(Json json, MonthResult result) throws IOException {
        json.object("findings").levels(result.findings()).object("byRule");
        for (Map.Entry<String, Long> rule : result.findings().byRule().entrySet()) {
            json.number(rule.getKey(), rule.getValue().longValue());
        }
        json.endObject().number("hidden", result.findings().hidden()).endObject();
    }

    private static void groups(Json json, String name, List<MonthResult.Group> groups, boolean withPeople)
            throws IOException {
        json.array(name);
        for (MonthResult.Group group : groups) {
            json.object().text("name", group.name().isEmpty() ? Words.NOT_STATED : Mask.text(group.name()));
            json.number("rows", group.counted().rows());
            json.yuan("amount", group.counted().fen());
            if (withPeople) {
                json.number("people", group.people());
            }
            json.endObject();
        }
        json.endArray();
    }

    private static void previous(Json json, MonthResult.@Nullable Previous previous) throws IOException {
        if (previous == null) {
            json.text("previousMonth", null);
            return;
        }
        json.object("previousMonth").text("month", previous.month());
        json.tally("roster", previous.roster()).tally("purchases", previous.purchases());
        json.number("beneficiaries", previous.beneficiaries()).endObject();
    }
}
