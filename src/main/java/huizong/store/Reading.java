package huizong.store;

import huizong.table.Damage;
import huizong.table.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * A file as read once.
 *
 * @param number under which the store keeps it
 * @param encoding of a text file, else empty
 * @param damage why it could not be read to its end; then it has no lines. Null when it was read
 */
public record Reading(
        long number,
        ReadingKey key,
        FileKind kind,
        String encoding,
        @Nullable Damage damage) {}
