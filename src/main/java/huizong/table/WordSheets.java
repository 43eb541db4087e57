package huizong.table;

import huizong.origin.ReturnMark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of a document: one for each table, with the paragraphs above it, and those below the last. A document
 * without a table is one sheet of its paragraphs.
 *
 * <p>What the page shows as one table is one sheet: tables with nothing between them, and a table that goes on below blank
 * lines without a heading of its own, whose rows would belong to no table otherwise. A frame is no table: one that holds
 * others and has at most one filled cell in a row is opened, as if what it holds stood on the page itself.
 */
final class WordSheets {

    private final List<Sheet> sheets = new ArrayList<>();
    private final List<WordBlock.Paragraph> waiting = new ArrayList<>();
    private int tables;
    private @Nullable Group open;
    private boolean isApart;

    private WordSheets() {}

    /** A sheet that may still go on, and the last of its tables. */
    private static final class Group {
        private final String name;
        private final WordRows rows = new WordRows();
        private final List<WordBlock.Table> parts = new ArrayList<>();

        Group(String name) {
            this.name = name;
        }

        boolean goesOnWith(WordBlock.Table next) {
            WordBlock.Table last = parts.get(parts.size() - 1);
            return WordColumns.of(last).count() == WordColumns.of(next).count()
                    && !texts(parts.get(0)).equals(texts(next));
        }

        /** The texts of a table's first row that has any: its heading, when it has one. */
        private static List<String> texts(WordBlock.Table table) {
            for (WordBlock.TableRow row : table.rows()) {
                if (!row.isBlank()) {
                    return row.cells().stream()
                            .map(cell -> cell.text().text().strip())
                            .toList();
                }
            }
            return List.of();
        }
    }

    static List<Sheet> of(List<WordBlock> body) throws Faults.OverLimit {
        WordSheets sheets = new WordSheets();
        for (WordBlock block : withoutFrames(withoutReturnList(body))) {
            if (block instanceof WordBlock.Paragraph paragraph) {
                sheets.add(paragraph);
            } else if (block instanceof WordBlock.Table table) {
                sheets.add(table);
            }
        }
        return sheets.finish();
    }

    private void add(WordBlock.Paragraph paragraph) {
        isApart = true;
        if (!paragraph.isBlank()) {
            waiting.add(paragraph);
        }
    }

    private void add(WordBlock.Table table) throws Faults.OverLimit {
        Group group = open;
        boolean isNew = isApart || group == null;
        tables += isNew ? 1 : 0;
        if (table.isBlank()) {
            // a line drawn as a table, a form of blanks: the paragraphs above it may speak of the next one
            isApart = true;
            return;
        }
        if (group == null || (isApart && !(waiting.isEmpty() && group.goesOnWith(table)))) {
            close();
            group = new Group("表" + tables);
            group.rows.above(waiting);
            waiting.clear();
            open = group;
        }
        group.rows.table(table);
        group.parts.add(table);
        isApart = false;
    }

    private void close() throws Faults.OverLimit {
        Group group = open;
        if (group == null) {
            return;
        }
        sheets.add(group.rows.sheet(group.name));
        int nested = 0;
        for (WordBlock.Table table : group.parts) {
            nested = nested(group.name, table, nested);
        }
        open = null;
    }

    /** The tables within a table follow it, named 表1-1, 表1-2 …; what stands beside them in their cell is the cell's text. */
    private int nested(String outer, WordBlock.Table table, int before) throws Faults.OverLimit {
        int number = before;
        for (WordBlock.TableRow row : table.rows()) {
            for (WordBlock.TableCell cell : row.cells()) {
                for (WordBlock block : cell.blocks()) {
                    if (block instanceof WordBlock.Table inner) {
                        number++;
                        String name = outer + "-" + number;
                        WordRows rows = new WordRows();
                        rows.table(inner);
                        sheets.add(rows.sheet(name));
                        nested(name, inner, 0);
                    }
                }
            }
        }
        return number;
    }

    private List<Sheet> finish() throws Faults.OverLimit {
        Group last = open;
        if (last != null) {
            last.rows.below(waiting);
            close();
            return sheets;
        }
        WordRows words = new WordRows();
        words.below(waiting);
        return List.of(words.sheet("正文"));
    }

    /** A marked copy begins with the list of what was found; the tables behind it are numbered as in the file it was made of. */
    private static List<WordBlock> withoutReturnList(List<WordBlock> body) {
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i) instanceof WordBlock.Table table && isReturnList(table)) {
                return body.subList(i + 1, body.size());
            }
            if (!body.get(i).isBlank()) {
                return body;
            }
        }
        return body;
    }

    private static boolean isReturnList(WordBlock.Table table) {
        return !table.rows().isEmpty()
                && table.rows().get(0).cells().stream()
                        .anyMatch(cell -> ReturnMark.in(cell.text().text()).isPresent());
    }

    private static List<WordBlock> withoutFrames(List<WordBlock> blocks) {
        List<WordBlock> plain = new ArrayList<>(blocks.size());
        for (WordBlock block : blocks) {
            if (block instanceof WordBlock.Table table && isFrame(table)) {
                for (WordBlock.TableRow row : table.rows()) {
                    for (WordBlock.TableCell cell : row.cells()) {
                        plain.addAll(withoutFrames(cell.blocks()));
                    }
                }
            } else {
                plain.add(block);
            }
        }
        return plain;
    }

    private static boolean isFrame(WordBlock.Table table) {
        boolean holdsTable = false;
        for (WordBlock.TableRow row : table.rows()) {
            int filled = 0;
            for (WordBlock.TableCell cell : row.cells()) {
                filled += cell.isBlank() ? 0 : 1;
                holdsTable |= cell.blocks().stream()
                        .anyMatch(block -> block instanceof WordBlock.Table inner && !inner.isBlank());
            }
            if (filled > 1) {
                return false;
            }
        }
        return holdsTable;
    }
}
