package huizong.rule;

import huizong.origin.Place;
import huizong.table.Damage;
import huizong.table.FileKind;
import org.jspecify.annotations.Nullable;

/**
 * What the file rules look at.
 *
 * @param damage why it cannot be read, or null
 * @param encoding in which a text file was read, with a question mark where that is doubtful; empty for other formats
 * @param duplicateOf the path of the file with the same bytes that counts in its place, or null
 * @param kind what it is by its content
 */
public record FileFacts(
        Place place,
        @Nullable Damage damage,
        String encoding,
        @Nullable String duplicateOf,
        FileKind kind) {

    /** Of a file of which nobody asks what it is. */
    public FileFacts(Place place, @Nullable Damage damage, String encoding, @Nullable String duplicateOf) {
        this(place, damage, encoding, duplicateOf, FileKind.UNKNOWN);
    }
}
