package huizong.consolidate;

import huizong.intake.EditionWords;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file as one of those that a submitter sent for the month, with all that tells which of them is the later.
 *
 * @param file its number in the month
 * @param received the day it counts as received
 * @param filled the day after 填报时间; null where none stands
 * @param words what its name and titles say
 * @param original SHA-256 of the file of which it is the marked copy that was sent back, mended; null for any other file
 */
public record Edition(
        int file,
        String sha256,
        LocalDate received,
        @Nullable LocalDate filled,
        EditionWords words,
        @Nullable String original) {

    /** Whether it is the other one, marked, sent back and mended. */
    boolean mends(Edition other) {
        return other.sha256.equals(original);
    }
}
