package huizong.job;

import huizong.consolidate.FileRole;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.origin.Place;
import huizong.rule.SubmissionFacts;
import huizong.rule.TableTally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a submitter sent for a month, as a whole: what is there of it, and since when. */
final class Submission {

    private final Office office;
    private final YearMonth month;
    private final LocalDate asOf;
    private final Submitter submitter;
    private final List<JudgedFile> sent;

    /** @param files the submitter's; those that are ignored were not sent */
    Submission(Office office, YearMonth month, LocalDate asOf, Submitter submitter, List<JudgedFile> files) {
        this.office = office;
        this.month = month;
        this.asOf = asOf;
        this.submitter = submitter;
        this.sent =
                files.stream().filter(file -> file.role() != FileRole.IGNORED).toList();
    }

    boolean isEmpty() {
        return sent.isEmpty();
    }

    /** The number of its first file; -1 when nothing came. */
    int first() {
        return sent.isEmpty() ? -1 : sent.get(0).number();
    }

    boolean isListed() {
        return submitter.kind() != Submitter.Kind.UNLISTED;
    }

    /** Nothing but nil returns came. */
    boolean isNil() {
        return !sent.isEmpty()
                && sent.stream()
                        .filter(file -> !file.file().voucher())
                        .allMatch(
                                file -> file.file().isReadable() && file.tally().nil());
    }

    /**
     * The day it counts as received, null when nothing came: the office's own book first, then the day its first file counts
     * as received; a photograph bears the day it was taken.
     */
    @Nullable
    LocalDate received() {
        if (sent.isEmpty()) {
            return null;
        }
        return booked().orElseGet(() -> sent.stream()
                .filter(file -> !file.file().voucher())
                .map(JudgedFile::received)
                .min(LocalDate::compareTo)
                .orElse(asOf));
    }

    /**
     * The day by which it is on time or late, null when nothing came: when the first file of each attachment was there. A
     * correction does not make it late.
     */
    @Nullable
    LocalDate complete() {
        LocalDate last = received();
        if (last == null || booked().isPresent()) {
            return last;
        }
        for (Attachment attachment : Attachment.values()) {
            Optional<LocalDate> first = sent.stream()
                    .filter(file -> file.tally().has(attachment))
                    .map(JudgedFile::received)
                    .min(LocalDate::compareTo);
            last = first.isPresent() && first.get().isAfter(last) ? first.get() : last;
        }
        return last;
    }

    private Optional<LocalDate> booked() {
        return office.received().first(month, submitter.name());
    }

    LocalDate deadline() {
        return office.settings().deadlines().deadline(month);
    }

    /** Its folder or file; of a submitter from whom nothing came the name. */
    Place place() {
        if (sent.isEmpty()) {
            return Place.ofFile(submitter.name());
        }
        Inbox.Item first = sent.get(0).file().item();
        String path = first.originShown();
        int slash = path.lastIndexOf('/');
        boolean ownFolder = first.folder() != null && slash > 0;
        return Place.ofFile(ownFolder ? path.substring(0, slash) : path);
    }

    /**
     * As the rules want it.
     *
     * @param roster rows of attachment 1 that were read and not superseded
     * @param purchases the same of attachment 2
     */
    SubmissionFacts facts(Tally roster, Tally purchases) {
        Set<Attachment> attachments = new TreeSet<>();
        boolean vouchers = office.received().hasVoucher(month, submitter.name());
        boolean unreadable = !sent.isEmpty();
        for (JudgedFile file : sent) {
            vouchers |= file.file().voucher();
            unreadable &= !file.file().isReadable();
            for (TableTally table : file.tally().tables()) {
                attachments.add(table.head().attachment());
            }
        }
        return new SubmissionFacts(
                place(),
                submitter.name(),
                isListed() || office.submitters().all().isEmpty(),
                attachments,
                isNil(),
                unreadable,
                complete(),
                deadline(),
                asOf,
                roster.fen(),
                purchases.fen(),
                purchases.rows(),
                vouchers);
    }
}
