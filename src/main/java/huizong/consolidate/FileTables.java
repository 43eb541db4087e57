package huizong.consolidate;

import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.office.Village;
import huizong.office.Villages;
import huizong.rule.FileTally;
import huizong.rule.TableTally;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of the file whose rows are being taken in, and the villages that their titles name. */
final class FileTables {

    private final Villages villages;
    private final RowPlaces places;
    /** The month's number of each table of the file. */
    private final Map<Integer, Integer> numbers = new HashMap<>();

    private int lastHeaderRow;
    private boolean sideBySide;

    FileTables(Villages villages, RowPlaces places) {
        this.villages = villages;
        this.places = places;
    }

    /** Another file begins. */
    void clear() {
        numbers.clear();
    }

    void begin(TableHead head) {
        numbers.put(head.number(), places.tables().size());
        sideBySide = numbers.size() > 1 && head.headerRow() == lastHeaderRow;
        lastHeaderRow = head.headerRow();
        places.begin(new MonthTable(places.lastFile(), head, village(head), new TreeMap<>()));
    }

    /**
     * A line within the last table is the title of a block: when it names a listed village, the rows below it are that
     * village's. Of tables side by side nobody can tell whose block it is.
     */
    void block(Line.TitleLine title) {
        if (numbers.isEmpty() || sideBySide || !title.namesBlock()) {
            return;
        }
        MonthTable last = places.tables().get(places.tables().size() - 1);
        villages.resolve(title.text()).ifPresent(village -> last.blocks().put(title.row(), named(village)));
    }

    private @Nullable String village(TableHead head) {
        return villages.resolve(head.titles().text())
                .or(() -> villages.resolve(head.sheet()))
                .map(FileTables::named)
                .orElse(null);
    }

    private static String named(Village village) {
        return village.town() + village.name();
    }

    /** The month's number of a table that has begun. */
    int number(int tableOfFile) {
        Integer number = numbers.get(tableOfFile);
        if (number == null) {
            throw new IllegalArgumentException("a row of table " + tableOfFile + " came before its heading");
        }
        return number;
    }

    /** The month's numbers of the tables that repeat others of the file. */
    Set<Integer> repeated(FileTally file) {
        Set<Integer> repeated = new HashSet<>();
        for (TableTally table : file.tables()) {
            if (table.repeated()) {
                repeated.add(number(table.head().number()));
            }
        }
        return repeated;
    }
}
