package huizong.report;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import java.io.IOException;

/** A sheet of the month's workbook. */
interface ReportSheet {

    SheetLayout layout();

    /** Writes the sheet's rows, from first to last. */
    void write(SheetWriter sheet, MonthResult result, MonthDetails details) throws IOException;
}
