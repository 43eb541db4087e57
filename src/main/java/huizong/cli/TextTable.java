package huizong.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A table of text, its columns aligned by what a terminal shows; columns named in {@code right} stand to the right. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> right;
    private final Set<Integer> hidden = new HashSet<>();

    TextTable(List<Integer> right) {
        this.right = List.copyOf(right);
    }

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    void print(PrintStream out) {
        lines().forEach(out::println);
    }

    /** The same without one of its columns; the others keep their numbers. */
    TextTable without(int column) {
        TextTable narrower = new TextTable(right);
        rows.forEach(narrower.rows::add);
        narrower.hidden.addAll(hidden);
        narrower.hidden.add(column);
        return narrower;
    }

    /** What stands over a column: its cell in the first row. */
    String heading(int column) {
        return rows.get(0).get(column);
    }

    /** The columns that the widest of its lines takes. */
    int width() {
        return lines().stream().mapToInt(Width::of).max().orElse(0);
    }

    /** The rows, aligned. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = Width.of(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                }
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                if (hidden.contains(i)) {
                    continue;
                }
                String blanks = " ".repeat(widths.get(i) - Width.of(row.get(i)));
                line.append(line.isEmpty() ? "" : GAP);
                line.append(right.contains(i) ? blanks + row.get(i) : row.get(i) + blanks);
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
