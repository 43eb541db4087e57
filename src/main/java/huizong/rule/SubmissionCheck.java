package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Money;
import huizong.lang.Text;
import huizong.origin.Place;
import java.time.LocalDate;
import java.time.YearMonth;

/** The rules about a submission as a whole. */
public final class SubmissionCheck {

    private static final Text WHOLE = Text.of("整份替换", "as a whole");
    private static final Text PART = Text.of("部分替换", "in part");
    private static final Text NOTHING_TELLS = Text.of(
            "收到日期、填报时间和文件名都看不出哪份在后，暂按行数多的算",
            "neither day, 填报时间 nor name tells which is the later, so the one with more rows is taken");
    private static final Text CALLED_LATER = Text.of(
            "按日期前者先报，文件名却像是后改的一份（更正、最终、(n)）",
            "by the day this one is the earlier, but its name (更正, 最终, (n)) calls it the later");

    private SubmissionCheck() {}

    public static void check(SubmissionFacts submission, RuleBook book, FindingSink findings) {
        Findings found = new Findings(book, findings);
        LocalDate received = submission.received();
        if (received == null) {
            missing(submission, found);
            return;
        }
        if (!submission.listed()) {
            found.add(SubmissionRule.SUBMITTER_UNKNOWN, submission.place(), 0, Text.plain(submission.submitter()));
        }
        if (received.isAfter(submission.deadline())) {
            found.add(
                    SubmissionRule.SUBMISSION_LATE,
                    submission.place(),
                    0,
                    Text.plain(received.toString()),
                    Text.plain(submission.deadline().toString()));
        }
        if (submission.nil()) {
            found.add(SubmissionRule.SUBMISSION_NIL, submission.place(), 0, Text.plain(submission.submitter()));
            return;
        }
        attachments(submission, found);
    }

    /** The rule about a file of which folder, titles and name do not agree. */
    public static void sender(OtherSender file, RuleBook book, FindingSink findings) {
        new Findings(book, findings)
                .add(
                        SubmissionRule.SUBMITTER_DIFFERS,
                        file.place(),
                        0,
                        Text.plain(file.taken()),
                        Text.plain(file.said()),
                        file.where());
    }

    /** The rule about a file whose rows a later one superseded. */
    public static void superseded(SupersededFile file, RuleBook book, FindingSink findings) {
        new Findings(book, findings)
                .add(
                        SubmissionRule.SUBMISSION_SUPERSEDED,
                        file.place(),
                        file.difference(),
                        file.attachment().label(),
                        Text.plain(file.later()),
                        file.whole() ? WHOLE : PART,
                        file.before().words(),
                        file.after().words());
    }

    /** The rule about two files of which nobody can tell, or not for certain, which is the later. */
    public static void order(SupersededFile file, RuleBook book, FindingSink findings) {
        if (file.order() == SupersededFile.Order.KNOWN) {
            return;
        }
        new Findings(book, findings)
                .add(
                        SubmissionRule.SUBMISSION_ORDER_UNKNOWN,
                        file.place(),
                        file.difference(),
                        file.attachment().label(),
                        Text.plain(file.later()),
                        file.order() == SupersededFile.Order.UNKNOWN ? NOTHING_TELLS : CALLED_LATER);
    }

    /**
     * The rule about an attachment of which most rows are those of the month before.
     *
     * @param place its first sheet with such rows
     * @param fen what the repeated rows add up to
     */
    public static void repeats(
            Place place,
            Attachment attachment,
            int repeated,
            int rows,
            long fen,
            YearMonth last,
            RuleBook book,
            FindingSink findings) {
        new Findings(book, findings)
                .add(
                        SubmissionRule.SUBMISSION_REPEATS_LAST_MONTH,
                        place,
                        fen,
                        attachment.label(),
                        Text.plain(repeated),
                        Text.plain(rows),
                        Text.plain(last.toString()),
                        Text.plain(Money.yuan(fen)));
    }

    /** Before the deadline a submission is awaited, which is nobody's fault. */
    private static void missing(SubmissionFacts submission, Findings found) {
        if (submission.asOf().isAfter(submission.deadline())) {
            found.add(
                    SubmissionRule.SUBMISSION_MISSING,
                    submission.place(),
                    0,
                    Text.plain(submission.submitter()),
                    Text.plain(submission.deadline().toString()));
        }
    }

    private static void attachments(SubmissionFacts submission, Findings found) {
        for (Attachment attachment : Attachment.values()) {
            if (!submission.unreadable() && !submission.attachments().contains(attachment)) {
                found.add(SubmissionRule.ATTACHMENT_MISSING, submission.place(), 0, attachment.label());
            }
        }
        if (submission.salesRows() > 0 && !submission.evidenced()) {
            found.add(
                    SubmissionRule.VOUCHER_MISSING,
                    submission.place(),
                    submission.salesFen(),
                    Text.plain(Long.toString(submission.salesRows())),
                    Text.plain(Money.yuan(submission.salesFen())));
        }
        if (AttachmentUnits.areDoubtful(submission)) {
            MarketCheck.unitOfAttachment(submission, found);
            return;
        }
        long excess = submission.benefitFen() - submission.salesFen();
        if (excess > 0 && submission.attachments().size() == Attachment.values().length) {
            found.add(
                    SubmissionRule.BENEFIT_EXCEEDS_SALES,
                    submission.place(),
                    excess,
                    Text.plain(Money.yuan(submission.benefitFen())),
                    Text.plain(Money.yuan(submission.salesFen())),
                    Text.plain(Money.yuan(excess)));
        }
    }
}
