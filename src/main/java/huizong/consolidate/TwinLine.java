package huizong.consolidate;

import huizong.form.Entry;
import huizong.origin.Place;

/**
 * A row that was merged into another, or that counts but may be a duplicate of it.
 *
 * @param merged false: it counts, and a person is asked
 * @param other the row that counts in its place, or that it resembles
 */
public record TwinLine(
        String submitter, Place place, Entry entry, long fen, boolean merged, String otherSubmitter, Place other) {}
