package huizong.job;

import huizong.consolidate.Superseded;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.FindingSink;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * Passes on what is found of a file, but for what stands where later files superseded it: nobody is asked to mend that.
 * Every line must pass here before it is judged.
 */
final class SupersededPlaces implements Consumer<Line>, FindingSink {

    private final Superseded superseded;
    private final int file;
    private final FindingSink next;
    private final List<Table> tables = new ArrayList<>();
    private int row;

    /** @param file its number in the month */
    SupersededPlaces(Superseded superseded, int file, FindingSink next) {
        this.superseded = superseded;
        this.file = file;
        this.next = next;
    }

    /**
     * A table of the file.
     *
     * @param whole all its rows were superseded
     * @param lines those of its rows that were, as the sender counts them
     */
    private record Table(TableHead head, boolean whole, BitSet lines) {

        boolean isOn(String sheet) {
            return head.sheet().equals(sheet);
        }

        int firstColumn() {
            return Collections.min(head.columns().values());
        }

        boolean covers(Finding finding) {
            int line = finding.place().row();
            return whole || (finding.extent() == null && line > 0 && lines.get(line));
        }
    }

    @Override
    public void accept(Line line) {
        if (line instanceof Line.Header header) {
            TableHead head = header.head();
            tables.add(new Table(head, superseded.isWhole(file, head.attachment()), new BitSet()));
        } else if (line instanceof Line.Record read) {
            if (superseded.has(file, row++)) {
                tables.get(read.table()).lines().set(read.row());
            }
        }
    }

    @Override
    public void add(Finding finding) {
        List<Table> around = around(finding.place());
        if (around.isEmpty() || !around.stream().allMatch(table -> table.covers(finding))) {
            next.add(finding);
        }
    }

    /** The tables in which a place may be: several where they stand side by side and only the row is known. */
    private List<Table> around(Place place) {
        String sheet = place.sheet();
        if (sheet == null) {
            return List.of();
        }
        List<Table> here = tables.stream().filter(table -> table.isOn(sheet)).toList();
        if (place.row() <= 0) {
            return here;
        }
        int header = here.stream()
                .mapToInt(table -> table.head().headerRow())
                .filter(line -> line <= place.row())
                .max()
                .orElse(0);
        List<Table> beside = here.stream()
                .filter(table -> table.head().headerRow() == header)
                .toList();
        return place.column() < 0 ? beside : nearest(beside, place.column());
    }

    private static List<Table> nearest(List<Table> beside, int column) {
        List<Table> before =
                beside.stream().filter(table -> table.firstColumn() <= column).toList();
        return before.isEmpty() ? beside : before.subList(before.size() - 1, before.size());
    }
}
