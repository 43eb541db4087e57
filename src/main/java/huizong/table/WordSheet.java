package huizong.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table of a document with the paragraphs about it, or the paragraphs of a document that has none. */
record WordSheet(String name, List<Merge> merges, List<Row> rows, WordPlaces places) implements Sheet {

    @Override
    public boolean hidden() {
        return false;
    }

    @Override
    public Optional<Damage> read(Consumer<Row> consumer) {
        rows.forEach(consumer);
        return Optional.empty();
    }
}
