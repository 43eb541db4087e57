package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An xlsx or xlsm workbook. Its parts are read straight from the package: POI's user model needs 10 GB for a million rows,
 * and its package and styles classes alone take longer to load than a small file takes to check.
 */
final class XlsxFile implements TableFile.Read {

    private final XlsxPackage parts;
    private final List<Sheet> sheets;

    private XlsxFile(XlsxPackage parts, List<Sheet> sheets) {
        this.parts = parts;
        this.sheets = List.copyOf(sheets);
    }

    /** @throws IOException when the workbook cannot be understood; nothing stays open then */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        XlsxPackage parts = XlsxPackage.open(file, limits);
        try {
            return read(parts, limits);
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static TableFile read(XlsxPackage parts, ReadLimits limits) throws IOException {
        String workbookPart = parts.workbookPart();
        XlsxWorkbook workbook = XlsxWorkbook.read(parts, workbookPart);
        Map<String, XlsxPackage.Relation> relations = parts.relations(workbookPart);
        XlsxStyles styles = XlsxStyles.read(parts, related(relations, "/styles"));
        XlsxStrings strings = new XlsxStrings(parts, related(relations, "/sharedStrings"));
        RowBudget budget = new RowBudget(limits.rows());
        List<Sheet> sheets = new ArrayList<>();
        for (PackageSheets.Found sheet : PackageSheets.find(parts, workbook.sheets(), relations)) {
            sheets.add(new XlsxSheet(
                    sheet.name(),
                    sheet.hidden(),
                    parts,
                    sheet.part(),
                    new XlsxCells(styles, strings, workbook.date1904()),
                    budget));
        }
        return new XlsxFile(parts, sheets);
    }

    private static Optional<String> related(Map<String, XlsxPackage.Relation> relations, String type) {
        return relations.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(XlsxPackage.Relation::target)
                .findFirst();
    }

    @Override
    public FileKind kind() {
        return FileKind.XLSX;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
