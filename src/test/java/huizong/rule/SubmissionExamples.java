package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.ROSTER;
import static huizong.rule.Checked.WANG;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.form.Attachment;
import huizong.intake.SheetOf;
import huizong.lang.Text;
import huizong.origin.Place;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Cases of the rules about submissions; unless a case says otherwise everything came, and in time. */
final class SubmissionExamples {
    private SubmissionExamples() {}

    private static final Place PLACE = Place.ofFile("inbox/2020-04/河坝镇");
    private static final LocalDate DEADLINE = LocalDate.of(2020, 4, 29);
    private static final Set<Attachment> BOTH = Set.of(Attachment.ROSTER, Attachment.PURCHASES);
    private static final Consumer<FindingSink> GOOD = received(DEADLINE, BOTH, false, false, 100, 100);

    private static Consumer<FindingSink> check(SubmissionFacts facts) {
        return sink -> SubmissionCheck.check(facts, Checked.BOOK, sink);
    }

    private static Consumer<FindingSink> received(
            LocalDate day, Set<Attachment> attachments, boolean nil, boolean unreadable, long benefit, long sales) {
        return check(new SubmissionFacts(
                PLACE,
                "河坝镇",
                true,
                attachments,
                nil,
                unreadable,
                day,
                DEADLINE,
                DEADLINE.plusDays(2),
                benefit,
                sales,
                1,
                true));
    }

    /** Everything came in time, and the attachments add up to so many fen. */
    static Consumer<FindingSink> sums(long benefit, long sales) {
        return received(DEADLINE, BOTH, false, false, benefit, sales);
    }

    private static Consumer<FindingSink> sold(int rows, boolean evidenced) {
        return check(new SubmissionFacts(
                PLACE, "河坝镇", true, BOTH, false, false, DEADLINE, DEADLINE, DEADLINE, 100, 100, rows, evidenced));
    }

    private static Consumer<FindingSink> nothing(LocalDate asOf) {
        return check(
                new SubmissionFacts(PLACE, "河坝镇", true, Set.of(), false, false, null, DEADLINE, asOf, 0, 0, 0, false));
    }

    private static Consumer<FindingSink> sender(String said) {
        OtherSender other =
                new OtherSender(Place.ofFile("inbox/2020-04/河坝镇/附件1.xlsx"), "河坝镇", said, Text.of("填报单位", "the table"));
        return sink -> SubmissionCheck.sender(other, Checked.BOOK, sink);
    }

    private static SupersededFile superseded(SupersededFile.Order order) {
        return new SupersededFile(
                Place.ofFile("inbox/2020-04/河坝镇/附件1.xlsx"),
                "inbox/2020-04/河坝镇/附件1更正.xlsx",
                Attachment.ROSTER,
                true,
                order,
                new SupersededPart(20, 18, 500_000),
                new SupersededPart(21, 19, 520_000));
    }

    /** A sheet in a file of another name. */
    private static Consumer<FindingSink> named(String file, String... rows) {
        CheckContext april = Checked.CONTEXT;
        CheckContext context =
                new CheckContext(file, april.month(), april.period(), april.asOf(), april.limits(), april.areaCode());
        return sink -> Checked.file(context, Checked.BOOK, IdVoucher.NONE, SheetOf.rows(rows))
                .findings()
                .forEach(sink::add);
    }

