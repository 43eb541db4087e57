package huizong.rule;

import huizong.form.Column;
import huizong.intake.TableHead;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.List;

/** What is to be said of the columns of a table that nothing is taken from. */
final class UnreadColumns {

    /** The column that a marked return copy has beside the sender's own. */
    private static final String MARKS = "问题";

    private UnreadColumns() {}

    static void report(TableHead head, Place sheet, Findings findings) {
        List<TableHead.Unread> unknown = new ArrayList<>();
        for (TableHead.Unread one : head.unread()) {
            Column repeats = one.repeats();
            if (repeats != null && repeats.isRequired(head.attachment())) {
                Place here = sheet.row(head.headerRow()).cell(one.index());
                Place first = sheet.row(head.headerRow()).cell(head.indexOf(repeats));
                findings.add(
                        TableRule.COLUMN_REPEATED,
                        here,
                        repeats,
                        one.heading(),
                        0,
                        List.of(repeats.label(head.attachment()), Text.plain(String.valueOf(first.cellName()))));
            } else if (!one.heading().equals(MARKS)) {
                unknown.add(one);
            }
        }
        if (!unknown.isEmpty()) {
            findings.add(
                    TableRule.COLUMN_UNKNOWN,
                    sheet.row(head.headerRow()).cell(unknown.get(0).index()),
                    0,
                    Listed.of(unknown.stream()
                            .map(one -> "“" + one.heading().replaceAll("\\s+", "") + "”")
                            .toList()));
        }
    }
}
