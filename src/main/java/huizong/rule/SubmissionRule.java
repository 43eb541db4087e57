package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;
import static huizong.rule.Need.MONTH;
import static huizong.rule.Need.WHOLE_MONTH;
import static huizong.rule.Need.WORKSPACE;

import huizong.lang.Text;
import java.util.Set;

/** Submissions as wholes: who sent what for which month, and when. */
public enum SubmissionRule implements Carded {
    SUBMITTER_UNKNOWN(
            new RuleCard(
                    "submitter-unknown",
                    WARNING,
                    Text.of(
                            "“%1$s”不在报送单位名单里，单列为“未列入名单”",
                            "“%1$s” is not on the list of submitters and stands on a line of its own"),
                    Text.of(
                            "请核对填报单位名称；确应报送的，请区扶贫办加入名单或添上别名。",
                            "Check the name of the unit; if it is right, the district office adds it, or the alias, to the list."),
                    "填报单位：河巴镇",
                    "填报单位：河坝镇"),
            Set.of(WORKSPACE)),
    SUBMITTER_DIFFERS(
            new RuleCard(
                    "submitter-differs",
                    WARNING,
                    Text.of("%3$s写的是“%2$s”，按“%1$s”的报送计入", "%3$s says “%2$s”, but it was counted as sent by “%1$s”"),
                    Text.of(
                            "放错文件夹的，请移到“%2$s”；只是写错的，请改正后重新报送。",
                            "If it lies in the wrong folder, move it to that of “%2$s”; if the words are wrong, correct them and send the file again."),
                    "文件夹河坝镇，填报单位：金盆镇",
                    "文件夹河坝镇，填报单位：河坝镇"),
            Set.of(WORKSPACE)),
    MONTH_DIFFERS(
            new RuleCard(
                    "month-differs",
                    ERROR,
                    Text.of("%4$s写的是%1$s，报送的是%2$s%3$s", "%4$s says %1$s, but it was sent for %2$s%3$s"),
                    Text.of(
                            "是旧表的，请删除；只是月份没改的，请改正后重新报送。",
                            "If it is an old table, delete it; if only the month it bears is old, correct that and send the file again."),
                    "2020年3月带贫人员名册（报4月）",
                    "2020年4月带贫人员名册（报4月）"),
            Set.of(MONTH)),
    ATTACHMENT_MISSING(
            new RuleCard(
                    "attachment-missing",
                    WARNING,
                    Text.of("没有报%1$s", "there is no %1$s"),
                    Text.of("请补报；本月没有的，请写明“本月无”。", "Send it too; where there is nothing to report, say 本月无."),
                    "只有附件1",
                    "附件1和附件2"),
            Set.of(WHOLE_MONTH)),
    /** Notice, section 六(八): invoices or other vouchers come with the attachments. */
    VOUCHER_MISSING(
            new RuleCard(
                    "voucher-missing",
                    WARNING,
                    Text.of(
                            "附件2有%1$s笔、%2$s元，没有随报发票或销售凭证",
                            "attachment 2 has %1$s sales worth %2$s yuan, and no invoice or voucher came with it"),
                    Text.of(
                            "请补报发票或销售凭证的照片、扫描件（直接向贫困户购买的，行政村盖章、贫困户签字即可）；已交纸质凭证的，请区扶贫办在收件登记（received.csv）的“凭证”栏填“纸质”。",
                            "Send photographs or scans of the invoices or vouchers (bought from a household: stamped by the village and signed by it); where they came on paper, the district office writes 纸质 under 凭证 in received.csv."),
                    "只有附件2.xlsx",
                    "附件2.xlsx和发票.jpg"),
            Set.of(WHOLE_MONTH)),
    BENEFIT_EXCEEDS_SALES(
            new RuleCard(
                    "benefit-exceeds-sales",
                    WARNING,
                    Text.of(
                            "附件1受益金额合计%1$s元，比附件2交易金额合计%2$s元多%3$s元",
                            "the benefits of attachment 1 add up to %1$s yuan, the sales of attachment 2 to %2$s yuan: %3$s yuan less"),
                    Text.of(
                            "受益金额不应多于交易金额：请看附件2是否漏报，或附件1是否多计、写错单位。",
                            "Benefits cannot exceed sales: see whether sales are missing, or benefits were counted twice or in the wrong unit."),
                    "附件1合计500，附件2合计300",
                    "附件1合计300，附件2合计500"),
            Set.of(WHOLE_MONTH)),
    SUBMISSION_SUPERSEDED(
            new RuleCard(
                    "submission-superseded",
                    WARNING,
                    Text.of(
                            "%1$s已由“%2$s”%3$s：原%4$s，现%5$s",
                            "%1$s was superseded by “%2$s” %3$s: %4$s before, %5$s now"),
                    Text.of(
                            "请核对替换前后的人数和金额；是另一批、不该替换的，请在文件名写明“补报”或“第2批”后再报。",
                            "Compare people and yuan before and after; if it was sent to be added, call it 补报 or 第2批 in its name and send it again."),
                    "附件1.xlsx，后来又报附件1更正.xlsx",
                    "附件1.xlsx，另一批报附件1第2批.xlsx"),
            Set.of(WHOLE_MONTH)),
    SUBMISSION_ORDER_UNKNOWN(
            new RuleCard(
                    "submission-order-unknown",
                    WARNING,
                    Text.of(
                            "%1$s和“%2$s”里有同样的行，%3$s，暂以“%2$s”为准",
                            "%1$s and “%2$s” have rows in common, and %3$s; for now “%2$s” counts"),
                    Text.of(
                            "请在后报的一份的文件名里写“更正”，或在表上写明填报时间。",
                            "Call the later one 更正 in its name, or write 填报时间 above its table."),
                    "同一天收到附件1和附件1新",
                    "附件1.xlsx和附件1更正.xlsx"),
            Set.of(WHOLE_MONTH)),
    SUBMISSION_REPEATS_LAST_MONTH(
            new RuleCard(
                    "submission-repeats-last-month",
                    WARNING,
                    Text.of(
                            "%1$s的%3$s行里有%2$s行（%5$s元）与%4$s报的一样（人和金额相同，或交易除日期外相同），已照常计入",
                            "%2$s of the %3$s rows of %1$s (%5$s yuan) are those of %4$s again (same people and amounts, or same sales but for the day); they were counted all the same"),
                    Text.of(
                            "请看是否把%4$s的表又报了一次；确是每月相同的，请告知区扶贫办。",
                            "See whether the table of %4$s was sent again; if every month is the same, tell the district office."),
                    "4月名册20行，18行与3月的人和金额相同",
                    "4月名册只有当月的受益"),
            Set.of(WHOLE_MONTH)),
    SUBMISSION_MISSING(
            new RuleCard(
                    "submission-missing",
                    ERROR,
                    Text.of("“%1$s”没有报送，已过截止日%2$s", "“%1$s” has sent nothing, and the deadline of %2$s is over"),
                    Text.of(
                            "请尽快报送附件1、附件2；本月没有的，请报“本月无”。",
                            "Send attachments 1 and 2 soon; where there is nothing to report, send 本月无."),
                    "截止日后仍没有文件",
                    "截止日前报送"),
            Set.of(WHOLE_MONTH)),
    SUBMISSION_LATE(
            new RuleCard(
                    "submission-late",
                    WARNING,
                    Text.of("%1$s才收到，晚于截止日%2$s", "received on %1$s, after the deadline of %2$s"),
                    Text.of("数据照常计入；下次请在截止日前报送。", "It counts all the same; next time send it before the deadline."),
                    "30日报送",
                    "29日或以前报送"),
            Set.of(WHOLE_MONTH)),
    SUBMISSION_NIL(
            new RuleCard(
                    "submission-nil",
                    INFO,
                    Text.of("“%1$s”为零报告：本月没有消费扶贫情况", "“%1$s” reports that there was nothing this month"),
                    Text.of("不用处理；如有遗漏请补报。", "Nothing to do; if something was left out, send it."),
                    "本月无",
                    "填好的附件1、附件2"),
            Set.of(WHOLE_MONTH));

    private final RuleCard card;
    private final Set<Need> needs;

    SubmissionRule(RuleCard card, Set<Need> needs) {
        this.card = card;
        this.needs = needs;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Set<Need> needs() {
        return needs;
    }

    @Override
    public boolean asks() {
        return switch (this) {
            case MONTH_DIFFERS, BENEFIT_EXCEEDS_SALES, SUBMISSION_REPEATS_LAST_MONTH, SUBMISSION_ORDER_UNKNOWN -> true;
            default -> false;
        };
    }
}
