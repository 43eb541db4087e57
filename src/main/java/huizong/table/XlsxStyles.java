package huizong.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Of the styles of a workbook the one thing that changes what a number means: whether it is shown as a date. */
final class XlsxStyles {

    private final BitSet dates;

    private XlsxStyles(BitSet dates) {
        this.dates = dates;
    }

    /** @param part null-free: empty when the workbook has no styles */
    static XlsxStyles read(XlsxPackage parts, Optional<String> part) throws IOException, XMLStreamException {
        BitSet dates = new BitSet();
        if (part.isEmpty() || !parts.has(part.get())) {
            return new XlsxStyles(dates);
        }
        XMLStreamReader xml = parts.xml(part.get());
        Map<Integer, Boolean> custom = new HashMap<>();
        boolean inCellFormats = false;
        int style = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
                inCellFormats = false;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    String code = xml.getAttributeValue(null, "formatCode");
                    custom.put(number(xml, "numFmtId"), code != null && DateFormats.isDate(code));
                }
                case "cellXfs" -> inCellFormats = true;
                case "xf" -> {
                    if (inCellFormats) {
                        int format = number(xml, "numFmtId");
                        dates.set(style++, custom.getOrDefault(format, DateFormats.isDate(format)));
                    }
                }
                default -> {
                    // fonts, fills, borders: how it looks, not what it means
                }
            }
        }
        xml.close();
        return new XlsxStyles(dates);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        String value = xml.getAttributeValue(null, attribute);
        try {
            return value == null ? -1 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
