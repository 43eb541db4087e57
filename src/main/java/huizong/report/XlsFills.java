package huizong.report;

import huizong.rule.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Workbook;

/** Fills for xls, in colours that every such workbook has. */
final class XlsFills implements CellFills {

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();

    XlsFills(Workbook workbook) {
        this.workbook = workbook;
    }

    @Override
    public void fill(Cell cell, Level level) {
        CellStyle style = cell.getCellStyle();
        cell.setCellStyle(styles.computeIfAbsent(style.getIndex() + " " + level, key -> {
            CellStyle filled = workbook.createCellStyle();
            filled.cloneStyleFrom(style);
            filled.setFillForegroundColor(color(level));
            filled.setFillBackgroundColor(IndexedColors.WHITE.getIndex());
            filled.setFillPattern(pattern(level));
            return filled;
        }));
    }

    @Override
    public boolean isFilled(Cell cell) {
        CellStyle style = cell.getCellStyle();
        return Stream.of(Level.values())
                .anyMatch(level ->
                        style.getFillForegroundColor() == color(level) && style.getFillPattern() == pattern(level));
    }

    private static FillPatternType pattern(Level level) {
        return level == Level.INFO ? FillPatternType.THIN_FORWARD_DIAG : FillPatternType.SOLID_FOREGROUND;
    }

    private static short color(Level level) {
        return switch (level) {
            case ERROR -> IndexedColors.ROSE.getIndex();
            case WARNING -> IndexedColors.LIGHT_YELLOW.getIndex();
            case INFO -> IndexedColors.PALE_BLUE.getIndex();
        };
    }

    @Override
    public void clear(Cell cell) {
        CellStyle style = cell.getCellStyle();
        cell.setCellStyle(styles.computeIfAbsent(Integer.toString(style.getIndex()), key -> {
            CellStyle bare = workbook.createCellStyle();
            bare.cloneStyleFrom(style);
            bare.setFillPattern(FillPatternType.NO_FILL);
            return bare;
        }));
    }
}
