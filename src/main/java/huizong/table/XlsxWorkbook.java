package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the workbook's own part says.
 *
 * @param sheets in the order of the tabs
 * @param date1904 serial numbers count from 1 January 1904
 */
record XlsxWorkbook(List<Entry> sheets, boolean date1904) {

    /** @param relation the id under which the workbook points to the sheet's part */
    record Entry(String name, boolean hidden, String relation) {}

    static XlsxWorkbook read(XlsxPackage parts, String part) throws IOException, XMLStreamException {
        XMLStreamReader xml = parts.xml(part);
        List<Entry> sheets = new ArrayList<>();
        boolean date1904 = false;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("workbookPr")) {
                date1904 = isTrue(xml.getAttributeValue(null, "date1904"));
            }
            if (xml.getLocalName().equals("sheet")) {
                sheets.add(entry(xml, sheets.size()));
            }
        }
        xml.close();
        return new XlsxWorkbook(List.copyOf(sheets), date1904);
    }

    private static Entry entry(XMLStreamReader xml, int index) {
        String name = "Sheet" + (index + 1);
        String state = "visible";
        String relation = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "name" -> name = xml.getAttributeValue(i);
                case "state" -> state = xml.getAttributeValue(i);
                case "id" -> relation = xml.getAttributeValue(i);
                default -> {
                    // sheetId: a number of the program's own
                }
            }
        }
        return new Entry(name, !state.equals("visible"), relation);
    }

    static boolean isTrue(@org.jspecify.annotations.Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
