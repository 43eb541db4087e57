package huizong.consolidate;

import huizong.rule.KeptRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Chooses what the months after this one must know of its rows: counted purchases, what was sent, who was named. */
final class RowsToKeep {

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final RepeatedRows contents;
    private final People people;

    RowsToKeep(RowColumns rows, List<MonthTable> tables, Names names, People people) {
        this.rows = rows;
        this.tables = tables;
        this.contents = new RepeatedRows(rows, tables, names);
        this.people = people;
    }

    KeptRows kept() {
        List<KeptRows.Table> kept = new ArrayList<>();
        for (MonthTable table : tables) {
            kept.add(new KeptRows.Table(
                    table.file().submitter().name(), table.file().path(), table.sheet()));
        }
        int[] counted = those(row -> !rows.isRoster(row) && rows.is(row, RowColumns.COMPARABLE) && rows.isCounted(row));
        int[] sent = those(row -> !rows.is(row, RowColumns.SUPERSEDED) && contents.content(row) != 0);
        int[] named = those(row -> people.person(row) >= 0 && rows.name(row) != 0);
        return new KeptRows(
                kept,
                IntStream.of(counted).mapToLong(rows::twin).toArray(),
                IntStream.of(counted).mapToLong(rows::proof).toArray(),
                IntStream.of(counted).map(rows::table).toArray(),
                IntStream.of(counted).map(rows::line).toArray(),
                IntStream.of(sent).mapToLong(contents::content).toArray(),
                IntStream.of(sent).map(rows::table).toArray(),
                IntStream.of(named)
                        .mapToLong(row -> KnownPeople.hash(rows.person(row), rows.name(row)))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    private int[] those(IntPredicate chosen) {
        return IntStream.range(0, rows.size()).filter(chosen).toArray();
    }
}
