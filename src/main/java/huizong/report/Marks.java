package huizong.report;

import huizong.form.Column;
import huizong.intake.TableHead;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Extent;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The findings of a file, put together by the cells and rows at which they are shown. One that stands for many rows is told
 * whole at its first cell, and in short at each of the others.
 */
final class Marks {

    private static final Text LEVEL = Text.of("【%1$s】", "[%1$s] ");
    private static final Text ADVICE = Text.of("应如何处理：", "What to do: ");
    private static final Text SAME = Text.of("与%1$s同样的问题：", "the same as at %1$s: ");

    private final Map<Place, List<Told>> cells = new TreeMap<>();
    private final Map<Place, List<Told>> rows = new TreeMap<>();
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
            add(place, new Told(finding, true));
            Extent extent = finding.extent();
            if (extent != null) {
                extent.each()
                        .filter(row -> row != place.row())
                        .forEach(row -> add(place.row(row).cell(column(finding, row)), new Told(finding, false)));
            }
        }
    }

    /** @param whole where the finding stands; in short where it is only the same */
    private record Told(Finding finding, boolean whole) {}

    /**
     * A cell or a row with its findings.
     *
     * @param level the weightiest of theirs
     * @param words what they say
     * @param whole whether one of them stands here and not elsewhere
     */
    record Mark(Place place, Level level, String words, boolean whole) {

        /** One mark for both, where the cell of a document is the same. */
        Mark with(Mark other) {
            Level weightier = level.compareTo(other.level) <= 0 ? level : other.level;
            return new Mark(place, weightier, words + "\n" + other.words, whole || other.whole);
        }
    }

    private void add(Place place, Told told) {
        if (place.column() >= 0) {
            cells.computeIfAbsent(place, at -> new ArrayList<>(1)).add(told);
        }
        rows.computeIfAbsent(place.row(place.row()), at -> new ArrayList<>(1)).add(told);
    }

    /** Where the finding's column is in the table of a row: two tables of a sheet may have it at different places. */
    private int column(Finding finding, int row) {
        Place place = finding.place();
        Column column = finding.column();
        int own = place.column();
        if (column == null || own < 0) {
            return own;
        }
        return file.heads().stream()
                .filter(head -> head.sheet().equals(place.sheet()) && head.headerRow() < row)
                .max(Comparator.comparingInt(TableHead::headerRow))
                .map(head -> head.indexOf(column))
                .filter(index -> index >= 0)
                .orElse(own);
    }

    /**
     * The cells with findings, each with what is wrong and what to do: first those at which a finding stands, then those for
     * which one does.
     */
    List<Mark> cells() {
        return marks(cells, "\n", this::comment).stream()
                .sorted(Comparator.comparing(mark -> !mark.whole()))
                .toList();
    }

    /** The rows of a sheet with findings, in their cells or as a whole, each with what is wrong, in one line. */
    List<Mark> rows(String sheet) {
        return marks(rows, " ", this::brief).stream()
                .filter(mark -> Objects.equals(mark.place().sheet(), sheet))
                .toList();
    }

    private static List<Mark> marks(Map<Place, List<Told>> places, String between, Function<Told, String> words) {
        List<Mark> marks = new ArrayList<>(places.size());
        places.forEach((place, told) -> marks.add(new Mark(
                place,
                weightiest(told),
                String.join(between, told.stream().map(words).distinct().toList()),
                told.stream().anyMatch(Told::whole))));
        return marks;
    }

    private static Level weightiest(Collection<Told> told) {
        return told.stream()
                .map(one -> one.finding().level())
                .min(Level::compareTo)
                .orElseThrow();
    }

    /** Beside its row no more need be said than what is wrong; a comment may be read, or printed, away from it. */
    private String comment(Told told) {
        Finding finding = told.finding();
        if (!told.whole()) {
            return brief(told);
        }
        return level(finding) + file.messageAbout(finding) + "\n" + ADVICE.in(language) + file.advice(finding);
    }

    private String level(Finding finding) {
        return LEVEL.in(language, List.of(finding.level().label()));
    }

    private String brief(Told told) {
        Finding finding = told.finding();
        String level = level(finding);
        if (told.whole()) {
            return level + file.message(finding);
        }
        Place place = finding.place();
        String cell = place.cellName();
        Text where = cell != null ? Text.plain(cell) : Text.of("第" + place.row() + "行", "row " + place.row());
        return level + SAME.in(language, List.of(where)) + file.example(finding);
    }
}
