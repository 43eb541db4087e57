package huizong.table;

import java.util.List;

/** A document of a word processor. It is kept in memory as a whole, see {@link WordBuilder}. */
record WordFile(FileKind kind, List<Sheet> sheets) implements TableFile.Read {

    WordFile {
        sheets = List.copyOf(sheets);
    }

    @Override
    public String encoding() {
        return "";
    }

    @Override
    public void close() {
        // everything was read when it was opened
    }
}
