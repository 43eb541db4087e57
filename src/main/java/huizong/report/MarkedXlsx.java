package huizong.report;

import huizong.origin.ReturnMark;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A marked copy of an xlsx or xlsm workbook. Parts that POI does not know go through it as they are, macros among them. */
final class MarkedXlsx implements MarkedCopy.Writer {

    /** Cells that only have a look are objects to POI too; a cell takes forty bytes at least. */
    private static final long MOST_SHEET_BYTES = 15L << 20;

    @Override
    public void write(ReturnedFile file, Path to) throws IOException {
        if (FixedZip.size(file.path(), "xl/worksheets/") > MOST_SHEET_BYTES) {
            throw new CannotMark("its sheets hold more than their rows");
        }
        try (WorkingPackage source = WorkingPackage.open(file.path(), to)) {
            XSSFWorkbook workbook = new XSSFWorkbook(source.parts());
            write(workbook, file, to);
        }
    }

    /** Marks a workbook and writes it; the same workbook gives the same bytes. */
    static void write(XSSFWorkbook workbook, ReturnedFile file, Path to) throws IOException {
        XlsxFills fills = new XlsxFills(workbook);
        EarlierMarks.remove(workbook, fills);
        int bare = MarkedSheets.mark(workbook, file, fills);
        ListRows list = ListSheet.streamed(workbook, file, fills, bare);
        remember(workbook.getProperties(), file);
        WorkingPackage.write(workbook, to, list);
    }

    /** Puts the original's fingerprint where Excel and WPS keep it through all editing. */
    static void remember(POIXMLProperties properties, ReturnedFile file) {
        POIXMLProperties.CustomProperties own = properties.getCustomProperties();
        if (own.contains(ReturnMark.PROPERTY)) {
            own.getProperty(ReturnMark.PROPERTY).setLpwstr(file.sha256());
            return;
        }
        own.addProperty(ReturnMark.PROPERTY, file.sha256());
    }
}
