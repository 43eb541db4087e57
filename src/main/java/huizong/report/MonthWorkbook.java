package huizong.report;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;

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
            new LedgerSheet(),
            new DefinitionsSheet());

    /** That a sheet of a workbook can hold. */
    private static final int MOST_ROWS = 1_048_576;

    private MonthWorkbook() {}

    /** The name of the month's internal workbook. */
    public static String name(YearMonth month) {
        return "消费扶贫汇总-" + month + ".xlsx";
    }

    /**
     * Writes the workbook.
     *
     * @param file to be written; the caller puts it in its place by renaming
     * @param temporary folder for what does not fit in memory
     */
    public static void write(Path file, Path temporary, MonthResult result, MonthDetails details) throws IOException {
        write(file, temporary, result, details, MOST_ROWS);
    }

    static void write(Path file, Path temporary, MonthResult result, MonthDetails details, int mostRows)
            throws IOException {
        try (Book book = new Book(temporary, mostRows)) {
            describe(book.workbook().getProperties(), result);
            for (ReportSheet sheet : SHEETS) {
                SheetWriter writer = new SheetWriter(book, sheet.layout(), result);
                sheet.write(writer, result, details);
                writer.finish();
            }
            book.writeTo(file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
