package huizong.corpus;

import static huizong.corpus.Shapes.rosterOf;

import huizong.form.Column;
import huizong.rule.DutyRule;
import huizong.rule.SubmissionRule;
import java.time.LocalDate;
import java.util.List;

/** Faults of submissions as wholes. */
final class SubmissionFaults {

    private static final LocalDate APRIL_20 = LocalDate.of(2020, 4, 20);

    private SubmissionFaults() {}

    /** A workbook with some lines of the roster once more. */
    private static byte[] again(Submission own, int first, int last) throws Exception {
        Page same = new Page("附件1");
        for (int row = first; row <= last; row++) {
            same.add(own.roster().row(row).clone());
        }
        return Format.XLSX.write(List.of(same));
    }

    static List<Fault> all() {
        return List.of(
                Fault.of(SubmissionRule.SUBMITTER_UNKNOWN, planted -> {
                    planted.own().unlisted();
                    planted.own().withoutTotals();
                    planted.own().roster().insert(1, "填报时间：2020年4月28日");
                    planted.own().purchases().insert(1, "填报时间：2020年4月28日");
                    planted.own().addFile("发票.jpg", DamagedFiles.picture());
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.SUBMITTER_DIFFERS, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.roster().insert(1, "填报单位：" + planted.other().sender());
                    return own.fileOf(own.roster());
                }),
                Fault.of(SubmissionRule.MONTH_DIFFERS, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.roster().insert(1, "2020年3月带贫人员名册");
                    return own.row(own.roster(), own.headRow() + 1);
                }),
                Fault.of(SubmissionRule.MONTH_DIFFERS, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            own.roster().insert(1, "2020年4月带贫人员名册");
                            Page old = rosterOf("3月", own, own.person(), own.person());
                            old.insert(1, "2020年3月带贫人员名册");
                            own.addPage(old);
                            return own.row(old, 2);
                        })
                        .where(Format.Can.SHEETS),
                Fault.of(SubmissionRule.ATTACHMENT_MISSING, planted -> {
                    planted.own().withoutPurchases();
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.ATTACHMENT_MISSING, planted -> {
                    planted.own().withoutRoster();
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.VOUCHER_MISSING, planted -> {
                    planted.own().received("2020-04-28,无");
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.BENEFIT_EXCEEDS_SALES, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.set(own.roster(), own.sharingRow(), Column.AMOUNT, own.yuan(9_500_000));
                    return own.folder();
                }),
                Fault.of(SubmissionRule.SUBMISSION_REPEATS_LAST_MONTH, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    Page same = new Page("附件1");
                    for (int row = own.headRow(); row <= own.roster().height(); row++) {
                        same.add(own.roster().row(row).clone());
                    }
                    planted.march(own.sender(), "附件1.xlsx", Format.XLSX.write(List.of(same)));
                    return own.sheetOf(own.roster());
                }),
                Fault.of(SubmissionRule.SUBMISSION_REPEATS_LAST_MONTH, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    for (int i = 1; i < 7; i++) {
                        own.addSale("大米", own.cooperative(), own.sender(), i * 10 + "斤", i * 3_500L, APRIL_20);
                    }
                    Page same = new Page("附件2");
                    for (int row = own.headRow(); row <= own.purchases().height(); row++) {
                        Object[] cells = own.purchases().row(row).clone();
                        int day = own.columnOf(own.purchases(), Column.DATE);
                        cells[day] = row == own.headRow() ? cells[day] : "2020-03-20";
                        same.add(cells);
                    }
                    planted.march(own.sender(), "附件2.xlsx", Format.XLSX.write(List.of(same)));
                    return own.sheetOf(own.purchases());
                }),
                Fault.of(SubmissionRule.SUBMISSION_SUPERSEDED, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    own.addFile(
                            "附件1更正.xlsx", again(own, own.headRow(), own.roster().height()));
                    return own.fileOf(own.roster());
                }),
                Fault.of(SubmissionRule.SUBMISSION_ORDER_UNKNOWN, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            own.addFile("附件1新.xlsx", again(own, 1, own.roster().height() - 1));
                            return own.folder() + "/附件1新.xlsx";
                        })
                        .with(SubmissionRule.SUBMISSION_SUPERSEDED, "of two with the same rows one counts"),
                Fault.of(SubmissionRule.SUBMISSION_MISSING, planted -> {
                    Submission own = planted.own();
                    own.withoutRoster();
                    own.withoutPurchases();
                    own.received(null);
                    return own.sender();
                }),
                Fault.of(SubmissionRule.SUBMISSION_LATE, planted -> {
                    planted.own().received("2020-04-30,纸质");
                    return planted.own().folder();
                }),
                Fault.of(SubmissionRule.SUBMISSION_NIL, planted -> {
                    Submission own = planted.own();
                    own.withoutRoster();
                    own.withoutPurchases();
                    Page nil = new Page("附件1");
                    nil.add("附件1 带贫人员名册");
                    nil.add("姓名", "身份证", "联系方式", "受益金额");
                    nil.add("本月无");
                    own.addFile("附件1.xlsx", Format.XLSX.write(List.of(nil)));
                    return own.folder();
                }),
                Fault.of(DutyRule.UNION_QUOTA_BEHIND, planted -> {
                    planted.own().members(90_000);
                    return planted.own().folder();
                }),
                Fault.of(DutyRule.VILLAGE_WITHOUT_SALES, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    String seen = "甲" + own.number() + "村";
                    own.villages(seen + " 乙" + own.number() + "村");
                    own.roster().insert(1, seen + "带贫人员名册");
                    return own.folder();
                }));
    }
}
