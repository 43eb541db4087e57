package huizong.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Writes pages as workbooks of Excel: xls by POI, xlsx as text, which is quicker by far. */
final class Workbooks {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final LocalDateTime WRITTEN = LocalDateTime.of(2020, 4, 28, 9, 0);
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private Workbooks() {}

    static byte[] xls(List<Page> pages) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
            for (Page page : pages) {
                Sheet sheet = book.createSheet(page.name());
                for (int number = 1; number <= page.height(); number++) {
                    Row row = sheet.createRow(number - 1);
                    row.setZeroHeight(page.isHidden(number));
                    for (int column = 0; column < page.row(number).length; column++) {
                        Object value = page.at(number, column);
                        if (value != null) {
                            fill(row.createCell(column), value, day);
                        }
                    }
                }
                for (Page.Merged one : page.merged()) {
                    sheet.addMergedRegion(
                            new CellRangeAddress(one.firstRow() - 1, one.lastRow() - 1, one.column(), one.column()));
                }
                if (page.hidden()) {
                    book.setSheetHidden(book.getSheetIndex(sheet), true);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void fill(Cell cell, Object value, CellStyle day) {
        if (value instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Page.Formula formula) {
            String shown = formula.shown();
            if (shown != null && shown.startsWith("#")) {
                cell.setCellErrorValue(FormulaError.forString(shown).getCode());
                return;
            }
            cell.setCellFormula(formula.words());
            if (shown != null) {
                cell.setCellValue(Double.parseDouble(shown));
            }
        } else {
            cell.setCellValue(value.toString());
        }
    }

    static byte[] xlsx(List<Page> pages) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder sheets = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int i = 1; i <= pages.size(); i++) {
            Page page = pages.get(i - 1);
            types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"application/vnd."
                    + "openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
            sheets.append("<sheet name=\"" + page.name() + "\" sheetId=\"" + i + "\""
                    + (page.hidden() ? " state=\"hidden\"" : "") + " r:id=\"rId" + i + "\"/>");
            links.append("<Relationship Id=\"rId" + i + "\" Type=\"" + OFFICE + "/worksheet\" Target=\"worksheets/sheet"
                    + i + ".xml\"/>");
            parts.put("xl/worksheets/sheet" + i + ".xml", sheet(page));
        }
        links.append("<Relationship Id=\"rId99\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>");
        String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        parts.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"" + PACKAGE
                        + "content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                        + "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
                        + "application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + spreadsheet
                        + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"" + spreadsheet
                        + "styles+xml\"/>" + types + "</Types>");
        parts.put(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                        + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + links + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN
                        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>"
                        + "</styleSheet>");
        return zip(parts);
    }

    private static String sheet(Page page) {
        StringBuilder rows = new StringBuilder(page.height() * 400);
        for (int number = 1; number <= page.height(); number++) {
            rows.append("<row r=\"").append(number).append(page.isHidden(number) ? "\" hidden=\"1\">" : "\">");
            for (int column = 0; column < page.row(number).length; column++) {
                Object value = page.at(number, column);
                if (value != null) {
                    cell(rows, (char) ('A' + column) + Integer.toString(number), value);
                }
            }
            rows.append("</row>");
        }
        StringBuilder merges = new StringBuilder();
        for (Page.Merged one : page.merged()) {
            char column = (char) ('A' + one.column());
            merges.append("<mergeCell ref=\"" + column + one.firstRow() + ":" + column + one.lastRow() + "\"/>");
        }
        String merged = merges.isEmpty()
                ? ""
                : "<mergeCells count=\"" + page.merged().size() + "\">" + merges + "</mergeCells>";
        return XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + merged + "</worksheet>";
    }

    private static void cell(StringBuilder rows, String name, Object value) {
        rows.append("<c r=\"").append(name);
        if (value instanceof BigDecimal number) {
            rows.append("\"><v>").append(number.toPlainString()).append("</v></c>");
        } else if (value instanceof LocalDate day) {
            rows.append("\" s=\"1\"><v>")
                    .append(day.toEpochDay() - DAY_0.toEpochDay())
                    .append("</v></c>");
        } else if (value instanceof Page.Formula formula) {
            rows.append(isError(formula.shown()) ? "\" t=\"e\"><f>" : "\"><f>")
                    .append(PlainTexts.escaped(formula.words()))
                    .append(formula.shown() == null ? "</f></c>" : "</f><v>" + formula.shown() + "</v></c>");
        } else {
            rows.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                    .append(PlainTexts.escaped(value))
                    .append("</t></is></c>");
        }
    }

    private static boolean isError(@Nullable String shown) {
        return shown != null && shown.startsWith("#");
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                // the same bytes whenever it is written
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
