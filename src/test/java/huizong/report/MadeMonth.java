package huizong.report;

import huizong.consolidate.Basis;
import huizong.consolidate.FileResult;
import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.PurchaseLine;
import huizong.consolidate.RosterLine;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.consolidate.TwinLine;
import huizong.consolidate.Verdict;
import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.IdSuggestion;
import huizong.form.MoneyUnit;
import huizong.form.PurchaseEntry;
import huizong.form.Reading;
import huizong.form.RosterEntry;
import huizong.lang.Text;
import huizong.office.Deadlines;
import huizong.office.Limits;
import huizong.office.Period;
import huizong.office.References;
import huizong.office.RuleSetting;
import huizong.office.Settings;
import huizong.office.Submitter;
import huizong.origin.Place;
import huizong.rule.AmountRule;
import huizong.rule.Finding;
import huizong.rule.IdRule;
import huizong.rule.Need;
import huizong.rule.PersonRule;
import huizong.rule.RuleBook;
import huizong.rule.SkippedRule;
import huizong.rule.SubmissionRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A month made by hand: a town with both attachments, a bureau whose purchase was told by the town too, a bureau that sent
 * nothing, and somebody who is not on the list. Some of its cells are hostile.
 */
final class MadeMonth implements MonthDetails {

    static final String ID = "430921195203140008";
    static final String WRONG_ID = "430921195203140001";
    static final String PHONE = "13900000001";
    static final String COMMAND = "=cmd|'/C calc'!A0";

    private static final YearMonth APRIL = YearMonth.of(2020, 4);
    private static final Reading READING = new Reading(MoneyUnit.YUAN, APRIL, "0737");
    private static final Place ROSTER = Place.ofSheet("inbox/2020-04/河坝镇/附件1.xlsx", "Sheet1");
    private static final Place PURCHASES = Place.ofSheet("inbox/2020-04/河坝镇/附件2.xlsx", "4月");
    private static final Place OF_UNION = Place.ofSheet("inbox/2020-04/区总工会/附件2.csv", "附件2");

    static MonthResult result() {
        return result(null);
    }

    static MonthResult result(MonthResult.@Nullable Previous previous) {
        FindingCounts findings = new FindingCounts();
        new MadeMonth().findings(submitted -> findings.add(submitted.finding()));
        return new MonthResult(
                APRIL,
                new Period(LocalDate.of(2020, 3, 30), LocalDate.of(2020, 4, 30)),
                LocalDate.of(2020, 4, 30),
                "益阳市大通湖区",
                "0123456789ab".repeat(5) + "cdef",
                List.of(town(), union(), silent(), unlisted()),
                new MonthResult.Unread(1, 0, 2),
                1,
                1,
                null,
                findings,
                List.of(new MonthResult.Group("大米", tally(1, 756_000), 0)),
                List.of(new MonthResult.Group("张三" + PHONE, tally(1, 12_345), 0)),
                List.of(
                        new MonthResult.Group("老河口村", tally(1, 35_200), 1),
                        new MonthResult.Group("", tally(1, 10_005), 0)),
                2,
                1,
                previous,
                new MonthResult.YearToDate(tally(2, 45_205), tally(2, 768_345), 1));
    }

    private static SubmitterResult town() {
        Ledger roster =
                new Ledger(tally(3, 81_205), tally(2, 45_205), Tally.NONE, tally(1, 36_000), Tally.NONE, Tally.NONE, 0);
        Ledger purchases = new Ledger(
                tally(2, 768_345), tally(1, 12_345), tally(1, 756_000), Tally.NONE, Tally.NONE, tally(1, 12_345), 0);
        FindingCounts findings = new FindingCounts();
        findings.add(wrongId());
        return new SubmitterResult(
                new Submitter("河坝镇", Submitter.Kind.TOWN, List.of(), null),
                Verdict.PARTLY_ACCEPTED,
                LocalDate.of(2020, 4, 27),
                true,
                1,
                List.of(
                        new FileResult(
                                ROSTER.file(), "a".repeat(64), FileRole.COUNTED, Map.of(Attachment.ROSTER, roster)),
                        new FileResult(
                                PURCHASES.file(),
                                "b".repeat(64),
                                FileRole.COUNTED,
                                Map.of(Attachment.PURCHASES, purchases))),
                findings);
    }

    private static SubmitterResult union() {
        Ledger purchases =
                new Ledger(tally(1, 756_000), tally(1, 756_000), Tally.NONE, Tally.NONE, Tally.NONE, Tally.NONE, 0);
        return new SubmitterResult(
                new Submitter("区总工会", Submitter.Kind.BUREAU, List.of(), 20),
                Verdict.ACCEPTED,
                LocalDate.of(2020, 4, 30),
                false,
                0,
                List.of(new FileResult(
                        OF_UNION.file(), "c".repeat(64), FileRole.COUNTED, Map.of(Attachment.PURCHASES, purchases))),
                new FindingCounts());
    }

    private static SubmitterResult silent() {
        return new SubmitterResult(
                new Submitter("区电视台", Submitter.Kind.BUREAU, List.of(), null),
                Verdict.MISSING,
                null,
                null,
                0,
                List.of(),
                new FindingCounts());
    }

