package huizong.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Lines whose meaning depends on what follows: the titles of a table below, or nothing that anybody understands. */
final class WaitingLines {

    /** A title stands close above its table; a sheet of words alone must not fill the memory. */
    private static final int MOST = 200;

    private final Deque<Waiting> lines = new ArrayDeque<>();
    private final Consumer<Line> out;

    /** A line that waits, as it reads. */
    private record Waiting(int row, String text) {}

    WaitingLines(Consumer<Line> out) {
        this.out = out;
    }

    /** @param table the table within or under which the line stands, -1 for none */
    void add(int row, String text, int table) {
        if (lines.size() == MOST) {
            give(lines.removeFirst(), table, LineWords::isTitle);
        }
        lines.add(new Waiting(row, text));
    }

    boolean allMatch(Predicate<String> test) {
        return lines.stream().allMatch(line -> test.test(line.text()));
    }

    /** What the lines say as the titles of a table that begins now. */
    TitleReader read() {
        TitleReader reader = new TitleReader();
        lines.forEach(line -> reader.add(line.text()));
        return reader;
    }

    /** They were titles. */
    void areTitles() {
        drain(-1, bare -> true);
    }

    /** A row of the table comes after them: only the title of a block is one. */
    void areWithin(int table) {
        if (!lines.isEmpty()) {
            drain(table, bare -> LineWords.isTitle(bare) || LineWords.isBlockTitle(bare));
        }
    }

    /** Nothing of the table comes after them. */
    void areUnder(int table) {
        drain(table, LineWords::isTitle);
    }

    /** The day of a signature comes after them: words alone right above it say who signs (河坝镇人民政府). */
    void areSigned(int table) {
        if (lines.isEmpty() || RowTexts.hasDigit(lines.getLast().text())) {
            return;
        }
        Waiting last = lines.removeLast();
        areUnder(table);
        out.accept(new Line.Note(last.row(), last.text()));
    }

    private void drain(int table, Predicate<String> isTitle) {
        while (!lines.isEmpty()) {
            give(lines.removeFirst(), table, isTitle);
        }
    }

    private void give(Waiting line, int table, Predicate<String> isTitle) {
        boolean title = table < 0 || isTitle.test(LineWords.bare(line.text())) || LineWords.isNil(line.text());
        out.accept(
                title
                        ? new Line.TitleLine(line.row(), line.text())
                        : new Line.NotUnderstood(line.row(), table, line.text()));
    }
}
