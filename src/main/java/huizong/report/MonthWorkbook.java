package huizong.report;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The internal workbook of a month (DESIGN 10): written as a stream, the same bytes for the same month. */
public final class MonthWorkbook {

    /** In the order of the tabs. To add a sheet: a class, and its line here. */
    private static final List<ReportSheet> SHEETS = List.of(
            new SummarySheet(),
            new RosterSheet(),
            new PurchasesSheet(),
            new SubmissionsSheet(),
            new TwinsSheet(),
            new FindingsSheet(),
            new LedgerSheet());

    /** Rows that a sheet holds in memory before they go to its temporary file. */
    private static final int WINDOW = 64;

    private MonthWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @param file to be written; the caller puts it in its place by renaming
     * @param temporary folder for what does not fit in memory
     */
    public static void write(Path file, Path temporary, MonthResult result, MonthDetails details) throws IOException {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(temporary.toFile()));
        Path raw = Files.createTempFile(temporary, "report", ".xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, WINDOW, false, false)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            describe(workbook.getXSSFWorkbook().getProperties(), result);
            Styles styles = new Styles(workbook);
            for (ReportSheet sheet : SHEETS) {
                sheet.write(new SheetWriter(workbook, styles, sheet.layout(), result), result, details);
            }
            try (OutputStream out = Files.newOutputStream(raw)) {
                workbook.write(out);
            }
            FixedZip.copy(raw, file);
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    /** Who made it and when, by the day of the run and not by the clock. */
    private static void describe(POIXMLProperties properties, MonthResult result) {
        Optional<Date> day =
                Optional.of(Date.from(result.asOf().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreator("huizong");
        properties.getCoreProperties().setTitle("消费扶贫汇总 " + result.month());
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getExtendedProperties().setApplication("huizong");
    }
}