    static List<RuleExample> all() {
        String at = "inbox/2020-04/河坝镇";
        return List.of(
                fires(
                        SubmissionRule.SUBMITTER_UNKNOWN,
                        at,
                        check(new SubmissionFacts(
                                PLACE, "河巴镇", false, BOTH, false, false, DEADLINE, DEADLINE, DEADLINE, 1, 1, 1, true))),
                silent(SubmissionRule.SUBMITTER_UNKNOWN, GOOD),
                fires(SubmissionRule.SUBMITTER_DIFFERS, "inbox/2020-04/河坝镇/附件1.xlsx", sender("金盆镇")),
                silent(SubmissionRule.SUBMITTER_DIFFERS, GOOD),
                fires(SubmissionRule.MONTH_DIFFERS, "2020年3月附件1.xlsx", named("2020年3月附件1.xlsx", ROSTER, LI)),
                silent(SubmissionRule.MONTH_DIFFERS, named("2020年4月附件1.xlsx", ROSTER, LI)),
                silent(SubmissionRule.MONTH_DIFFERS, named("附件1-2020.3.30.xlsx", ROSTER, LI)),
                silent(SubmissionRule.MONTH_DIFFERS, named("2020年3月附件1.xlsx", "2020年4月名册", ROSTER, LI)),
                fires(SubmissionRule.MONTH_DIFFERS, "2", SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI)),
                fires(
                        SubmissionRule.MONTH_DIFFERS,
                        "2",
                        SheetOf.rows("2020年3月带贫人员名册", ROSTER, LI),
                        SheetOf.rows("2020年4月带贫人员名册", "", ROSTER, WANG).named("Sheet2")),
                silent(SubmissionRule.MONTH_DIFFERS, SheetOf.rows("2020年4月带贫人员名册", ROSTER, LI)),
                silent(SubmissionRule.MONTH_DIFFERS, SheetOf.rows("填报时间：2020年3月28日", ROSTER, LI)),
                fires(
                        SubmissionRule.ATTACHMENT_MISSING,
                        at,
                        received(DEADLINE, Set.of(Attachment.ROSTER), false, false, 100, 0)),
                silent(SubmissionRule.ATTACHMENT_MISSING, GOOD),
                silent(SubmissionRule.ATTACHMENT_MISSING, received(DEADLINE, Set.of(), false, true, 0, 0)),
                fires(SubmissionRule.VOUCHER_MISSING, at, sold(2, false)),
                silent(SubmissionRule.VOUCHER_MISSING, sold(2, true)),
                silent(SubmissionRule.VOUCHER_MISSING, sold(0, false)),
                fires(SubmissionRule.BENEFIT_EXCEEDS_SALES, at, received(DEADLINE, BOTH, false, false, 101, 100)),
                silent(SubmissionRule.BENEFIT_EXCEEDS_SALES, GOOD),
                fires(
                        SubmissionRule.SUBMISSION_SUPERSEDED,
                        at + "/附件1.xlsx",
                        sink -> SubmissionCheck.superseded(superseded(SupersededFile.Order.KNOWN), Checked.BOOK, sink)),
                silent(SubmissionRule.SUBMISSION_SUPERSEDED, GOOD),
                fires(
                        SubmissionRule.SUBMISSION_ORDER_UNKNOWN,
                        at + "/附件1.xlsx",
                        sink -> SubmissionCheck.order(superseded(SupersededFile.Order.UNKNOWN), Checked.BOOK, sink)),
                fires(
                        SubmissionRule.SUBMISSION_ORDER_UNKNOWN,
                        at + "/附件1.xlsx",
                        sink -> SubmissionCheck.order(
                                superseded(SupersededFile.Order.CONTRADICTED), Checked.BOOK, sink)),
                silent(
                        SubmissionRule.SUBMISSION_ORDER_UNKNOWN,
                        sink -> SubmissionCheck.order(superseded(SupersededFile.Order.KNOWN), Checked.BOOK, sink)),
                fires(
                        SubmissionRule.SUBMISSION_REPEATS_LAST_MONTH,
                        "名册",
                        sink -> SubmissionCheck.repeats(
                                Place.ofSheet(at + "/附件1.xlsx", "名册"),
                                Attachment.ROSTER,
                                18,
                                20,
                                180_000,
                                YearMonth.of(2020, 3),
                                Checked.BOOK,
                                sink)),
                silent(SubmissionRule.SUBMISSION_REPEATS_LAST_MONTH, GOOD),
                fires(SubmissionRule.SUBMISSION_MISSING, at, nothing(DEADLINE.plusDays(1))),
                silent(SubmissionRule.SUBMISSION_MISSING, nothing(DEADLINE)),
                fires(SubmissionRule.SUBMISSION_LATE, at, received(DEADLINE.plusDays(1), BOTH, false, false, 100, 100)),
                silent(SubmissionRule.SUBMISSION_LATE, GOOD),
                fires(SubmissionRule.SUBMISSION_NIL, at, received(DEADLINE, Set.of(), true, false, 0, 0)),
                silent(SubmissionRule.SUBMISSION_NIL, GOOD));
    }
}
