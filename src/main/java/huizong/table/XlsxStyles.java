package huizong.table;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Of the styles of a workbook the one thing that changes what a number means: whether it is shown as a date. */
final class XlsxStyles {

    private final BitSet dates;

    private XlsxStyles(BitSet dates) {
        this.dates = dates;
    }

    /** @param part empty when the workbook has no styles */
    static XlsxStyles read(XlsxPackage parts, Optional<String> part) throws IOException {
        BitSet dates = new BitSet();
        if (part.isEmpty() || !parts.has(part.get())) {
            return new XlsxStyles(dates);
        }
        Map<Integer, Boolean> custom = new HashMap<>();
        boolean inCellFormats = false;
        int style = 0;
        try (XmlScanner xml = parts.xml(part.get())) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    String code = xml.attribute("formatCode");
                    custom.put(xml.attribute("numFmtId", -1), code != null && DateFormats.isDate(code));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    inCellFormats = xml.isStart();
                } else if (inCellFormats && xml.starts("xf")) {
                    int format = xml.attribute("numFmtId", -1);
                    dates.set(style++, custom.getOrDefault(format, DateFormats.isDate(format)));
                }
            }
        }
        return new XlsxStyles(dates);
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }
}
