package huizong.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the parts of the sheets that a workbook lists, xlsx or xlsb. Each listed sheet must have its own: fewer than the
 * workbook lists would be a loss in silence.
 */
final class PackageSheets {

    private PackageSheets() {}

    /**
     * The sheets with tables, in the order of the tabs.
     *
     * @param rows of all of them together
     * @param part makes a sheet's part of its name in the package
     */
    static List<Sheet> find(
            XlsxPackage parts,
            List<XlsxWorkbook.Entry> listed,
            Map<String, XlsxPackage.Relation> relations,
            RowBudget rows,
            Function<String, PackageSheet.Part> part)
            throws Faults.Broken {
        if (listed.isEmpty()) {
            throw new Faults.Broken("the workbook lists no sheet");
        }
        List<Sheet> sheets = new ArrayList<>();
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
            sheets.add(new PackageSheet(entry.name(), entry.hidden(), part.apply(relation.target()), rows));
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
