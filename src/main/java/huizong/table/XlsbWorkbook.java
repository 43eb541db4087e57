package huizong.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the parts beside the sheets say: their list, the date system, shared strings, which styles show a date. */
final class XlsbWorkbook {

    private static final int DATE_1904 = 1;

    private final List<XlsxWorkbook.Entry> sheets = new ArrayList<>();
    private final List<String> strings = new ArrayList<>();
    private final BitSet dates = new BitSet();
    private boolean date1904;

    static XlsbWorkbook read(XlsxPackage parts, String part, Map<String, XlsxPackage.Relation> relations)
            throws IOException {
        XlsbWorkbook workbook = new XlsbWorkbook();
        workbook.list(parts, part);
        Optional<String> styles = related(relations, "/styles", parts);
        if (styles.isPresent()) {
            workbook.styles(parts, styles.get());
        }
        Optional<String> strings = related(relations, "/sharedStrings", parts);
        if (strings.isPresent()) {
            workbook.strings(parts, strings.get());
        }
        return workbook;
    }

    private static Optional<String> related(
            Map<String, XlsxPackage.Relation> relations, String type, XlsxPackage parts) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(XlsxPackage.Relation::target)
                .filter(parts::has)
                .findFirst();
    }

    private void list(XlsxPackage parts, String part) throws IOException {
        boolean ended = false;
        try (XlsbRecords records = new XlsbRecords(parts.part(part), part)) {
            for (BiffRecord record = records.next(); record != null; record = records.next()) {
                ended |= record.id() == XlsbId.WORKBOOK_END;
                if (record.id() == XlsbId.WORKBOOK_PROPERTIES) {
                    date1904 = (record.integer(0) & DATE_1904) != 0;
                } else if (record.id() == XlsbId.SHEET_ENTRY) {
                    sheets.add(entry(record));
                }
            }
        }
        if (!ended || sheets.isEmpty()) {
            throw new Faults.Broken("the list of sheets is broken");
        }
    }

    /** State, number, then the id of the relation and the name (MS-XLSB 2.4.720). */
    private static XlsxWorkbook.Entry entry(BiffRecord record) throws Faults.Broken {
        String relation = XlsbRecords.text(record, 8);
        return new XlsxWorkbook.Entry(
                XlsbRecords.text(record, 12 + relation.length() * 2), record.integer(0) != 0, relation);
    }

    private void styles(XlsxPackage parts, String part) throws IOException {
        Map<Integer, Boolean> custom = new HashMap<>();
        boolean inCellFormats = false;
        int style = 0;
        try (XlsbRecords records = new XlsbRecords(parts.part(part), part)) {
            for (BiffRecord record = records.next(); record != null; record = records.next()) {
                switch (record.id()) {
                    case XlsbId.FORMAT ->
                        custom.put(record.unsignedShort(0), DateFormats.isDate(XlsbRecords.text(record, 2)));
                    case XlsbId.CELL_FORMATS_BEGIN -> inCellFormats = true;
                    case XlsbId.CELL_FORMATS_END -> inCellFormats = false;
                    case XlsbId.CELL_FORMAT -> {
                        if (inCellFormats) {
                            int format = record.unsignedShort(2);
                            dates.set(style++, custom.getOrDefault(format, DateFormats.isDate(format)));
                        }
                    }
                    default -> {
                        // fonts, fills, borders: how it looks, not what it means
                    }
                }
            }
        }
    }

    private void strings(XlsxPackage parts, String part) throws IOException {
        boolean ended = false;
        try (XlsbRecords records = new XlsbRecords(parts.part(part), part)) {
            for (BiffRecord record = records.next(); record != null; record = records.next()) {
                ended |= record.id() == XlsbId.SHARED_END;
                if (record.id() == XlsbId.SHARED_ITEM) {
                    // flags, then the text; runs and phonetics behind it are left where they are
                    strings.add(XlsbRecords.text(record, 1));
                }
            }
        }
        if (!ended) {
            throw new Faults.Broken(part + " ends too early");
        }
    }

    List<XlsxWorkbook.Entry> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    boolean isDate(int style) {
        return style >= 0 && dates.get(style);
    }

    /** @throws Faults.Broken when there is no such string */
    String string(int index) throws Faults.Broken {
        if (index < 0 || index >= strings.size()) {
            throw new Faults.Broken("a cell refers to shared string " + index + " of " + strings.size());
        }
        return strings.get(index);
    }
}
