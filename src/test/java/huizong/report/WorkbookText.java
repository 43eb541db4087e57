package huizong.report;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A workbook as text: a line a row, texts in quotation marks, anything else as it is shown; cells without content left out. */
final class WorkbookText {

    private WorkbookText() {}

    static String of(Path file) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                text.append("== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    text.append(row.getRowNum() + 1);
                    for (Cell cell : row) {
                        if (cell.getCellType() != CellType.BLANK) {
                            text.append(' ')
                                    .append(cell.getAddress())
                                    .append('=')
                                    .append(content(cell, shown));
                        }
                    }
                    text.append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String content(Cell cell, DataFormatter shown) {
        if (cell.getCellType() != CellType.STRING) {
            return shown.formatCellValue(cell);
        }
        return "\"" + cell.getStringCellValue().replace("\t", "\\t") + "\"";
    }
}
