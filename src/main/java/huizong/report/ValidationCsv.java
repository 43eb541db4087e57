package huizong.report;

import huizong.consolidate.Validation;
import huizong.form.Money;
import huizong.lang.Language;
import huizong.origin.Place;
import huizong.rule.Extent;
import huizong.rule.Finding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Every finding of checked files, a line each, for a spreadsheet: UTF-8 with the mark by which Excel knows it, and no text
 * that a spreadsheet would take for a formula (DESIGN 7).
 */
public final class ValidationCsv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What a spreadsheet takes for the beginning of a formula, or drops before one. */
    private static final String FORMULA = "=+-@\t\r\n'＝＋－＠";

    private static final String[] HEADINGS = {
        "file", "sheet", "cell", "row", "rule", "level", "field", "value", "message", "advice", "amount", "rows",
        "ranges", "subject"
    };

    private final CSVPrinter csv;
    private final Wording wording;

    private ValidationCsv(CSVPrinter csv, Wording wording) {
        this.csv = csv;
        this.wording = wording;
    }

    /**
     * Writes the findings in the order of the files and of the places in them; leaves the stream open.
     *
     * @param showIds ID numbers and phones in full
     */
    public static void write(Validation validation, Language language, boolean showIds, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.EXCEL);
        csv.printRecord((Object[]) HEADINGS);
        ValidationCsv list = new ValidationCsv(csv, new Wording(language, showIds));
        try {
            for (Validation.CheckedFile file : validation.files()) {
                file.findings().each(list::write);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        csv.flush();
    }

    /** A finding sink cannot throw what a stream throws. */
    private void write(Finding finding) {
        Place place = finding.place();
        String cell = place.cellName();
        try {
            csv.printRecord(
                    defused(wording.line(place.file())),
                    defused(wording.sheet(place)),
                    cell == null ? "" : cell,
                    place.row() > 0 ? Integer.toString(place.row()) : "",
                    finding.rule().code(),
                    finding.level().code(),
                    finding.column() == null ? "" : finding.column().code(),
                    defused(wording.value(finding)),
                    defused(wording.message(finding)),
                    defused(wording.advice(finding)),
                    finding.fen() == 0 ? "" : Money.yuan(finding.fen()),
                    place.row() > 0 ? Integer.toString(finding.rows()) : "",
                    ranges(finding.extent()),
                    defused(wording.subject(finding)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code 5–124; 130}: with a hyphen a spreadsheet would take them for a date, with a comma for a number. */
    private static String ranges(@Nullable Extent extent) {
        return extent == null ? "" : extent.written().replace('-', '–').replace(",", "; ");
    }

    private static String defused(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
