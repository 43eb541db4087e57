package huizong.report;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as the sheet 问题清单 of a marked workbook lists it.
 *
 * @param place its sheet and cell, with the number of rows when it stands for many
 * @param target the cell to jump to, as a formula names it; null for a finding of the whole file
 * @param subject whom or what its row is about, masked; empty when it is not about one row
 * @param value what the cell says
 */
record ListLine(
        int number,
        Level level,
        String place,
        @Nullable String target,
        String subject,
        String value,
        String message,
        String advice,
        String rule) {

    private static final Text ROW = Text.of(" 第%1$s行", " row %1$s");
    private static final Text ROWS = Text.of(" 等%1$s行", " and more, %1$s rows");

    static ListLine of(ReturnedFile file, int number, Finding finding) {
        return new ListLine(
                number,
                finding.level(),
                place(file, finding),
                target(file, finding),
                file.subject(finding),
                finding.value(),
                file.message(finding),
                file.advice(finding),
                finding.rule().code());
    }

    private static String place(ReturnedFile file, Finding finding) {
        Language language = file.language();
        String sheet = sheet(file, finding);
        return sheet == null ? Text.of("整个文件", "the file").in(language) : sheet + within(finding, language);
    }

    /** The cell or row of a finding, with the number of rows when it stands for many; a blank before each. */
    static String within(Finding finding, Language language) {
        Place place = finding.place();
        String cell = place.cellName();
        String within =
                cell != null ? " " + cell : place.row() > 0 ? ROW.in(language, List.of(Text.plain(place.row()))) : "";
        return finding.rows() > 1 ? within + ROWS.in(language, List.of(Text.plain(finding.rows()))) : within;
    }

    static @Nullable String target(ReturnedFile file, Finding finding) {
        String sheet = sheet(file, finding);
        if (sheet == null) {
            return null;
        }
        Place place = finding.place();
        String cell = place.cellName();
        return "'" + sheet.replace("'", "''") + "'!" + (cell != null ? cell : "A" + Math.max(1, place.row()));
    }

    private static @Nullable String sheet(ReturnedFile file, Finding finding) {
        Place place = finding.place();
        return place.file().equals(file.shown()) ? place.sheet() : null;
    }
}
