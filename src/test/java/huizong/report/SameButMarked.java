package huizong.report;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.origin.ReturnMark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** Holds a marked workbook against its original, cell by cell: nothing but the marks may differ. */
public final class SameButMarked {

    private SameButMarked() {}

    /** @param marked cells as {@code sheet!C14} that may have another fill and must have one, and a comment */
    public static void check(Path original, Path copy, Set<String> marked) throws IOException {
        try (Workbook before = WorkbookFactory.create(original.toFile(), null, true);
                Workbook after = WorkbookFactory.create(copy.toFile(), null, true)) {
            List<String> names = names(after);
            names.removeIf(name -> name.startsWith(ReturnMark.LIST));
            assertThat(names).isEqualTo(names(before));
            for (Sheet sheet : before) {
                check(sheet, after.getSheet(sheet.getSheetName()), marked);
            }
        }
    }

    private static List<String> names(Workbook workbook) {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    private static void check(Sheet before, Sheet after, Set<String> marked) {
        int column = markColumn(after);
        assertThat(looks(after, column)).isEqualTo(looks(before, column));
        assertThat(after.getMergedRegions()).isEqualTo(before.getMergedRegions());
        assertThat(after.getWorkbook().getSheetVisibility(after.getWorkbook().getSheetIndex(after)))
                .isEqualTo(before.getWorkbook()
                        .getSheetVisibility(before.getWorkbook().getSheetIndex(before)));
        assertThat(after.getFitToPage()).isEqualTo(before.getFitToPage());
        assertThat(after.getPrintSetup().getLandscape())
                .isEqualTo(before.getPrintSetup().getLandscape());
        Map<String, String> cells = cells(after, column, marked);
        for (Map.Entry<String, String> cell : cells(before, column, marked).entrySet()) {
            assertThat(cells.remove(cell.getKey())).as(cell.getKey()).isEqualTo(cell.getValue());
        }
        assertThat(cells.keySet()).as("cells that were not there").isSubsetOf(marked);
        for (String name : marked) {
            if (name.startsWith(after.getSheetName() + "!")) {
                assertMarked(after, name.substring(name.indexOf('!') + 1));
            }
        }
    }

    private static void assertMarked(Sheet sheet, String name) {
        Cell cell = cell(sheet, name);
        assertThat(cell.getCellStyle().getFillPattern())
                .as("fill of " + name)
                .isIn(FillPatternType.SOLID_FOREGROUND, FillPatternType.LEAST_DOTS, FillPatternType.THIN_FORWARD_DIAG);
        assertThat(cell.getCellComment()).as("comment at " + name).isNotNull();
    }

    /** The cell of that name, which must be there. */
    public static Cell cell(Sheet sheet, String name) {
        var address = new org.apache.poi.ss.util.CellAddress(name);
        return sheet.getRow(address.getRow()).getCell(address.getColumn());
    }

    private static int markColumn(Sheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(ReturnMark.COLUMN)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static List<String> looks(Sheet sheet, int column) {
        List<String> looks = new ArrayList<>();
        for (int i = 0; i < Math.min(column, 60); i++) {
            looks.add(i + " " + sheet.getColumnWidth(i) + " " + sheet.isColumnHidden(i));
        }
        for (Row row : sheet) {
            looks.add("row " + row.getRowNum() + " " + row.getHeight() + " " + row.getZeroHeight());
        }
        return looks;
    }

    private static Map<String, String> cells(Sheet sheet, int column, Set<String> marked) {
        Map<String, String> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                String name = sheet.getSheetName() + "!" + cell.getAddress();
                if (cell.getColumnIndex() != column) {
                    cells.put(name, content(cell) + " " + style(cell, marked.contains(name)));
                }
            }
        }
        return cells;
    }

    private static String content(Cell cell) {
        return cell.getCellType() + " "
                + switch (cell.getCellType()) {
                    case FORMULA -> cell.getCellFormula();
                    case NUMERIC -> Double.toString(cell.getNumericCellValue());
                    default -> cell.toString();
                };
    }

    private static String style(Cell cell, boolean marked) {
        if (cell.getCellStyle() instanceof XSSFCellStyle xlsx) {
            CTXf format = xlsx.getCoreXf();
            return format.getFontId() + " " + format.getBorderId() + " " + format.getNumFmtId() + " " + format.getXfId()
                    + " " + (marked ? "" : format.getFillId()) + " " + format.getAlignment() + " "
                    + format.getProtection() + " " + format.getQuotePrefix();
        }
        HSSFCellStyle xls = (HSSFCellStyle) cell.getCellStyle();
        return xls.getFontIndex() + " " + xls.getDataFormatString() + " " + xls.getAlignment() + " "
                + xls.getVerticalAlignment() + " " + xls.getBorderTop() + " " + xls.getBorderBottom() + " "
                + xls.getBorderLeft() + " " + xls.getBorderRight() + " " + xls.getWrapText() + " " + xls.getLocked()
                + " " + xls.getHidden() + " " + xls.getIndention() + " " + xls.getRotation() + " "
                + (marked ? "" : xls.getFillPattern() + " " + xls.getFillForegroundColor());
    }
}
