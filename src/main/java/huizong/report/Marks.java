package huizong.report;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The findings of a file, put together by the cells and rows at which they are shown.
 */
final class Marks {

    private static final Text LEVEL = Text.of("【%1$s】", "[%1$s] ");
    private static final Text ADVICE = Text.of("应如何处理：", "What to do: ");

    private final Map<Place, List<Finding>> cells = new TreeMap<>();
    private final Map<Place, List<Finding>> rows = new TreeMap<>();
    private final ReturnedFile file;
    private final Language language;

    Marks(ReturnedFile file) {
        this.file = file;
        this.language = file.language();
        for (Finding finding : file.findings()) {
            Place place = finding.place();
            if (!place.file().equals(file.shown()) || place.sheet() == null || place.row() <= 0) {
                continue;
            }
            if (place.column() >= 0) {
                cells.computeIfAbsent(place, at -> new ArrayList<>()).add(finding);
            }
            rows.computeIfAbsent(place.row(place.row()), at -> new ArrayList<>())
                    .add(finding);
        }
    }

    /**
     * A cell or a row with its findings.
     *
     * @param level the weightiest of theirs
     * @param words what they say
     */
    record Mark(Place place, Level level, String words) {}

    /** The cells with findings, each with what is wrong and what to do. */
    List<Mark> cells() {
        return marks(cells, "\n", this::whole);
    }

    /** The rows of a sheet with findings, in their cells or as a whole, each with what is wrong, in one line. */
    List<Mark> rows(String sheet) {
        return marks(rows, " ", this::brief).stream()
                .filter(mark -> Objects.equals(mark.place().sheet(), sheet))
                .toList();
    }

    private interface Words {
        String of(Finding finding);
    }

    private static List<Mark> marks(Map<Place, List<Finding>> places, String between, Words words) {
        List<Mark> marks = new ArrayList<>();
        places.forEach((place, findings) -> marks.add(new Mark(
                place,
                weightiest(findings),
                String.join(between, findings.stream().map(words::of).distinct().toList()))));
        return marks;
    }

    private static Level weightiest(Collection<Finding> findings) {
        return findings.stream().map(Finding::level).min(Level::compareTo).orElseThrow();
    }

    private String whole(Finding finding) {
        return brief(finding) + "\n" + ADVICE.in(language) + file.advice(finding);
    }

    private String brief(Finding finding) {
        return LEVEL.in(language, List.of(finding.level().label())) + file.message(finding);
    }
}
