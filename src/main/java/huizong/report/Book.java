package huizong.report;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook being written. POI makes all of it but the rows: styles, sheets, print set-up. The rows go as XML, packed at
 * once, to a temporary package, sheet after sheet; at the end POI's parts and those sheets become one file.
 */
final class Book implements Closeable {

    /** What POI writes for a sheet without rows; the rows go into it. */
    private static final String NO_ROWS = "<sheetData/>";

    /** POI's word for how far a sheet without rows reaches; some readers would believe it and read no further. */
    private static final String EXTENT = "<dimension ref=\"A1\"/>";

    private static final int BUFFER = 1 << 16;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Styles styles = new Styles(workbook);
    private final int mostRows;
    private final Path packed;
    private final ZipArchiveOutputStream sheets;
    private final OutputStream rows;
    private String afterRows = "";
    private boolean inRows;

    /**
     * @param temporary folder for the packed sheets
     * @param mostRows that a sheet holds
     */
    Book(Path temporary, int mostRows) throws IOException {
        this.mostRows = mostRows;
        this.packed = Files.createTempFile(temporary, "report", ".zip");
        try {
            this.sheets = FixedZip.create(packed);
        } catch (IOException e) {
            Files.deleteIfExists(packed);
            throw e;
        }
        this.rows = new BufferedOutputStream(sheets, BUFFER);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    Styles styles() {
        return styles;
    }

    int mostRows() {
        return mostRows;
    }

    XSSFSheet createSheet(String name) {
        return workbook.createSheet(name);
    }

    /** Begins the rows of a sheet, of which all but the rows has been set. */
    void beginRows(XSSFSheet sheet) {
        String part = sheet.getPackagePart().getPartName().getName().substring(1);
        try {
            String xml = xml(part).replace(EXTENT, "");
            int at = xml.indexOf(NO_ROWS);
            sheets.putArchiveEntry(FixedZip.entry(part));
            inRows = true;
            rows.write((xml.substring(0, at) + "<sheetData>").getBytes(StandardCharsets.UTF_8));
            afterRows = "</sheetData>" + xml.substring(at + NO_ROWS.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the rows of the sheet begun last go. */
    OutputStream rows() {
        return rows;
    }

    void endRows() {
        try {
            rows.write(afterRows.getBytes(StandardCharsets.UTF_8));
            rows.flush();
            sheets.closeArchiveEntry();
            inRows = false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String xml(String part) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(parts()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("POI wrote no " + part);
    }

    private byte[] parts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** Puts the parts together. */
    void writeTo(Path file) throws IOException {
        sheets.finish();
        sheets.close();
        FixedZip.join(parts(), packed, file);
    }

    /** Of a book that nobody wanted in the end, or that failed, the rows just stop. */
    @Override
    public void close() throws IOException {
        try (workbook) {
            if (inRows) {
                sheets.closeArchiveEntry();
            }
            sheets.close();
        } finally {
            Files.deleteIfExists(packed);
        }
    }
}
