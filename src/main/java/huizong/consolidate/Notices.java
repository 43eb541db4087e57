package huizong.consolidate;

import huizong.rule.PersonCheck;
import huizong.rule.RowRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is to be said of rows when they pass again: of so many rows as there are findings. */
final class Notices {

    private final Map<Integer, List<Notice>> byRow = new HashMap<>();

    /** Tells the rules about a row, whose own words come with it. */
    @FunctionalInterface
    interface Notice {
        void tell(RowRef row, PersonCheck check);
    }

    void add(int row, Notice notice) {
        byRow.computeIfAbsent(row, number -> new ArrayList<>(1)).add(notice);
    }

    boolean has(int row) {
        return byRow.containsKey(row);
    }

    void tell(int row, RowRef own, PersonCheck check) {
        byRow.getOrDefault(row, List.of()).forEach(notice -> notice.tell(own, check));
    }
}
