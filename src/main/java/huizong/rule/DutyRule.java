package huizong.rule;

import static huizong.rule.Level.INFO;

import huizong.lang.Text;
import java.util.Set;

/** What the notice asks of buyers and towns beyond sending their attachments. */
public enum DutyRule implements Carded {
    /** Notice, section 二: unions spend no less than 500 yuan a member a year. */
    UNION_QUOTA_BEHIND(
            new RuleCard(
                    "union-quota-behind",
                    INFO,
                    Text.of(
                            "“%1$s”今年到%2$s月已买%3$s元（按已汇总的月份）；会员%4$s人，全年不少于%5$s元，到本月应有%6$s元",
                            "“%1$s” has bought for %3$s yuan this year up to month %2$s (months consolidated); its %4$s members make a quota of %5$s yuan a year, %6$s by now"),
                    Text.of("请按人均每年不少于500元安排采购。", "Plan purchases of no less than 500 yuan a member a year."),
                    "会员86人，到4月买了5000元",
                    "会员86人，到4月买了15000元"),
            Set.of(Need.WHOLE_MONTH)),
    VILLAGE_WITHOUT_SALES(
            new RuleCard(
                    "village-without-sales",
                    INFO,
                    Text.of(
                            "“%1$s”名单上有%2$s个村本月名册里没有一人：%3$s",
                            "%2$s listed villages of “%1$s” have nobody in this month's rosters: %3$s"),
                    Text.of(
                            "请核对这些村是否漏报；名册没有写明村的，请在标题或表名里写上。",
                            "See whether they were left out; where the roster names no village, put it into its title or the sheet's name."),
                    "名单有大东口村、增福村，名册只有大东口村的人",
                    "名册两个村的人都有"),
            Set.of(Need.WHOLE_MONTH));

    private final RuleCard card;
    private final Set<Need> needs;

    DutyRule(RuleCard card, Set<Need> needs) {
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
}
