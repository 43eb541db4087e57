package huizong.report;

import huizong.consolidate.FindingCounts;
import huizong.form.Mask;
import huizong.form.OneLine;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.util.StringJoiner;

/**
 * Findings and the sender's own words as a person reads them, on a screen, a page or in a list: one line each, of bearable
 * length.
 *
 * @param showIds ID numbers and phones in full; masked otherwise
 */
public record Wording(Language language, boolean showIds) {

    /** A cell may hold 32,767 characters; nobody reads on after these. */
    static final int LONGEST = 400;

    /** As many cells as a sender takes in at once. */
    private static final int MOST_PLACES = 8;

    /** Masked before it is cut, for half a number may look like none; masked after invisible characters are gone. */
    public String line(String words) {
        String line = OneLine.of(words);
        return cut(showIds ? line : Mask.text(line));
    }

    /** What the cell said. */
    public String value(Finding finding) {
        return cut(Words.value(OneLine.of(finding.value()), finding.column(), showIds));
    }

    public String message(Finding finding) {
        return line(Words.belowInbox(finding.message(language), finding.place().file()));
    }

    public String advice(Finding finding) {
        return line(Words.belowInbox(finding.advice(language), finding.place().file()));
    }

    /** Whom or what the row of a finding is about; empty when it is not about one row. */
    public String subject(Finding finding) {
        return line(finding.subject());
    }

    /** {@code B19}, 第5行, or nothing when the whole sheet or file is meant. */
    public String cell(Place place) {
        String cell = place.cellName();
        if (cell != null) {
            return cell;
        }
        return place.row() > 0 ? say("第" + place.row() + "行", "row " + place.row()) : "";
    }

    /** The same of a finding, with the number of rows when it stands for many: {@code B19 等120行}. */
    public String cell(Finding finding) {
        String rows = Words.number(finding.rows());
        return cell(finding.place())
                + (finding.rows() > 1 ? say(" 等" + rows + "行", " and more, " + rows + " rows") : "");
    }

    /** What is said of findings that are not listed, because another on the same cell says why; empty when there are none. */
    public String hidden(FindingCounts counts) {
        long hidden = counts.hidden();
        return hidden == 0
                ? ""
                : say(
                        "另有 " + Words.number(hidden) + " 处由同一格里已列出的问题引起，改好就没有了，不再列出。",
                        "And " + Words.number(hidden) + " more that only follow from those listed for the same cell.");
    }

    /** The sheet's name; empty for a place that is a whole file. */
    public String sheet(Place place) {
        String sheet = place.sheet();
        return sheet == null ? "" : line(sheet);
    }

    /** {@code Sheet1 B19}, Sheet1 整张表, 整个文件. */
    public String place(Place place) {
        String sheet = sheet(place);
        if (place.row() > 0) {
            return (sheet + " " + cell(place)).strip();
        }
        return sheet.isEmpty() ? say("整个文件", "the file") : sheet + say(" 整张表", ", the whole sheet");
    }

    /** What must be mended and what looked at again: how many places, and the first cells to mend. */
    public String toMend(FindingCounts counts, FindingGroups found) {
        long errors = counts.of(Level.ERROR);
        long warnings = counts.of(Level.WARNING);
        String mend = errors == 0 ? say("没有", "nothing") : places(errors) + cells(errors, found);
        return warnings == 0 ? mend : mend + say("；请核对 ", "; please check ") + places(warnings);
    }

    private String places(long count) {
        return Words.number(count) + say(" 处", count == 1 ? " place" : " places");
    }

    /** The sheet is named where it changes. */
    private String cells(long errors, FindingGroups found) {
        StringJoiner cells = new StringJoiner(say("、", ", "));
        String before = "";
        int named = 0;
        for (Place place : found.toMend(MOST_PLACES)) {
            if (place.row() > 0) {
                String sheet = sheet(place);
                cells.add(sheet.equals(before) ? cell(place) : place(place));
                before = sheet;
                named++;
            }
        }
        if (named == 0) {
            return "";
        }
        return say("（", " (") + cells + (named < errors ? say(" 等", " …") : "") + say("）", ")");
    }

    /** The words in the reader's language. */
    public String say(String zh, String en) {
        return Text.of(zh, en).in(language);
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
