package huizong.report;

import huizong.intake.TableHead;
import huizong.origin.Place;
import huizong.rule.Extent;
import huizong.rule.Finding;
import java.util.HashMap;
import java.util.Map;

/** Where the sheets and rows of a file stand in a workbook that was made anew of them. */
final class CopyLayout {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> shifts = new HashMap<>();

    /**
     * Tells of a sheet.
     *
     * @param name that it has in the copy
     * @param shift by how many rows it stands lower there: what is above a document's table has numbers that no workbook has
     */
    void put(String sheet, String name, int shift) {
        names.putIfAbsent(sheet, name);
        shifts.putIfAbsent(sheet, shift);
    }

    Finding moved(Finding finding) {
        Place place = finding.place();
        String sheet = place.sheet();
        if (sheet == null) {
            return finding;
        }
        boolean isWhole = place.row() == 0 && place.column() < 0;
        int shift = shifts.getOrDefault(sheet, 0);
        Extent extent = finding.extent();
        int row = isWhole ? 0 : place.row() + shift;
        return new Finding(
                finding.rule(),
                finding.level(),
                new Place(place.file(), names.getOrDefault(sheet, sheet), row, place.column()),
                finding.column(),
                finding.value(),
                finding.arguments(),
                finding.fen(),
                finding.suggestions(),
                finding.subject(),
                extent == null ? null : extent.moved(shift));
    }

    TableHead moved(TableHead head) {
        return new TableHead(
                head.number(),
                names.getOrDefault(head.sheet(), head.sheet()),
                head.sheetNumber(),
                head.headerRow() + shifts.getOrDefault(head.sheet(), 0),
                head.attachment(),
                head.columns(),
                head.headings(),
                head.unit(),
                head.titles(),
                head.unread());
    }
}
