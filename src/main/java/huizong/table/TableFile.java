package huizong.table;

import java.io.IOException;
import java.util.List;

/** A file as opened: its sheets, or why there are none. */
public sealed interface TableFile extends AutoCloseable {

    /** What the bytes say the file is, whatever its name says. */
    FileKind kind();

    @Override
    void close() throws IOException;

    /** A file whose sheets can be read until it is closed. */
    non-sealed interface Read extends TableFile {
        /** In the order of the sender's tabs. */
        List<Sheet> sheets();

        /**
         * The charset of a text file ({@code GB18030}); with a question mark ({@code GB18030?}) where bytes do not fit it or
         * read as what hardly anybody means; empty for formats that settle it themselves.
         */
        String encoding();
    }

    record Unreadable(FileKind kind, Damage damage) implements TableFile {
        @Override
        public void close() {
            // nothing was opened
        }
    }
}