    private static SubmitterResult unlisted() {
        return new SubmitterResult(
                new Submitter(COMMAND, Submitter.Kind.UNLISTED, List.of(), null),
                Verdict.REJECTED,
                LocalDate.of(2020, 4, 28),
                true,
                0,
                List.of(new FileResult("inbox/2020-04/x/扫描.pdf", "", FileRole.UNREADABLE, Map.of())),
                new FindingCounts());
    }

    private static Tally tally(long rows, long fen) {
        return new Tally(rows, fen);
    }

    private static Entry entry(Attachment attachment, Object... columnsAndTexts) {
        EntryText.Builder texts = EntryText.builder();
        for (int i = 0; i < columnsAndTexts.length; i += 2) {
            texts.put((Column) columnsAndTexts[i], (String) columnsAndTexts[i + 1]);
        }
        return Entry.read(attachment, texts.build(), READING, false);
    }

    private static Entry person(String name, String id, String contact, String amount, String remark) {
        return entry(
                Attachment.ROSTER,
                Column.NAME,
                name,
                Column.ID,
                id,
                Column.CONTACT,
                contact,
                Column.AMOUNT,
                amount,
                Column.REMARK,
                remark);
    }

    private static Entry sale(
            String product, String seller, String buyer, String quantity, String amount, String date) {
        return entry(
                Attachment.PURCHASES,
                Column.PRODUCT,
                product,
                Column.SELLER,
                seller,
                Column.BUYER,
                buyer,
                Column.QUANTITY,
                quantity,
                Column.AMOUNT,
                amount,
                Column.DATE,
                date,
                Column.REMARK,
                "\t-2+3 _x000D_ <&>");
    }

    private static Entry rice() {
        return sale("大米", "芸洲子合作社", "区总工会", "2160斤", "7560", "2020-04-20");
    }

    @Override
    public void roster(Consumer<RosterLine> lines) {
        Entry known = person("李 四", ID, PHONE + " 13900000002", "352", "");
        lines.accept(new RosterLine("河坝镇", ROSTER.row(5), (RosterEntry) known, 35_200, 1, 1, 35_200));
        Entry foreign = person(COMMAND, "护照E12345678", "无", "100.05", "@SUM(A1:A9)");
        lines.accept(new RosterLine("河坝镇", ROSTER.row(7), (RosterEntry) foreign, 10_005, 0, 1, 10_005));
    }

    @Override
    public void purchases(Consumer<PurchaseLine> lines) {
        Entry hostile = sale("@SUM(A1)", "+1", "-1", "=1+1", "123.45", "哪天");
        lines.accept(new PurchaseLine("河坝镇", PURCHASES.row(9), (PurchaseEntry) hostile, 12_345, true));
        lines.accept(new PurchaseLine("区总工会", OF_UNION.row(3), (PurchaseEntry) rice(), 756_000, false));
    }

    @Override
    public void twins(Consumer<TwinLine> lines) {
        lines.accept(new TwinLine("河坝镇", PURCHASES.row(8), rice(), 756_000, true, "区总工会", OF_UNION.row(3)));
        lines.accept(new TwinLine(
                "河坝镇", ROSTER.row(8), person("李四", ID, PHONE, "352", ""), 35_200, false, "河坝镇", ROSTER.row(5)));
    }

    @Override
    public Basis basis() {
        Settings settings = new Settings(
                "益阳市大通湖区",
                new Deadlines(29, Map.of(YearMonth.of(2020, 1), LocalDate.of(2020, 2, 3))),
                "0737",
                References.DEFAULT,
                "jdbc:h2:./data/huizong",
                Map.of(
                        "voucher-missing", new RuleSetting(null, false),
                        "twin-row", new RuleSetting("info", true)),
                Limits.DEFAULT);
        return new Basis(
                settings,
                new RuleBook(settings.rules()),
                List.of(new Basis.UsedList(References.Kind.SUBMITTERS, "reference/submitters.csv", "d".repeat(64))),
                List.of(new SkippedRule(PersonRule.NOT_IN_REGISTER, Need.REGISTER.why())));
    }

    @Override
    public void findings(Consumer<SubmittedFinding> findings) {
        findings.accept(new SubmittedFinding("区电视台", silence()));
        findings.accept(new SubmittedFinding("河坝镇", wrongId()));
    }

    private static Finding silence() {
        return new Finding(
                SubmissionRule.SUBMISSION_MISSING,
                SubmissionRule.SUBMISSION_MISSING.level(),
                Place.ofFile("区电视台"),
                null,
                "",
                List.of(Text.plain("区电视台"), Text.plain("2020-04-29")),
                0,
                List.of());
    }

    static Finding wrongId() {
        return new Finding(
                        IdRule.ID_CHECK_DIGIT,
                        IdRule.ID_CHECK_DIGIT.level(),
                        ROSTER.row(6).cell(1),
                        Column.ID,
                        WRONG_ID,
                        List.of(Text.plain(WRONG_ID), Text.plain("8")),
                        36_000,
                        List.of(new IdSuggestion(ID, 18, "1→8")))
                .about("李四");
    }

    /** At the amount of somebody whose number is known. */
    static Finding zero() {
        return new Finding(
                        AmountRule.AMOUNT_ZERO,
                        AmountRule.AMOUNT_ZERO.level(),
                        ROSTER.row(7).cell(3),
                        Column.AMOUNT,
                        "0",
                        List.of(Text.plain("0")),
                        0,
                        List.of())
                .about("李四 " + ID);
    }
}
