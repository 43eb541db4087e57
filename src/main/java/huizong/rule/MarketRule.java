package huizong.rule;

import static huizong.rule.Level.WARNING;

import huizong.lang.Text;
import java.util.Set;

/** What sales say held against the office's lists, the month's rosters and what others paid. */
public enum MarketRule implements Carded {
    PRODUCT_NOT_IN_CATALOGUE(
            new RuleCard(
                    "product-not-in-catalogue",
                    WARNING,
                    Text.of("产品“%1$s”不在产品目录里（%2$s行）%3$s", "the product “%1$s” is not in the catalogue (%2$s rows)%3$s"),
                    Text.of(
                            "请改用目录里的名称；确是新产品的，请区扶贫办加入产品目录或添上别名。",
                            "Use the catalogue's name; if it is a new product, the district office adds it, or the alias, to the catalogue."),
                    "大闸懈",
                    "大闸蟹"),
            Need.WORKSPACE,
            false),
    SELLER_NOT_IN_ROSTER(
            new RuleCard(
                    "seller-not-in-roster",
                    WARNING,
                    Text.of(
                            "卖方“%1$s”不在本月任何一份带贫人员名册里，这笔%2$s元没有对应的受益人",
                            "the seller “%1$s” is in no roster of the month: nobody is named who gained from these %2$s yuan"),
                    Text.of(
                            "是贫困户的，请在附件1补上这个人，或核对姓名的写法；不是贫困户的，请在备注说明。",
                            "If the seller is one of the beneficiaries, add the person to attachment 1 or check the spelling of the name; otherwise say so in the remark."),
                    "附件2卖方李四，附件1没有李四",
                    "附件2卖方李四，附件1有李四"),
            Need.WHOLE_MONTH,
            false),
    UNIT_PRICE_OUTLIER(
            new RuleCard(
                    "unit-price-outlier",
                    WARNING,
                    Text.of(
                            "按金额和数量推算，单价是每%1$s%2$s元，%3$s，相差%4$s倍",
                            "amount and quantity make %2$s yuan per %1$s, but %3$s: %4$s times apart"),
                    Text.of("请核对金额、数量和单位（斤、公斤）。", "Check amount, quantity and unit (斤 or 公斤)."),
                    "大米 5斤 150元（每斤30元）",
                    "大米 50斤 150元（每斤3元）"),
            Need.WHOLE_MONTH,
            true),
    AMOUNT_UNIT_DOUBTFUL(
            new RuleCard(
                    "amount-unit-doubtful",
                    WARNING,
                    Text.of(
                            "%1$s，差约一万倍，金额的单位可能写错了（元、万元）",
                            "%1$s: about ten thousand times apart, the amounts may be in another unit (元 or 万元)"),
                    Text.of(
                            "请核对金额的单位；以万元填写的，请在表头写明“万元”，或改填元。",
                            "Check the unit of the amounts; where it is 万元, say so in the heading, or write yuan."),
                    "附件1合计0.6，附件2合计6000",
                    "附件1合计6000，附件2合计6000"),
            Need.WHOLE_MONTH,
            true);

    private final RuleCard card;
    private final Need need;
    private final boolean asks;

    MarketRule(RuleCard card, Need need, boolean asks) {
        this.card = card;
        this.need = need;
        this.asks = asks;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(need);
    }

    @Override
    public boolean asks() {
        return asks;
    }
}
