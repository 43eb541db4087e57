package huizong.table;

import org.jsoup.nodes.Element;

/**
 * Makes cells of a page's. What is shown is text, as in a text file; where Excel ({@code x:num}, {@code x:str}, {@code x:err},
 * {@code x:bool}) or LibreOffice ({@code sdval}, {@code sdnum}) wrote the exact value beside it, that counts.
 */
record HtmlCells(HtmlFormats formats) {

    Cell cell(Element cell) {
        String shown = HtmlText.of(cell);
        if (cell.attributesSize() == 0) {
            return text(shown);
        }
        if (cell.hasAttr("x:str")) {
            String exact = cell.attr("x:str");
            return text(exact.isEmpty() ? shown : exact);
        }
        if (cell.hasAttr("x:err")) {
            return new Cell.Fault(shown.isEmpty() ? cell.attr("x:err") : shown);
        }
        if (cell.hasAttr("x:bool")) {
            return new Cell.Truth(cell.attr("x:bool").equalsIgnoreCase("TRUE") || shown.equalsIgnoreCase("TRUE"));
        }
        if (formats.isText(cell)) {
            return text(shown);
        }
        if (cell.hasAttr("x:num")) {
            String exact = cell.attr("x:num").strip();
            return number(exact.isEmpty() ? shown : exact, shown, formats.isDate(cell));
        }
        if (cell.hasAttr("sdval")) {
            String format = cell.attr("sdnum");
            String code = format.substring(format.lastIndexOf(';') + 1);
            return number(cell.attr("sdval").strip(), shown, DateFormats.isDate(code));
        }
        return text(shown);
    }

    private static Cell number(String exact, String shown, boolean isDate) {
        // LibreOffice writes 0 beside an error
        if (OdsCell.isFault(shown)) {
            return new Cell.Fault(shown);
        }
        if (!XlsxCells.isNumber(exact)) {
            return text(shown);
        }
        return isDate ? DateFormats.cell(exact, false) : new Cell.Number(exact);
    }

    private static Cell text(String text) {
        return text.isEmpty() ? Cell.BLANK : new Cell.Text(text);
    }
}
