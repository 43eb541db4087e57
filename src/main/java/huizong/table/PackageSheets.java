package huizong.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the parts of the sheets that a workbook lists, xlsx or xlsb. Each listed sheet must have its own: fewer than the
 * workbook lists would be a loss in silence.
 */
final class PackageSheets {

    private PackageSheets() {}

    /** A sheet with a table, and the part that holds it. */
    record Found(String name, boolean hidden, String part) {}

    static List<Found> find(
            XlsxPackage parts, List<XlsxWorkbook.Entry> listed, Map<String, XlsxPackage.Relation> relations)
            throws Faults.Broken {
        if (listed.isEmpty()) {
            throw new Faults.Broken("the workbook lists no sheet");
        }
        List<Found> sheets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int tab = 0;
        for (XlsxWorkbook.Entry entry : listed) {
            tab++;
            XlsxPackage.Relation relation = relations.get(entry.relation());
            if (relation == null) {
                throw new Faults.Broken("sheet " + tab + " is not in the package");
            }
            if (isNoTable(relation)) {
                continue;
            }
            if (!relation.type().endsWith("/worksheet") || !seen.add(relation.target())) {
                throw new Faults.Broken("sheet " + tab + " has no part of its own");
            }
            if (!parts.has(relation.target())) {
                throw new Faults.Broken("part " + relation.target() + " is missing");
            }
            sheets.add(new Found(entry.name(), entry.hidden(), relation.target()));
        }
        return sheets;
    }

    /** A chart, a macro sheet or a dialog that fills a sheet of its own; any other kind is a sheet gone missing. */
    private static boolean isNoTable(XlsxPackage.Relation relation) {
        String kind = relation.type().toLowerCase(Locale.ROOT);
        return kind.endsWith("/chartsheet")
                || kind.endsWith("/dialogsheet")
                || kind.endsWith("/xlmacrosheet")
                || kind.endsWith("/xlintlmacrosheet");
    }
}
