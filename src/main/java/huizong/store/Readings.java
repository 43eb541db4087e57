package huizong.store;

import huizong.form.Entry;
import huizong.intake.Line;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The readings of files: every line with its raw texts and, for rows, the normalised values. */
public interface Readings {

    /** The reading of exactly this file under exactly these circumstances, if it was made and is whole. */
    Optional<Reading> find(ReadingKey key);

    /** Begins a reading; its lines are committed in small parts and mean nothing until it is finished. */
    Writer begin(ReadingKey key, FileKind kind, String encoding);

    /** Gives every line of a reading again, in order, equal to those that were added. */
    void lines(long reading, Consumer<Line> lines);

    /** Whether a reading has any row of a table. */
    boolean hasRows(long reading);

    /** Has all finished readings on disk, and then marked as whole. Happens now and then by itself; a run ends with it. */
    void settle();

    /** Takes in the lines of one file. */
    interface Writer extends AutoCloseable {

        /**
         * Adds a line.
         *
         * @param entry the typed record of a row, whose normalised values are kept beside its texts; null for other lines
         */
        void add(Line line, @Nullable Entry entry);

        /**
         * Ends the reading. It is known from now on, and to later runs once {@link Readings#settle} had it on disk. With
         * damage its lines are removed: they are not the whole truth.
         */
        Reading finish(@Nullable Damage damage);

        /** Gives up an unfinished reading; after {@link #finish} it does nothing. */
        @Override
        void close();
    }
}
