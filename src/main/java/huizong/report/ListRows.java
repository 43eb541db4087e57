package huizong.report;

import huizong.rule.Finding;
import huizong.rule.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The lines of the sheet 问题清单, put into its part of the package as a stream: 20,000 of them cost no memory.
 *
 * @param part the sheet's
 * @param firstRow from 1
 * @param plain the format of a cell
 * @param link the format of a cell that is jumped from
 * @param levels the format of a level's cell
 */
record ListRows(ReturnedFile file, String part, int firstRow, int plain, int link, Map<Level, Integer> levels)
        implements FixedZip.Filled {

    private static final String ROWS_END = "</sheetData>";

    /** What follows the links in a sheet (ECMA-376 part 1, 18.3.1.99); POI writes one of them always. */
    private static final Pattern AFTER_LINKS = Pattern.compile("<(?:printOptions|pageMargins)\\b");

    /** How far the sheet reached before its lines came; some readers would believe it. */
    private static final Pattern REACH = Pattern.compile("<dimension [^>]*/>");

    @Override
    public void fill(String xml, OutputStream out) throws IOException {
        String sheet = REACH.matcher(xml).replaceFirst("");
        int rows = sheet.indexOf(ROWS_END);
        var after = AFTER_LINKS.matcher(sheet);
        if (rows < 0 || !after.find(rows)) {
            throw new IllegalStateException("POI wrote a sheet of another shape: " + part);
        }
        write(sheet.substring(0, rows), out);
        rows(out);
        write(sheet.substring(rows, after.start()), out);
        links(out);
        write(sheet.substring(after.start()), out);
    }

    private void rows(OutputStream out) throws IOException {
        RowXml row = new RowXml();
        int number = 0;
        for (Finding finding : file.findings()) {
            number++;
            ListLine line = ListLine.of(file, number, finding);
            row.begin(firstRow + number - 1);
            row.height(ListSheet.height(line));
            row.number(number, plain);
            row.text(line.level().label().in(file.language()), levels.getOrDefault(line.level(), plain));
            row.text(line.place(), line.target() == null ? plain : link);
            row.text(line.subject(), plain);
            row.text(line.value(), plain);
            row.text(line.message(), plain);
            row.text(line.advice(), plain);
            row.text(line.rule(), plain);
            row.writeTo(out);
        }
    }

    private void links(OutputStream out) throws IOException {
        StringBuilder links = new StringBuilder();
        int number = 0;
        for (Finding finding : file.findings()) {
            number++;
            String target = ListLine.target(file, finding);
            if (target != null && number <= ListSheet.MOST_LINKS) {
                links.append("<hyperlink ref=\"")
                        .append((char) ('A' + ListSheet.PLACE))
                        .append(firstRow + number - 1)
                        .append("\" location=\"")
                        .append(escaped(target))
                        .append("\"/>");
            }
        }
        write(links.isEmpty() ? "" : "<hyperlinks>" + links + "</hyperlinks>", out);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static void write(String xml, OutputStream out) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
