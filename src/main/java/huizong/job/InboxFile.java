package huizong.job;

import huizong.consolidate.FileRole;
import huizong.office.Submitter;
import huizong.store.Reading;
import huizong.table.Damage;
import org.jspecify.annotations.Nullable;

/**
 * A file of the month's inbox with all that is known of it before its rows are judged.
 *
 * @param sha256 empty when it could not be read at all, or is ignored
 * @param reading null when it is ignored
 * @param duplicateOf the path of the file with the same bytes that counts in its place, or null
 * @param voucher a picture or scan that came beside tables: evidence, not asked for rows
 */
record InboxFile(
        Inbox.Item item,
        String sha256,
        @Nullable Reading reading,
        Submitter submitter,
        int rank,
        @Nullable String duplicateOf,
        boolean voucher) {

    boolean isReadable() {
        return reading != null && reading.damage() == null;
    }

    /** Whether it is a picture, a scan, a PDF: a voucher, unless nothing else came. */
    boolean isPicture() {
        Damage damage = reading == null ? null : reading.damage();
        return damage != null && damage.reason() == Damage.Reason.PICTURE;
    }

    InboxFile of(Submitter sender, int place) {
        return new InboxFile(item, sha256, reading, sender, place, duplicateOf, voucher);
    }

    InboxFile asDuplicateOf(@Nullable String path) {
        return new InboxFile(item, sha256, reading, submitter, rank, path, voucher);
    }

    InboxFile asVoucher() {
        return new InboxFile(item, sha256, reading, submitter, rank, duplicateOf, true);
    }

    FileRole role() {
        if (item.ignored()) {
            return FileRole.IGNORED;
        }
        if (voucher) {
            return FileRole.VOUCHER;
        }
        if (!isReadable()) {
            return FileRole.UNREADABLE;
        }
        return duplicateOf == null ? FileRole.COUNTED : FileRole.DUPLICATE;
    }
}
