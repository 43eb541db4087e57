package huizong.intake;

import huizong.form.Column;
import huizong.form.MoneyUnit;
import huizong.table.Damage;
import huizong.table.Row;
import huizong.table.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks down a sheet and tells each line for what it is. It knows three places: above a table (lines are titles until a
 * heading comes), in a table, and below it (after a signature or a note).
 */
final class SheetReader {

    private final Sheet sheet;
    private final int sheetNumber;
    private final Consumer<Line> lines;
    private final MergedCells merges;
    private final WaitingLines waiting;
    /** Lines in doubt come out before the row that shows what they were. */
    private final Runnable beforeRow;

    private final ReturnTraces traces = new ReturnTraces();
    private int nextTable;
    private List<TableReader> tables = new ArrayList<>();
    private @Nullable PendingHeader pending;
    /** How many columns the headings of these tables take. */
    private int width;
    /** What stands right of these tables, above a heading of its own. */
    private TitleReader besideTitles = new TitleReader();

    SheetReader(Sheet sheet, int sheetNumber, int firstTable, Consumer<Line> lines) {
        this.sheet = sheet;
        this.sheetNumber = sheetNumber;
        this.nextTable = firstTable;
        this.lines = lines;
        this.merges = new MergedCells(sheet.merges());
        this.waiting = new WaitingLines(lines);
        this.beforeRow = () -> waiting.areWithin(firstNumber());
    }

    Optional<Damage> read() {
        lines.accept(new Line.SheetStart(0, sheet.name(), sheetNumber));
        Optional<Damage> damage = sheet.read(row -> {
            take(row);
            quotes(row);
        });
        settle();
        waiting.areUnder(firstNumber());
        return damage;
    }

    int nextTable() {
        return nextTable;
    }

    /** The number of the (leftmost) table that the walk is in or under, -1 above all tables. */
    private int firstNumber() {
        return tables.isEmpty() ? -1 : tables.get(0).number();
    }

    private void take(Row row) {
        if (traces.isOnList(row)) {
            lines.accept(traces.ofList(row));
            return;
        }
        List<String> texts = RowTexts.of(row);
        boolean hadTrace = traces.takeOut(texts);
        merges.enter(row.number(), texts);
        if (RowTexts.isBlank(texts)) {
            if (hadTrace) {
                lines.accept(new Line.Note(row.number(), ReturnTraces.COLUMN_LINE));
            }
            takePictures(row);
            return;
        }
        if (pending != null) {
            PendingHeader both = pending.joinedWith(row.number(), texts, merges);
            if (both != null) {
                pending = both;
                return;
            }
        }
        List<HeaderFinder.Found> found = header(row.number(), texts);
        settle();
        if (!found.isEmpty()) {
            pending = new PendingHeader(
                    row.number(), List.of(), RowTexts.joined(texts), texts, found, merges.lastRowOf(row.number()));
            return;
        }
        if (!tables.isEmpty() && texts.size() > width && takeBeside(row, texts)) {
            return;
        }
        takeBelowHeader(row, texts);
    }

    /**
     * Looks right of the tables for another one that begins lower down, which no row of theirs may swallow.
     *
     * @return whether its title or its heading stands there; the line is told then, both its halves
     */
    private boolean takeBeside(Row row, List<String> texts) {
        List<String> right = texts.subList(width, texts.size());
        if (RowTexts.isBlank(right)) {
            return false;
        }
        List<HeaderFinder.Found> found =
                RowTexts.looksLikeData(right) ? List.of() : HeaderFinder.find(texts, width, column -> false);
        String words = RowTexts.joined(right);
        boolean title = found.isEmpty() && LineWords.isTitle(LineWords.bare(words));
        if (found.isEmpty() && !title) {
            return false;
        }
        List<String> left = texts.subList(0, width);
        if (!RowTexts.isBlank(left)) {
            takeBelowHeader(row, left);
        }
        if (title) {
            besideTitles.add(words);
            lines.accept(new Line.TitleLine(row.number(), words));
            return true;
        }
        tables.get(tables.size() - 1).limitTo(width);
        begin(found, row.number(), besideTitles);
        width = RowTexts.width(texts);
        besideTitles = new TitleReader();
        return true;
    }

    private void quotes(Row row) {
        int column = row.strayQuote();
        if (column >= 0) {
            lines.accept(
                    new Line.StrayQuote(row.number(), column, row.cell(column).text()));
        }
    }

