package huizong.rule;

import huizong.form.Column;
import huizong.lang.Text;

/** Counts the names of a table that were compared otherwise than they were written, and keeps the first of them. */
final class TidiedNames {

    private final RosterColumnRule rule;
    private int names;
    private int firstRow;
    private String before = "";
    private String after = "";

    TidiedNames(RosterColumnRule rule) {
        this.rule = rule;
    }

    void add(int row, String written, String taken) {
        if (names++ == 0) {
            firstRow = row;
            before = written;
            after = taken;
        }
    }

    void close(RosterColumns.Report report) {
        if (names > 0) {
            report.add(
                    rule, firstRow, Column.NAME, before, 0, Text.plain(names), Text.plain(before), Text.plain(after));
        }
    }
}
