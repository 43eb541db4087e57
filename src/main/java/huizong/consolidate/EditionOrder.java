package huizong.consolidate;

import huizong.intake.EditionWords;
import huizong.rule.SupersededFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which of a submitter's editions of one attachment is the later (DESIGN 5): received later; then 填报时间; then 补报, 更正, 最终
 * or (n) in the name; and while nothing tells, the one with more rows. One line from the earliest to the latest, so that no
 * file is superseded by one that it supersedes itself.
 */
final class EditionOrder {

    private static final Comparator<EditionRows> RECEIVED =
            Comparator.comparing(rows -> rows.edition().received());
    /** What calls itself another part comes after what it may add to: of one day both count. */
    private static final Comparator<EditionRows> PART =
            Comparator.comparing(rows -> rows.edition().words().batch() != null);

    private static final Comparator<EditionRows> NAME =
            Comparator.comparing(rows -> rows.edition().words(), EditionWords.ORDER);
    private static final Comparator<EditionRows> ROWS = Comparator.comparingInt(EditionRows::size)
            .thenComparing(rows -> rows.edition().file(), Comparator.reverseOrder());

    private final Comparator<EditionRows> day;
    private final List<EditionRows> line;

    EditionOrder(List<EditionRows> editions) {
        day = RECEIVED.thenComparing(filled(editions));
        line = new ArrayList<>(editions);
        line.sort(day.thenComparing(PART).thenComparing(NAME).thenComparing(ROWS));
        for (EditionRows rows : editions) {
            moveBehindOriginal(rows);
        }
        for (EditionRows rows : List.copyOf(line)) {
            leaveWithOriginal(rows);
        }
    }

    /** 填报时间 tells only where every edition of the day has one: one without may be from any day. */
    private static Comparator<EditionRows> filled(List<EditionRows> editions) {
        List<LocalDate> silent = editions.stream()
                .filter(rows -> rows.edition().filled() == null)
                .map(rows -> rows.edition().received())
                .toList();
        return Comparator.comparing(rows -> Optional.ofNullable(rows.edition().filled())
                .filter(filled -> !silent.contains(rows.edition().received()))
                .orElse(LocalDate.EPOCH));
    }

    /** A marked copy is later than what it is the copy of, whatever the days. */
    private void moveBehindOriginal(EditionRows copy) {
        for (int i = line.size() - 1; i > line.indexOf(copy); i--) {
            if (copy.edition().mends(line.get(i).edition())) {
                line.remove(copy);
                line.add(i, copy);
                return;
            }
        }
    }

    /**
     * What nobody touched in a marked copy is no later than in the original: a correction that came between the two is not
     * undone by the rows that were sent back as they had been.
     */
    private void leaveWithOriginal(EditionRows copy) {
        EditionRows rest = copy;
        for (EditionRows original : List.copyOf(line)) {
            if (!copy.edition().mends(original.edition()) || !isCorrectedBetween(original, rest)) {
                continue;
            }
            EditionRows untouched = rest.part(original, true);
            EditionRows touched = rest.part(original, false);
            if (untouched.size() > 0) {
                line.add(behind(original), untouched);
                int place = line.lastIndexOf(rest);
                line.remove(place);
                if (touched.size() == 0) {
                    return;
                }
                line.add(place, touched);
                rest = touched;
            }
        }
    }

    private boolean isCorrectedBetween(EditionRows original, EditionRows copy) {
        int from = line.indexOf(original);
        int to = line.indexOf(copy);
        return from < to
                && line.subList(from + 1, to).stream()
                        .anyMatch(rows -> rows.edition().original() == null);
    }

    /** The place behind an original and what was left with it of other copies. */
    private int behind(EditionRows original) {
        int place = line.indexOf(original) + 1;
        while (line.get(place).isPart() && line.get(place).edition().mends(original.edition())) {
            place++;
        }
        return place;
    }

    /** From the earliest to the latest. */
    List<EditionRows> line() {
        return line;
    }

    SupersededFile.Order order(EditionRows earlier, EditionRows later) {
        if (later.edition().mends(earlier.edition())) {
            return SupersededFile.Order.KNOWN;
        }
        int name = NAME.compare(earlier, later);
        if (day.compare(earlier, later) == 0) {
            return name == 0 && PART.compare(earlier, later) == 0
                    ? SupersededFile.Order.UNKNOWN
                    : SupersededFile.Order.KNOWN;
        }
        return name > 0 && !earlier.isPart() ? SupersededFile.Order.CONTRADICTED : SupersededFile.Order.KNOWN;
    }
}
