package huizong.corpus;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes pages as LibreOffice, Excel 2003, web systems and Word do. */
final class MarkupFiles {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String EXCEL = "urn:schemas-microsoft-com:office:";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private MarkupFiles() {}

    static byte[] ods(List<Page> pages) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Page page : pages) {
            body.append("<table:table table:name=\"").append(page.name());
            body.append(page.hidden() ? "\" table:style-name=\"hidden\">" : "\">");
            for (int row = 1; row <= page.height(); row++) {
                body.append("<table:table-row").append(page.isHidden(row) ? " table:visibility=\"collapse\">" : ">");
                for (int column = 0; column < page.row(row).length; column++) {
                    String cell = page.isCovered(row, column) ? "covered-table-cell" : "table-cell";
                    body.append("<table:").append(cell).append(odsMerge(page, row, column));
                    body.append(odsValue(page.at(row, column), cell));
                }
                body.append("</table:table-row>");
            }
            body.append("</table:table>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put(
                "content.xml",
                XML + "<office:document-content xmlns:office=\"" + OASIS + "office:1.0\" xmlns:table=\"" + OASIS
                        + "table:1.0\" xmlns:text=\"" + OASIS + "text:1.0\" xmlns:style=\"" + OASIS
                        + "style:1.0\" office:version=\"1.2\"><office:automatic-styles><style:style style:name=\"hidden\" "
                        + "style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
                        + "</office:automatic-styles><office:body><office:spreadsheet>" + body
                        + "</office:spreadsheet></office:body></office:document-content>");
        parts.put(
                "META-INF/manifest.xml",
                XML + "<manifest:manifest xmlns:manifest=\"" + OASIS + "manifest:1.0\" manifest:version=\"1.2\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\""
                        + "application/vnd.oasis.opendocument.spreadsheet\"/></manifest:manifest>");
        return Workbooks.zip(parts);
    }

    private static String odsMerge(Page page, int row, int column) {
        Page.Merged merged = page.mergedAt(row, column);
        return merged == null
                ? ""
                : " table:number-rows-spanned=\"" + (merged.lastRow() - merged.firstRow() + 1)
                        + "\" table:number-columns-spanned=\"1\"";
    }

    private static String odsValue(@Nullable Object value, String cell) {
        if (value == null) {
            return "/>";
        }
        String shown = "<text:p>" + PlainTexts.escaped(value) + "</text:p></table:" + cell + ">";
        if (value instanceof BigDecimal number) {
            return " office:value-type=\"float\" office:value=\"" + number.toPlainString() + "\">" + shown;
        }
        if (value instanceof LocalDate day) {
            return " office:value-type=\"date\" office:date-value=\"" + day + "\">" + shown;
        }
        return " office:value-type=\"string\">" + shown;
    }

    static byte[] xml2003(List<Page> pages) {
        StringBuilder body = new StringBuilder();
        for (Page page : pages) {
            body.append("<Worksheet ss:Name=\"" + page.name() + "\"><Table>\r\n");
            for (int row = 1; row <= page.height(); row++) {
                body.append(page.isHidden(row) ? "<Row ss:Hidden=\"1\">" : "<Row>");
                for (int column = 0; column < page.row(row).length; column++) {
                    Object value = page.at(row, column);
                    if (page.isCovered(row, column) || value == null) {
                        continue;
                    }
                    body.append("<Cell ss:Index=\"").append(column + 1).append('"');
                    Page.Merged merged = page.mergedAt(row, column);
                    if (merged != null) {
                        body.append(" ss:MergeDown=\"" + (merged.lastRow() - row) + "\"");
                    }
                    body.append(xmlValue(value)).append("</Data></Cell>");
                }
                body.append("</Row>\r\n");
            }
            body.append("</Table>");
            body.append(
                    page.hidden()
                            ? "<WorksheetOptions xmlns=\"" + EXCEL + "excel\"><Visible>SheetHidden</Visible>"
                                    + "</WorksheetOptions>"
                            : "");
            body.append("</Worksheet>\r\n");
        }
        String book = "<?xml version=\"1.0\"?>\r\n<?mso-application progid=\"Excel.Sheet\"?>\r\n<Workbook xmlns=\""
                + EXCEL
                + "spreadsheet\" xmlns:ss=\"" + EXCEL + "spreadsheet\">\r\n<Styles><Style ss:ID=\"day\"><NumberFormat "
                + "ss:Format=\"Short Date\"/></Style></Styles>\r\n" + body + "</Workbook>\r\n";
        return book.getBytes(StandardCharsets.UTF_8);
    }

    private static String xmlValue(Object value) {
        if (value instanceof LocalDate day) {
            return " ss:StyleID=\"day\"><Data ss:Type=\"DateTime\">" + day + "T00:00:00.000";
        }
        String type = value instanceof BigDecimal ? "Number" : "String";
        return "><Data ss:Type=\"" + type + "\">" + PlainTexts.escaped(value).replace("\n", "&#10;");
    }

    static byte[] html(List<Page> pages) {
        StringBuilder body = new StringBuilder("<html xmlns:x=\"" + EXCEL + "excel\">\r\n<head>\r\n"
                + "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=GB18030\">\r\n</head>\r\n<body>\r\n");
        for (Page page : pages) {
            body.append("<table border=\"1\">\r\n");
            for (int row = 1; row <= page.height(); row++) {
                body.append("<tr>");
                for (int column = 0; column < page.row(row).length; column++) {
                    if (!page.isCovered(row, column)) {
                        Page.Merged merged = page.mergedAt(row, column);
                        body.append(merged == null ? "<td>" : "<td rowspan=\"" + (merged.lastRow() - row + 1) + "\">");
                        body.append(PlainTexts.escaped(page.at(row, column)).replace("\n", "<br>"))
                                .append("</td>");
                    }
                }
                body.append("</tr>\r\n");
            }
            body.append("</table>\r\n");
        }
        return body.append("</body>\r\n</html>\r\n").toString().getBytes(Charset.forName("GB18030"));
    }

    static byte[] docx(List<Page> pages) throws IOException {
        StringBuilder body = new StringBuilder();
        for (Page page : pages) {
            body.append("<w:p/><w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>");
            body.append("<w:gridCol w:w=\"900\"/>".repeat(page.width())).append("</w:tblGrid>");
            for (int row = 1; row <= page.height(); row++) {
                body.append("<w:tr>");
                for (int column = 0; column < page.width(); column++) {
                    body.append("<w:tc><w:tcPr>").append(wordMerge(page, row, column));
                    body.append("</w:tcPr>")
                            .append(wordText(page.at(row, column)))
                            .append("</w:tc>");
                }
                body.append("</w:tr>");
            }
            body.append("</w:tbl>");
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\""
                        + "/></Types>");
        parts.put(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\""
                        + "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" "
                        + "Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                XML + "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                        + "<w:p/><w:sectPr/></w:body></w:document>");
        return Workbooks.zip(parts);
    }

    private static String wordMerge(Page page, int row, int column) {
        if (page.isCovered(row, column)) {
            return "<w:vMerge/>";
        }
        return page.mergedAt(row, column) == null ? "" : "<w:vMerge w:val=\"restart\"/>";
    }

    private static String wordText(@Nullable Object value) {
        String text = PlainTexts.escaped(value);
        return text.isEmpty()
                ? "<w:p/>"
                : "<w:p><w:r><w:t xml:space=\"preserve\">"
                        + text.replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">") + "</w:t></w:r></w:p>";
    }
}
