package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An xlsx or xlsm workbook. Its parts are read straight from the package: POI's user model needs 10 GB for a million rows,
 * and its package and styles classes alone take longer to load than a small file takes to check.
 */
final class XlsxFile {

    private XlsxFile() {}

    /** @throws IOException when the workbook cannot be understood; nothing stays open then */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        return PackageFile.open(FileKind.XLSX, file, limits, XlsxFile::sheets);
    }

    private static List<Sheet> sheets(XlsxPackage parts, RowBudget rows) throws IOException {
        String workbookPart = parts.workbookPart();
        XlsxWorkbook workbook = XlsxWorkbook.read(parts, workbookPart);
        Map<String, XlsxPackage.Relation> relations = parts.relations(workbookPart);
        XlsxStyles styles = XlsxStyles.read(parts, related(relations, "/styles"));
        XlsxStrings strings = new XlsxStrings(parts, related(relations, "/sharedStrings"));
        return PackageSheets.find(
                parts,
                workbook.sheets(),
                relations,
                rows,
                part -> new XlsxSheet(parts, part, new XlsxCells(styles, strings, workbook.date1904())));
    }

    private static Optional<String> related(Map<String, XlsxPackage.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(XlsxPackage.Relation::target)
                .findFirst();
    }
}
