package huizong.report;

import huizong.table.Cell;
import huizong.table.Damage;
import huizong.table.Merge;
import huizong.table.Row;
import huizong.table.Sheet;
import huizong.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * A marked copy of a file whose own format cannot be marked, as xlsx: the rows where they were, texts as text cells, numbers
 * as the file has them, merged cells and hidden rows too; nothing of its looks.
 */
final class RebuiltWorkbook implements MarkedCopy.Writer {

    private static final int CHARACTER = 256;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 40;
    private static final int LAST_COLUMN = 16_383;

    @Override
    public void write(ReturnedFile file, Path to) throws IOException {
        CopyLayout layout = new CopyLayout();
        try (TableFile opened = file.open();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            if (!(opened instanceof TableFile.Read read)) {
                throw new CannotMark("it cannot be read without a password");
            }
            Filling filling = new Filling(workbook);
            for (Sheet sheet : read.sheets()) {
                filling.add(sheet, layout);
            }
            WorkingPackage.withoutClock(workbook);
            MarkedXlsx.write(workbook, file.moved(layout), to);
        }
    }

    /** The workbook while sheet after sheet is put into it. */
    private static final class Filling {

        private final XSSFWorkbook workbook;
        private final CellStyle text;
        private final CellStyle day;
        private final CellStyle moment;

        Filling(XSSFWorkbook workbook) {
            this.workbook = workbook;
            this.text = style("@");
            this.day = style("yyyy-mm-dd");
            this.moment = style("yyyy-mm-dd hh:mm:ss");
        }

        private CellStyle style(String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        }

        void add(Sheet from, CopyLayout layout) throws CannotMark {
            XSSFSheet to = workbook.createSheet(freeName(from.name()));
            int[] first = {1};
            int[] widths = new int[LAST_COLUMN + 1];
            Optional<Damage> damage = from.read(row -> first[0] = Math.min(first[0], row.number()));
            int shift = 1 - first[0];
            if (damage.isEmpty()) {
                damage = from.read(row -> add(row, to, shift, widths));
            }
            if (damage.isPresent()) {
                throw new CannotMark("it cannot be read to its end");
            }
            layout.put(from.name(), to.getSheetName(), shift);
            for (Merge merge : from.merges()) {
                merge(to, merge, shift);
            }
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > NARROWEST) {
                    to.setColumnWidth(i, (Math.min(WIDEST, widths[i]) + 2) * CHARACTER);
                }
            }
            if (from.hidden()) {
                workbook.setSheetHidden(workbook.getSheetIndex(to), true);
            }
        }

        private String freeName(String name) {
            String safe = WorkbookUtil.createSafeSheetName(name, '_');
            String free = safe;
            for (int i = 2; ((Workbook) workbook).getSheet(free) != null; i++) {
                String end = "(" + i + ")";
                free = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
            }
            return free;
        }

        /** Blocks that overlap, as broken files have them, would make Excel mend the copy: the first holds. */
        private static void merge(XSSFSheet sheet, Merge merge, int shift) {
            CellRangeAddress range = new CellRangeAddress(
                    merge.firstRow() - 1 + shift,
                    merge.lastRow() - 1 + shift,
                    merge.firstColumn(),
                    Math.min(merge.lastColumn(), LAST_COLUMN));
            boolean fits = range.getFirstRow() >= 0 && range.getNumberOfCells() > 1;
            if (fits && sheet.getMergedRegions().stream().noneMatch(range::intersects)) {
                sheet.addMergedRegionUnsafe(range);
            }
        }

        private void add(Row from, XSSFSheet sheet, int shift, int[] widths) {
            XSSFRow to = sheet.createRow(from.number() - 1 + shift);
            to.setZeroHeight(from.hidden());
            for (int i = 0; i < from.cells().size(); i++) {
                Cell cell = from.cell(i);
                if (!(cell instanceof Cell.Blank)) {
                    put(cell, to.createCell(i));
                    widths[i] = Math.max(widths[i], width(cell.text()));
                }
            }
        }

        private static int width(String text) {
            int width = 0;
            for (int i = 0; i < text.length() && width < WIDEST; i++) {
                width += text.charAt(i) < 0x2E80 ? 1 : 2;
            }
            return width;
        }

        private void put(Cell from, XSSFCell to) {
            if (from instanceof Cell.Number number) {
                // as it is written: a double would round what the file has beyond 15 digits
                to.getCTCell().setT(STCellType.N);
                to.getCTCell().setV(number.raw());
            } else if (from instanceof Cell.Date date) {
                to.setCellValue(date.value());
                boolean isDay = date.value().toLocalTime().toSecondOfDay() == 0;
                to.setCellStyle(isDay ? day : moment);
            } else if (from instanceof Cell.Truth truth) {
                to.setCellValue(truth.value());
            } else if (from instanceof Cell.Fault fault && isKnown(fault.code())) {
                to.setCellErrorValue(FormulaError.forString(fault.code()));
            } else {
                to.setCellStyle(text);
                to.setCellValue(CellText.fitting(from.text()));
            }
        }

        private static boolean isKnown(String code) {
            for (FormulaError error : FormulaError.values()) {
                if (error.getString().equals(code) && error.getCode() >= 0) {
                    return true;
                }
            }
            return false;
        }
    }
}
