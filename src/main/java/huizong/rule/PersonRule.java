package huizong.rule;

import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;
import static huizong.rule.Need.REGISTER;
import static huizong.rule.Need.WHOLE_MONTH;

import huizong.lang.Text;
import java.util.Set;

/**
 * Several rows about the same person or the same deal. What the rows of a file or two can tell is told by {@code validate}
 * too; what may look wrong only because others have not been heard needs the whole month.
 */
public enum PersonRule implements Carded {
    TWIN_ROW(
            new RuleCard(
                    "twin-row",
                    WARNING,
                    Text.of(
                            "与%1$s的内容完全相同（%2$s元），两行都已计入",
                            "this row says the very same as %1$s (%2$s yuan); both were counted"),
                    Text.of(
                            "是重复填写的，请删去一行；确是两笔的，请在备注说明。",
                            "If it was entered twice, delete one; if there were two, say so in the remark."),
                    "李四 …0008 100；李四 …0008 100",
                    "李四 …0008 100；李四 …0008 100（第二笔）"),
            true),
    TWIN_BETWEEN_SUBMITTERS(
            new RuleCard(
                    "twin-between-submitters",
                    WARNING,
                    Text.of(
                            "这笔%2$s元的受益，“%3$s”已在%1$s报过，本行不再计",
                            "this benefit of %2$s yuan was reported by “%3$s” too, at %1$s: the row is not counted again"),
                    Text.of(
                            "同一笔受益只由一方报送；确是两笔的，请告知区扶贫办。",
                            "One benefit is reported by one side; if there were two, tell the district office."),
                    "镇和单位都报了李四的同一笔100元",
                    "只由购买单位报送"),
            false),
    TWIN_PURCHASE(
            new RuleCard(
                    "twin-purchase",
                    WARNING,
                    Text.of(
                            "这笔%2$s元的交易，“%3$s”已在%1$s报过，本行不再计",
                            "this sale for %2$s yuan was reported by “%3$s” too, at %1$s: the row is not counted again"),
                    Text.of(
                            "同一笔交易只由一方报送；确是两笔的，请告知区扶贫办。",
                            "One sale is reported by one side; if there were two, tell the district office."),
                    "镇和单位都报了同一笔大米",
                    "只由购买单位报送"),
            false),
    TOO_MANY_DUPLICATES(
            new RuleCard(
                    "too-many-duplicates",
                    WARNING,
                    Text.of(
                            "全表%2$s行中有%1$s行（%4$s元）与别的表相同，多在%3$s；因为太多，没有自动剔除，全部已计入",
                            "%1$s of the table's %2$s rows (%4$s yuan) say the same as rows elsewhere, most of them in %3$s; that is too many, so none was merged and all were counted"),
                    Text.of(
                            "请看是否把同一张表报了两次，或抄了别的单位的表。",
                            "See whether one table was sent twice, or another unit's table was copied."),
                    "同一张名册分别放在两个文件夹",
                    "每张名册只报一次"),
            true),
    TWIN_EARLIER_MONTH(
            new RuleCard(
                    "twin-earlier-month",
                    WARNING,
                    Text.of(
                            "这笔%2$s元的交易，“%3$s”在%4$s的报送里已经计入（%1$s），本行不再计",
                            "this sale for %2$s yuan was counted already in what “%3$s” sent for %4$s (%1$s): the row is not counted again"),
                    Text.of(
                            "已报过的交易不用再报；确是另一笔的，请告知区扶贫办。",
                            "A sale is reported once; if this is another one, tell the district office."),
                    "3月报过的同一笔大米，4月又报了一次",
                    "每笔交易只在一个月报送"),
            false,
            WHOLE_MONTH),
    LIKELY_SAME_PURCHASE(
            new RuleCard(
                    "likely-same-purchase",
                    WARNING,
                    Text.of(
                            "“%3$s”在%1$s报的“%4$s”与这一笔卖方、金额（%2$s元）相同，可能是同一笔；两行都已计入",
                            "“%3$s” reports at %1$s “%4$s”, with the same seller and amount (%2$s yuan); it may be the same sale, and both rows were counted"),
                    Text.of(
                            "请双方核对：是同一笔的，只由购买单位报送，另一方删去。",
                            "Compare the two: if it is one sale, only the buyer reports it and the other side deletes its row."),
                    "镇报：大米 李四 150元 4月20日；区总工会报：大米 李四 我会 150元 4月21日",
                    "只由购买单位报送"),
            true,
            WHOLE_MONTH),
    SELLER_ALSO_BUYER(
            new RuleCard(
                    "seller-also-buyer",
                    WARNING,
                    Text.of(
                            "卖方在这里卖出“%1$s”（共%4$s行、%5$s元），在%6$s等处又是买方（共%2$s行、%3$s元）：同一批货可能从农户到合作社、再到单位算了两次",
                            "the seller sells “%1$s” here (%4$s rows, %5$s yuan) and buys it at %6$s and elsewhere (%2$s rows, %3$s yuan): the same goods may have been counted twice on their way from household to cooperative to bureau"),
                    Text.of(
                            "请核对：同一批货只报一次，一般报最后的购买单位那一笔。",
                            "See whether they are the same goods: they are reported once, as a rule by the last buyer."),
                    "李四卖给某合作社大米1000元；某合作社卖给区总工会大米1200元",
                    "只报某合作社卖给区总工会大米1200元"),
            true,
            WHOLE_MONTH),
    PERSON_BENEFIT_EXCEEDS_SALES(
            new RuleCard(
                    "person-benefit-exceeds-sales",
                    WARNING,
                    Text.of(
                            "受益金额合计%1$s元，比全月附件2里本人卖出的%2$s元多%3$s元",
                            "the benefits add up to %1$s yuan, what the person sold by all attachments 2 of the month to %2$s yuan: %3$s yuan less"),
                    Text.of(
                            "直接向贫困户购买的，受益金额不应多于交易金额：请看是否漏报交易，或受益金额多计、写错单位。",
                            "Bought from the household itself, benefits cannot exceed sales: see whether a sale is missing, or the benefit was counted twice or in the wrong unit."),
                    "附件1李四500；附件2李四卖出150",
                    "附件1李四150；附件2李四卖出150"),
            true,
            WHOLE_MONTH),
    SAME_PERSON_SEVERAL_ROWS(
            new RuleCard(
                    "same-person-several-rows",
                    INFO,
                    Text.of(
                            "这个人共有%1$s行，按1人计，金额相加为%2$s元",
                            "the person stands on %1$s rows: counted as one with %2$s yuan together"),
                    Text.of("不用处理；如有重复请删去。", "Nothing to do; delete what was entered twice."),
                    "李四 …0008 100；李四 …0008 200",
                    "李四 …0008 300"),
            false),
    ID_NAME_CONFLICT(
            new RuleCard(
                    "id-name-conflict",
                    WARNING,
                    Text.of("同一个身份证号码，在%2$s写的姓名是“%1$s”", "the same ID number stands at %2$s with the name “%1$s”"),
                    Text.of(
                            "请对照身份证，看是哪一行的姓名或号码填错了。",
                            "Compare with the ID card: the name or the number of one of the rows is wrong."),
                    "李四 …0008；王五 …0008",
                    "李四 …0008；王五 …0000"),
            true),
    /** DOMAIN 5, D6. A check digit finds every single wrong digit and every swap of neighbours: one of the two is wrong. */
    LIKELY_SAME_PERSON(
            new RuleCard(
                    "likely-same-person",
                    WARNING,
                    Text.of(
                            "身份证号码通不过校验，与%1$s同名的%2$s只差第%3$s位（%4$s）：可能是同一人，有效的是后者",
                            "the ID number fails the check; at %1$s the same name stands with %2$s, which differs at position %3$s only (%4$s): probably one person, and the latter number is the valid one"),
                    Text.of(
                            "请对照身份证；是同一人的，把本行号码改成有效的那个。",
                            "Compare with the ID card; if it is the same person, write the valid number here."),
                    "李四 …0007；李四 …0008",
                    "李四 …0008；李四 …0008"),
            true),
    /** DOMAIN 5, D7. A telephone of many people is a household's or an official's and says nothing (D9). */
    SAME_NAME_AND_PHONE(
            new RuleCard(
                    "same-name-and-phone",
                    WARNING,
                    Text.of(
                            "与%1$s的%2$s姓名、电话都相同，号码不同：可能是同一人，现按两人计",
                            "the person has the name and the telephone of %2$s at %1$s, but another ID number: perhaps one person, counted as two"),
                    Text.of(
                            "请对照身份证：是同一人的，改正号码；确是两人的，不用处理。",
                            "Compare with the ID cards: if it is one person, correct the number; if there are two, nothing is to be done."),
                    "李四 …0008 13900000001；李四 …0000 13900000001",
                    "李四 …0008 13900000001；李四 …0000 13900000002"),
            true),
    NOT_IN_REGISTER(
            new RuleCard(
                    "not-in-register",
                    WARNING,
                    Text.of(
                            "本人不在建档立卡名单（register）里：已计入，但算不进户数，也分不到村",
                            "the person is not in the register; the row was counted, without household and village"),
                    Text.of(
                            "请核对是否建档立卡人员、号码是否写对；新识别的，请区扶贫办补进名单。",
                            "See whether the person is registered and the number right; the district office adds who was registered lately."),
                    "不在名单里的号码",
                    "名单里的号码"),
            true,
            REGISTER);

    private final RuleCard card;
    private final boolean asks;
    private final Set<Need> needs;

    PersonRule(RuleCard card, boolean asks, Need... needs) {
        this.card = card;
        this.asks = asks;
        this.needs = Set.of(needs);
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public boolean asks() {
        return asks;
    }

    @Override
    public Set<Need> needs() {
        return needs;
    }
}
