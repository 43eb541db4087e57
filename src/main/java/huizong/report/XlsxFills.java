package huizong.report;

import huizong.rule.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPatternFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * Fills for xlsx. The cell's format is copied with another fill, as XML: POI's own way of copying a style writes over the
 * last named style of the workbook.
 */
final class XlsxFills implements CellFills {

    /** On grey paper a dark, a light and a striped ground; black letters stay legible on each. */
    private static final byte[] ERROR = {(byte) 0xFF, (byte) 0xF8, (byte) 0xA0, (byte) 0xA0};

    private static final byte[] WARNING = {(byte) 0xFF, (byte) 0xFF, (byte) 0xF0, (byte) 0xA6};
    private static final byte[] INFO = {(byte) 0xFF, (byte) 0x9D, (byte) 0xC3, (byte) 0xE6};

    /** The fill that every workbook has first: none. */
    private static final long NO_FILL = 0;

    private final StylesTable styles;
    private final Map<Level, Long> fills = new HashMap<>();
    private final Map<String, Long> formats = new HashMap<>();

    XlsxFills(XSSFWorkbook workbook) {
        this.styles = workbook.getStylesSource();
    }

    @Override
    public void fill(Cell cell, Level level) {
        put((XSSFCell) cell, fills.computeIfAbsent(level, this::create));
    }

    @Override
    public boolean isFilled(Cell cell) {
        XSSFColor color = ((XSSFCell) cell).getCellStyle().getFillForegroundXSSFColor();
        byte[] found = color == null ? null : color.getARGB();
        return Stream.of(Level.values()).anyMatch(level -> Arrays.equals(found, color(level)));
    }

    private static byte[] color(Level level) {
        return switch (level) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    @Override
    public void clear(Cell cell) {
        put((XSSFCell) cell, NO_FILL);
    }

    private void put(XSSFCell cell, long fill) {
        int format = cell.getCellStyle().getIndex();
        cell.getCTCell().setS(formats.computeIfAbsent(format + " " + fill, key -> {
            CTXf copy = (CTXf) styles.getCellXfAt(format).copy();
            copy.setFillId(fill);
            copy.setApplyFill(true);
            return styles.putCellXf(copy) - 1L;
        }));
    }

    private long create(Level level) {
        CTFill fill = CTFill.Factory.newInstance();
        CTPatternFill pattern = fill.addNewPatternFill();
        pattern.setPatternType(level == Level.INFO ? STPatternType.LIGHT_UP : STPatternType.SOLID);
        pattern.addNewFgColor().setRgb(color(level));
        return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
    }
}
