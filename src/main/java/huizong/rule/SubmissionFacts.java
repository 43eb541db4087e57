package huizong.rule;

import huizong.form.Attachment;
import huizong.origin.Place;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the submission rules look at.
 *
 * @param place the submitter's folder (or its only file), as people see it; its name where nothing came
 * @param submitter its name
 * @param listed it is on the list of submitters (or there is no list)
 * @param attachments of which it has at least one table
 * @param nil it says that there is nothing to report
 * @param unreadable every file in it is unreadable: not missing, but rejected
 * @param received the day it counts as received; null when nothing came
 * @param deadline of the month
 * @param asOf the day of the run
 * @param benefitFen 受益金额 of all rows read
 * @param salesFen 金额 of all rows read
 * @param salesRows rows of attachment 2 read
 * @param evidenced pictures or scans came with it, or the office has noted that vouchers did
 */
public record SubmissionFacts(
        Place place,
        String submitter,
        boolean listed,
        Set<Attachment> attachments,
        boolean nil,
        boolean unreadable,
        @Nullable LocalDate received,
        LocalDate deadline,
        LocalDate asOf,
        long benefitFen,
        long salesFen,
        long salesRows,
        boolean evidenced) {

    public SubmissionFacts {
        attachments = Set.copyOf(attachments);
    }
}
