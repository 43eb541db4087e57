package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * An xlsb workbook. POI hands out its cells as they are displayed, in which a long number has lost its digits and a date
 * its year; so its records are read here.
 */
final class XlsbFile {

    private XlsbFile() {}

    /** @throws IOException when the workbook cannot be understood; nothing stays open then */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        return PackageFile.open(FileKind.XLSB, file, limits, XlsbFile::sheets);
    }

    private static List<Sheet> sheets(XlsxPackage parts, RowBudget rows) throws IOException {
        String told = parts.workbookPart();
        String part = parts.has(told) ? told : "xl/workbook.bin";
        Map<String, XlsxPackage.Relation> relations = parts.relations(part);
        XlsbWorkbook workbook = XlsbWorkbook.read(parts, part, relations);
        return PackageSheets.find(
                parts, workbook.sheets(), relations, rows, sheet -> new XlsbSheet(parts, sheet, workbook));
    }
}
