package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Takes the files out of a zip, 7z or rar, also out of archives that lie in it. */
public final class Archives {

    private Archives() {}

    /** What became of one entry. */
    public sealed interface Entry {

        /**
         * Its path in the archive, {@code /}-separated; that of an entry of an archive within the archive is
         * {@code b.zip!c.xlsx}. Never twice the same in one archive.
         */
        String name();

        /**
         * An entry whose bytes are whole.
         *
         * @param file where they lie now
         */
        record Unpacked(String name, Path file) implements Entry {}

        /** An entry that could not be taken out; with an empty name the archive itself, or the rest of it. */
        record Damaged(String name, Damage damage) implements Entry {}

        /** An entry that nobody meant to send, see {@link Leftovers}; not taken out. */
        record Leftover(String name) implements Entry {}
    }

    /** Whether a file is an archive, by its bytes. A file that cannot be read is none: whoever opens it will learn why. */
    public static boolean isArchive(Path file) {
        return switch (kind(file)) {
            case ZIP, SEVEN_ZIP, RAR -> true;
            case XLSX,
                    XLSB,
                    XLS,
                    DOCX,
                    DOC,
                    ODS,
                    HTML,
                    XML_2003,
                    CSV,
                    PDF,
                    OFD,
                    IMAGE,
                    ENCRYPTED,
                    SHORTCUT,
                    PROGRAM,
                    UNKNOWN -> false;
        };
    }

    /** What a file is by its bytes; {@link FileKind#UNKNOWN} also where it cannot be read. */
    public static FileKind kind(Path file) {
        try {
            return KindDetector.detect(file);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return FileKind.UNKNOWN;
        }
    }

    /**
     * Takes out all entries; folders are no entries. Never throws for a bad archive: an entry that cannot be taken out is
     * told, and the others go on.
     *
     * @param into where the entries' bytes lie until the caller clears it
     * @param limits {@code fileBytes} for each entry, {@code unpackedBytes} for all together
     * @return in the order of the archive. Where no entry can be read there is one answer for the archive as a whole
     * @throws IOException when the archive is gone
     * @throws TemporaryFault when {@code into} cannot be written: no fault of the archive
     */
    public static List<Entry> unpack(Path archive, TemporaryFolder into, ReadLimits limits) throws IOException {
        return new Unpacking(into, limits).archive(archive);
    }
}
