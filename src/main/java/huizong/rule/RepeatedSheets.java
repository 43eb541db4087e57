package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Money;
import huizong.lang.Text;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the sheet of a file that repeats all the others of its attachment: the town's beside those of its villages. */
final class RepeatedSheets {

    /** With one other sheet nobody can tell which of the two repeats: those are twins, row for row. */
    private static final int FEWEST_SHEETS = 3;

    private RepeatedSheets() {}

    /** Reports them, and gives the numbers of the tables on them: what these say is superseded by the others. */
    static Set<Integer> report(List<TableCheck> tables, String file, Findings findings) {
        Set<Integer> repeated = new HashSet<>();
        if (!findings.isOn(TableRule.SHEET_REPEATS_OTHERS)) {
            return repeated;
        }
        for (Attachment attachment : Attachment.values()) {
            Map<Integer, SheetSum> sheets = sheets(tables, attachment);
            for (Map.Entry<Integer, SheetSum> one : sheets.entrySet()) {
                if (sheets.size() >= FEWEST_SHEETS && repeatsOthers(one.getKey(), sheets)) {
                    report(one.getValue(), sheets.values(), file, findings);
                    tables.stream()
                            .map(TableCheck::head)
                            .filter(head -> head.attachment() == attachment && head.sheetNumber() == one.getKey())
                            .forEach(head -> repeated.add(head.number()));
                    break;
                }
            }
        }
        return repeated;
    }

    private static Map<Integer, SheetSum> sheets(List<TableCheck> tables, Attachment attachment) {
        Map<Integer, SheetSum> sheets = new TreeMap<>();
        for (TableCheck table : tables) {
            if (table.attachment() == attachment && table.content().rows() > 0) {
                sheets.computeIfAbsent(
                                table.head().sheetNumber(),
                                number -> new SheetSum(table.head().sheet()))
                        .add(table.content());
            }
        }
        return sheets;
    }

    private static boolean repeatsOthers(int number, Map<Integer, SheetSum> sheets) {
        SheetSum others = new SheetSum("");
        sheets.forEach((other, sum) -> {
            if (other != number) {
                others.add(sum);
            }
        });
        SheetSum one = sheets.get(number);
        return one != null && one.repeats(others);
    }

    private static void report(SheetSum repeating, Collection<SheetSum> all, String file, Findings findings) {
        List<String> others = new ArrayList<>();
        for (SheetSum sheet : all) {
            if (sheet != repeating) {
                others.add("“" + sheet.sheet() + "”");
            }
        }
        findings.add(
                TableRule.SHEET_REPEATS_OTHERS,
                Place.ofSheet(file, repeating.sheet()),
                repeating.fen(),
                Text.plain(repeating.rows()),
                Text.plain(Money.yuan(repeating.fen())),
                Listed.of(others));
    }
}
