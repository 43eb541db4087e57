package huizong.consolidate;

import huizong.form.Attachment;
import huizong.office.Submitter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a submission.
 *
 * @param received the day its first file counts as received, null when nothing came
 * @param onTime null when nothing came
 * @param people distinct beneficiaries of this submitter; never added up over submitters
 */
public record SubmitterResult(
        Submitter submitter,
        Verdict verdict,
        @Nullable LocalDate received,
        @Nullable Boolean onTime,
        int people,
        List<FileResult> files,
        FindingCounts findings) {

    public SubmitterResult {
        files = List.copyOf(files);
    }

    /** Pictures and scans that came as evidence. */
    public int vouchers() {
        return (int)
                files.stream().filter(file -> file.role() == FileRole.VOUCHER).count();
    }

    public Ledger ledger(Attachment attachment) {
        Ledger sum = Ledger.EMPTY;
        for (FileResult file : files) {
            sum = sum.plus(file.ledger(attachment));
        }
        return sum;
    }
}
