package huizong.rule;

import huizong.lang.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that a finding about a column is about: their number, and the first of them by name. */
final class RowNumbers {

    private static final int NAMED = 20;

    private final List<Integer> rows = new ArrayList<>();
    private int count;

    void add(int row) {
        count++;
        if (rows.size() < NAMED) {
            rows.add(row);
        }
    }

    int count() {
        return count;
    }

    /** The first row; there must be one. */
    int first() {
        return rows.get(0);
    }

    /** {@code 第3、5行}; of many only the first twenty, and how many there are. */
    Text words() {
        boolean more = count > rows.size();
        return Text.of(
                "第" + joined("、") + (more ? "行等" + count + "行" : "行"),
                "rows " + joined(", ") + (more ? " … " + count + " in all" : ""));
    }

    private String joined(String comma) {
        return rows.stream().map(row -> Integer.toString(row)).collect(Collectors.joining(comma));
    }
}