    private List<HeaderFinder.Found> header(int row, List<String> texts) {
        if (RowTexts.looksLikeData(texts)) {
            return List.of();
        }
        return merges.isEmpty()
                ? HeaderFinder.find(texts)
                : HeaderFinder.find(merges.spread(row, texts), 0, column -> merges.isContinued(row, column));
    }

    private void takeBelowHeader(Row row, List<String> texts) {
        List<TableReader> silent = new ArrayList<>();
        for (TableReader table : tables) {
            if (!table.take(row, texts, merges, beforeRow)) {
                silent.add(table);
            }
        }
        if (silent.size() < tables.size()) {
            for (TableReader table : silent) {
                takeHalf(row, table, table.part(texts));
            }
            return;
        }
        String label = LineWords.bare(RowTexts.first(texts));
        String words = RowTexts.joined(texts);
        boolean mayBeTitle = tables.isEmpty() || LineWords.isTitle(label) || LineWords.isBlockTitle(label);
        if (!mayBeTitle && (LineWords.isNote(label) || (haveEnded() && LineWords.isListItem(label)))) {
            if (LineWords.isDay(label)) {
                waiting.areSigned(firstNumber());
            }
            waiting.areUnder(firstNumber());
            if (!LineWords.isPageMark(label)) {
                tables.forEach(TableReader::end);
            }
            lines.accept(new Line.Note(row.number(), words));
            return;
        }
        waiting.add(row.number(), words, firstNumber());
    }

    /** The part of a line that belongs to one of the tables side by side, when another table took its own part. */
    private void takeHalf(Row row, TableReader table, List<String> part) {
        if (RowTexts.isBlank(part)) {
            return;
        }
        String label = LineWords.bare(RowTexts.first(part));
        String words = RowTexts.joined(part);
        if (LineWords.isNote(label)) {
            table.end();
            lines.accept(new Line.Note(row.number(), words));
            return;
        }
        boolean title = LineWords.isTitle(label) || LineWords.isBlockTitle(label) || LineWords.isNil(words);
        lines.accept(
                title
                        ? new Line.TitleLine(row.number(), words)
                        : new Line.NotUnderstood(row.number(), table.number(), words));
    }

    /** Pictures alone are a line all the same. */
    private void takePictures(Row row) {
        if (RowTexts.hasPicture(row)) {
            lines.accept(new Line.Note(row.number(), "[图片]"));
        }
    }

    private boolean haveEnded() {
        return tables.stream().allMatch(TableReader::hasEnded);
    }

    /** The heading is complete: its tables begin, or, when it is the same again on a new page, go on. */
    private void settle() {
        PendingHeader header = pending;
        if (header == null) {
            return;
        }
        pending = null;
        if (isRepeated(header)) {
            waiting.areTitles();
            header.above().forEach(lines);
            lines.accept(new Line.Note(header.row(), header.own()));
            return;
        }
        TitleReader titles = waiting.read();
        waiting.areTitles();
        header.above().forEach(lines);
        tables = new ArrayList<>();
        begin(header.found(), header.row(), titles);
        width = RowTexts.width(header.texts());
        besideTitles = new TitleReader();
    }

    private void begin(List<HeaderFinder.Found> found, int row, TitleReader titles) {
        for (HeaderFinder.Found one : found) {
            TableHead head = head(one, row, titles);
            lines.accept(new Line.Header(row, head));
            tables.add(new TableReader(head, one, lines));
        }
    }

    private boolean isRepeated(PendingHeader header) {
        if (tables.size() != header.found().size()) {
            return false;
        }
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).hasEnded()
                    || !tables.get(i).hasHeading(header.found().get(i))) {
                return false;
            }
        }
        return waiting.allMatch(tables.get(0)::knowsTitle);
    }

    /** The heading's own unit beats the 单位 line above it, which holds for its table alone (DESIGN 5, Unit). */
    private TableHead head(HeaderFinder.Found found, int row, TitleReader titles) {
        MoneyUnit own = Headings.unit(found.headings().getOrDefault(Column.AMOUNT, ""));
        MoneyUnit above = titles.unit();
        MoneyUnit unit = own != null ? own : above != null ? above : MoneyUnit.YUAN;
        return new TableHead(
                nextTable++,
                sheet.name(),
                sheetNumber,
                row,
                found.attachment(),
                found.columns(),
                found.headings(),
                unit,
                titles.title(),
                found.unread());
    }
}
