package huizong.job;

import huizong.consolidate.MonthRows;
import huizong.intake.Line;
import huizong.rule.FileCheck;
import huizong.rule.FileTally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file's check that begins with its first row: the titles before it may tell the month, which rules about dates need.
 */
final class DeferredCheck implements Consumer<Line> {

    private final MonthRows rows;
    private final Supplier<FileCheck> begin;
    private final List<Line> before = new ArrayList<>();
    private @Nullable FileCheck check;

    /**
     * Waits.
     *
     * @param rows learns of headings and titles; the rows are the check's to pass on
     * @param begin makes the check once the titles have passed
     */
    DeferredCheck(MonthRows rows, Supplier<FileCheck> begin) {
        this.rows = rows;
        this.begin = begin;
    }

    @Override
    public void accept(Line line) {
        if (check == null && !(line instanceof Line.Record)) {
            before.add(line);
            return;
        }
        pass(started(), line);
    }

    private FileCheck started() {
        FileCheck known = check;
        if (known != null) {
            return known;
        }
        FileCheck begun = begin.get();
        check = begun;
        before.forEach(line -> pass(begun, line));
        before.clear();
        return begun;
    }

    private void pass(FileCheck judge, Line line) {
        rows.line(line);
        judge.accept(line);
    }

    FileTally finish() {
        return started().finish();
    }
}
