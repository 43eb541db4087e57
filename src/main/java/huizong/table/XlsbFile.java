package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * An xlsb workbook. POI hands out its cells as they are displayed, in which a long number has lost its digits and a date
 * its year; so its records are read here.
 */
final class XlsbFile implements TableFile.Read {

    private final XlsxPackage parts;
    private final List<Sheet> sheets;

    private XlsbFile(XlsxPackage parts, List<Sheet> sheets) {
        this.parts = parts;
        this.sheets = List.copyOf(sheets);
    }

    /** @throws IOException when the workbook cannot be understood; nothing stays open then */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        XlsxPackage parts = XlsxPackage.open(file, limits);
        try {
            return read(parts, limits);
        } catch (XMLStreamException e) {
            parts.close();
            throw new Faults.Broken("the list of sheets is broken");
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
    }

    private static TableFile read(XlsxPackage parts, ReadLimits limits) throws IOException, XMLStreamException {
        String told = parts.workbookPart();
        String part = parts.has(told) ? told : "xl/workbook.bin";
        Map<String, XlsxPackage.Relation> relations = parts.relations(part);
        XlsbWorkbook workbook = XlsbWorkbook.read(parts, part, relations);
        RowBudget budget = new RowBudget(limits.rows());
        List<Sheet> sheets = new ArrayList<>();
        for (PackageSheets.Found sheet : PackageSheets.find(parts, workbook.sheets(), relations)) {
            sheets.add(new XlsbSheet(sheet.name(), sheet.hidden(), parts, sheet.part(), workbook, budget));
        }
        return new XlsbFile(parts, sheets);
    }

    @Override
    public FileKind kind() {
        return FileKind.XLSB;
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
