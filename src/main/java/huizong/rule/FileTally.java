package huizong.rule;

import huizong.form.Attachment;
import java.util.List;

/**
 * A file after its last line.
 *
 * @param tables in the order in which they stand in the file
 * @param nil a title says 本月无 or 零报告, or every form in it is empty
 * @param notUnderstood lines that were reported as not understood
 * @param hiddenSheets hidden sheets with a table, not counted
 * @param hiddenFindings findings that were not told, because another on the same cell says why
 */
public record FileTally(
        List<TableTally> tables, boolean nil, int notUnderstood, int hiddenSheets, long hiddenFindings) {

    public FileTally {
        tables = List.copyOf(tables);
    }

    public boolean has(Attachment attachment) {
        return tables.stream().anyMatch(table -> table.head().attachment() == attachment);
    }

    /** How many rows the tables of a sheet have. */
    public int rowsOn(String sheet) {
        return tables.stream()
                .filter(table -> table.head().sheet().equals(sheet))
                .mapToInt(TableTally::rows)
                .sum();
    }

    public int rows() {
        return tables.stream().mapToInt(TableTally::rows).sum();
    }
}
