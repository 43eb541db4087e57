package huizong.report;

import huizong.origin.ReturnMark;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFName;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * A marked copy of an xls workbook or a table of WPS (.et). POI moves a sheet to the front only with the formulas that name
 * sheets; where that would change one, or a name, the list stands behind the other sheets, and is what opens.
 */
final class MarkedXls implements MarkedCopy.Writer {

    @Override
    public void write(ReturnedFile file, Path to) throws IOException {
        Map<String, String> before;
        try (HSSFWorkbook original = open(file.path())) {
            before = formulas(original);
        }
        write(file, to, true);
        if (before.isEmpty()) {
            return;
        }
        Map<String, String> after;
        try (HSSFWorkbook copy = open(to)) {
            after = formulas(copy);
        }
        after.keySet().retainAll(before.keySet());
        if (!after.equals(before)) {
            write(file, to, false);
        }
    }

    private static HSSFWorkbook open(Path path) throws IOException {
        POIFSFileSystem compound = new POIFSFileSystem(path.toFile(), true);
        try {
            return new HSSFWorkbook(compound.getRoot(), true);
        } catch (IOException | RuntimeException e) {
            compound.close();
            throw e;
        }
    }

    private static void write(ReturnedFile file, Path to, boolean listFirst) throws IOException {
        try (HSSFWorkbook workbook = open(file.path())) {
            XlsFills fills = new XlsFills(workbook);
            EarlierMarks.remove(workbook, fills);
            int bare = MarkedSheets.mark(workbook, file, fills);
            ListSheet.add(workbook, file, fills, bare, listFirst);
            remember(workbook, file);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
                workbook.write(out);
            }
        }
    }

    private static void remember(HSSFWorkbook workbook, ReturnedFile file) {
        if (workbook.getDocumentSummaryInformation() == null) {
            workbook.createInformationProperties();
        }
        DocumentSummaryInformation summary = workbook.getDocumentSummaryInformation();
        CustomProperties own = summary.getCustomProperties();
        CustomProperties properties = own == null ? new CustomProperties() : own;
        properties.put(ReturnMark.PROPERTY, file.sha256());
        summary.setCustomProperties(properties);
    }

    /** Every formula by its cell, and what every name stands for. */
    private static Map<String, String> formulas(HSSFWorkbook workbook) {
        Map<String, String> formulas = new TreeMap<>();
        for (HSSFName name : workbook.getAllNames()) {
            if (!name.isFunctionName() && !name.isDeleted()) {
                int sheet = name.getSheetIndex();
                String scope = sheet < 0 ? "" : workbook.getSheetName(sheet);
                formulas.put("name " + scope + " " + name.getNameName(), name.getRefersToFormula());
            }
        }
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.put(sheet.getSheetName() + " " + cell.getAddress(), cell.getCellFormula());
                    }
                }
            }
            sheet.getDataValidations()
                    .forEach(check -> formulas.put(
                            sheet.getSheetName() + " check "
                                    + check.getRegions()
                                            .getCellRangeAddresses()[0]
                                            .formatAsString(),
                            check.getValidationConstraint().getFormula1()));
        }
        return formulas;
    }
}
