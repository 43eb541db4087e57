package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the workbook's own part says.
 *
 * @param sheets in the order of the tabs
 * @param date1904 serial numbers count from 1 January 1904
 */
record XlsxWorkbook(List<Entry> sheets, boolean date1904) {

    /** @param relation the id under which the workbook points to the sheet's part */
    record Entry(String name, boolean hidden, String relation) {}

    static XlsxWorkbook read(XlsxPackage parts, String part) throws IOException {
        List<Entry> sheets = new ArrayList<>();
        boolean date1904 = false;
        try (XmlScanner xml = parts.xml(part)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    date1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    sheets.add(entry(xml, sheets.size()));
                }
            }
        }
        return new XlsxWorkbook(List.copyOf(sheets), date1904);
    }

    private static Entry entry(XmlScanner xml, int index) throws IOException {
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        String relation = xml.attribute("id");
        return new Entry(
                name == null ? "Sheet" + (index + 1) : name,
                state != null && !state.equals("visible"),
                relation == null ? "" : relation);
    }

    static boolean isTrue(@org.jspecify.annotations.Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
