package huizong.report;

import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Whether a sheet may be given a filter. */
final class SheetFilter {

    private SheetFilter() {}

    /** A sheet has one filter; the sender's own stays, and so does one that a table of the sheet brings with it. */
    static boolean none(Sheet sheet) {
        if (sheet instanceof XSSFSheet xlsx) {
            return !xlsx.getCTWorksheet().isSetAutoFilter() && xlsx.getTables().isEmpty();
        }
        if (sheet instanceof HSSFSheet xls) {
            return !hasFilter(xls);
        }
        return false;
    }

    private static boolean hasFilter(HSSFSheet sheet) {
        return sheet.getWorkbook().getAllNames().stream()
                .anyMatch(name -> name.getNameName().contains("_FilterDatabase")
                        && name.getSheetIndex() == sheet.getWorkbook().getSheetIndex(sheet));
    }
}
