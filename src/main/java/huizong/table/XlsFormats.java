package huizong.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which styles of an xls workbook show a date. */
final class XlsFormats {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    /** Before BIFF 5 a format is known by its place among the others, the built-in ones among them. */
    private int next;

    void format(int index, String code) {
        codes.put(index, code);
    }

    void nextFormat(String code) {
        codes.put(next++, code);
    }

    void style(int format) {
        styles.add(format);
    }

    boolean isDate(int style) {
        return isDateFormat(style >= 0 && style < styles.size() ? styles.get(style) : 0);
    }

    boolean isDateFormat(int format) {
        String code = codes.get(format);
        return code == null ? DateFormats.isDate(format) : DateFormats.isDate(code);
    }
}
