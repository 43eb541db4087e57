package huizong.job;

import huizong.consolidate.FileRole;
import huizong.office.Submitter;
import huizong.store.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A file of the month's inbox with all that is known of it before its rows are judged.
 *
 * @param sha256 empty when it could not be read at all, or is ignored
 * @param reading null when it is ignored
 * @param duplicateOf the path of the file with the same bytes that counts in its place, or null
 */
record InboxFile(
        Inbox.Item item,
        String sha256,
        @Nullable Reading reading,
        Submitter submitter,
        int rank,
        @Nullable String duplicateOf) {

    boolean isReadable() {
        return reading != null && reading.damage() == null;
    }

    FileRole role() {
        if (item.ignored()) {
            return FileRole.IGNORED;
        }
        if (!isReadable()) {
            return FileRole.UNREADABLE;
        }
        return duplicateOf == null ? FileRole.COUNTED : FileRole.DUPLICATE;
    }
}
