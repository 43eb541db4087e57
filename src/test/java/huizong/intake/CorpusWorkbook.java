package huizong.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * Writes one workbook of the corpus from lines of text, cells parted by {@code |}: {@code #1.5} is a number, {@code
 * @2020-04-20} a date, {@code %} a blank cell with a border, {@code !DISPIMG} a picture that WPS keeps in a cell, {@code
 * ⏎} a line break; anything else is text.
 */
final class CorpusWorkbook {

    private static final String PICTURE = "=DISPIMG(\"ID_3F2504E04F8941D39A0C0305E82C3301\",1)";

    private final Path file;
    private final Workbook book;
    private final CellStyle day;
    private @Nullable Sheet sheet;

    private CorpusWorkbook(Path file) {
        this.file = file;
        this.book = file.toString().endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        this.day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    }

    static CorpusWorkbook at(Path file) {
        return new CorpusWorkbook(file);
    }

    CorpusWorkbook sheet(String name, String lines) {
        Sheet made = book.createSheet(name);
        sheet = made;
        int number = 0;
        for (String line : lines.split("\n", -1)) {
            var row = made.createRow(number++);
            int column = 0;
            for (String text : line.split("\\|", -1)) {
                if (!text.isEmpty()) {
                    put(row.createCell(column), text.replace('⏎', '\n'));
                }
                column++;
            }
        }
        return this;
    }

    private void put(Cell cell, String text) {
        if (text.startsWith("#")) {
            cell.setCellValue(Double.parseDouble(text.substring(1)));
        } else if (text.startsWith("@")) {
            cell.setCellValue(LocalDate.parse(text.substring(1)));
            cell.setCellStyle(day);
        } else if (text.equals("!DISPIMG")) {
            picture((XSSFCell) cell);
        } else if (text.equals("%")) {
            CellStyle border = book.createCellStyle();
            border.setBorderBottom(org.apache.poi.ss.usermodel.BorderStyle.THIN);
            cell.setCellStyle(border);
        } else {
            cell.setCellValue(text);
        }
    }

    /** As WPS writes it: a formula of a function that nobody else knows, whose result is its own text. */
    private static void picture(XSSFCell cell) {
        cell.getCTCell().addNewF().setStringValue("_xlfn." + PICTURE.substring(1));
        cell.getCTCell().setT(STCellType.STR);
        cell.getCTCell().setV(PICTURE);
    }

    CorpusWorkbook merge(String... areas) {
        for (String area : areas) {
            last().addMergedRegionUnsafe(CellRangeAddress.valueOf(area));
        }
        return this;
    }

    CorpusWorkbook hideRows(int... numbers) {
        for (int number : numbers) {
            last().getRow(number - 1).setZeroHeight(true);
        }
        return this;
    }

    CorpusWorkbook hideColumns(int... indexes) {
        for (int index : indexes) {
            last().setColumnHidden(index, true);
        }
        return this;
    }

    private Sheet last() {
        return Objects.requireNonNull(sheet, "a sheet comes first");
    }

    /** Hides the sheet written last. */
    CorpusWorkbook hide() {
        book.setSheetHidden(book.getNumberOfSheets() - 1, true);
        return this;
    }

    /** Adds the part in which WPS lists the pictures that stand in cells. */
    CorpusWorkbook cellImages() throws InvalidFormatException, IOException {
        PackagePart part = ((XSSFWorkbook) book)
                .getPackage()
                .createPart(
                        PackagingURIHelper.createPartName("/xl/cellimages.xml"),
                        "application/vnd.wps-officedocument.cellimage+xml");
        try (OutputStream out = part.getOutputStream()) {
            out.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?><etc:cellImages"
                            + " xmlns:etc=\"http://www.wps.cn/officeDocument/2017/etCustomData\"/>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    void write() throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                book) {
            book.write(out);
        }
    }
}
