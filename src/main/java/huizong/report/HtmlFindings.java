package huizong.report;

import huizong.origin.Place;
import huizong.rule.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings as the pages' template lists them, rule by rule: records of finished words, public because the template engine
 * sees nothing else.
 */
final class HtmlFindings {

    /** More lines than these make a page that no browser scrolls well; the full list is in a file. */
    private static final int MOST_LINES = 3_000;

    private static final int MOST_PLACES = 100;
    private static final int SHORT = 6;

    private HtmlFindings() {}

    /**
     * What one rule found in a submission or file.
     *
     * @param level error, warning or info
     * @param count on how many rows it stands, or places where it is of none
     * @param listed how many of these the lines stand for
     * @param yuan what it costs together; empty when nothing
     * @param fen the same as a number to sort by
     * @param advice what to do, when it is the same for all lines listed; else empty, and each line has its own
     */
    public record Group(
            String rule,
            String level,
            String label,
            long count,
            long listed,
            String yuan,
            long fen,
            String advice,
            List<Line> lines) {}

    /**
     * One place.
     *
     * @param cell B19, 第5行; empty for a whole sheet or file
     * @param where the sheet, with its file where the section does not tell it
     * @param subject whom or what its row is about; empty when it is not about one row
     */
    public record Line(
            String cell,
            String where,
            String subject,
            String found,
            String message,
            String advice,
            String yuan,
            long fen) {}

    /** How many places of each rule a page of so many groups shows. */
    static int places(int groups) {
        return Math.max(1, Math.min(MOST_PLACES, MOST_LINES / Math.max(1, groups)));
    }

    /** @param folder what the files' paths begin with and need not be said again; null when the section names the file */
    static List<Group> groups(FindingGroups groups, Wording wording, @Nullable String folder) {
        return groups.weightiestFirst().stream()
                .map(group -> group(group, wording, folder))
                .toList();
    }

    /** Whether a section is so short that it is not parted between two sheets of paper. */
    static boolean isShort(List<Group> groups) {
        return groups.stream().mapToInt(group -> group.lines().size() + 1).sum() <= SHORT;
    }

    private static Group group(FindingGroup group, Wording wording, @Nullable String folder) {
        List<String> advice =
                group.first().stream().map(wording::advice).distinct().toList();
        boolean common = advice.size() == 1;
        return new Group(
                group.rule().code(),
                group.level().code(),
                group.level().label().in(wording.language()),
                group.count(),
                group.count() - group.more(),
                yuan(group.fen()),
                group.fen(),
                common ? advice.get(0) : "",
                group.first().stream()
                        .map(finding -> line(finding, wording, folder, common))
                        .toList());
    }

    private static Line line(Finding finding, Wording wording, @Nullable String folder, boolean commonAdvice) {
        Place place = finding.place();
        return new Line(
                wording.cell(finding),
                where(place, wording, folder),
                wording.subject(finding),
                wording.value(finding),
                wording.message(finding),
                commonAdvice ? "" : wording.advice(finding),
                yuan(finding.fen()),
                finding.fen());
    }

    private static String where(Place place, Wording wording, @Nullable String folder) {
        String sheet = wording.sheet(place);
        if (folder == null) {
            return sheet;
        }
        if (!place.file().startsWith(folder)) {
            // a finding about a submitter that sent nothing stands at no file
            return sheet;
        }
        String file = wording.line(place.file().substring(folder.length()));
        return Stream.of(file, sheet)
                .filter(part -> !part.isEmpty())
                .reduce((one, next) -> one + " › " + next)
                .orElse("");
    }

    private static String yuan(long fen) {
        return fen == 0 ? "" : Words.yuan(fen);
    }
}
