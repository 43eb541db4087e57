package huizong.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet of a format that can only be read as a whole: its rows are kept. */
record KeptSheet(String name, boolean hidden, List<Merge> merges, List<Row> rows) implements Sheet {

    KeptSheet {
        merges = List.copyOf(merges);
        rows = List.copyOf(rows);
    }

    @Override
    public Optional<Damage> read(Consumer<Row> consumer) {
        rows.forEach(consumer);
        return Optional.empty();
    }
}
