package huizong.rule;

import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.lang.Text;
import java.util.Set;

/** Several rows about the same person or the same deal. */
public enum PersonRule implements Carded {
    TWIN_ROW(
            new RuleCard(
                    "twin-row",
                    WARNING,
                    Text.of(
                            "与%2$s的内容完全相同（%1$s，%3$s元），两行都已计入",
                            "says the very same as %2$s (%1$s, %3$s yuan); both rows were counted"),
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
                            "%1$s的%3$s元，“%4$s”已在%2$s报过，本行不再计",
                            "the %3$s yuan of %1$s were reported by “%4$s” too, at %2$s: this row is not counted again"),
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
                            "%1$s这笔%3$s元的交易，“%4$s”已在%2$s报过，本行不再计",
                            "the sale of %1$s for %3$s yuan was reported by “%4$s” too, at %2$s: this row is not counted again"),
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
                            "全表%2$s行中有%1$s行（%4$s元）与别的表相同，多在%3$s；太多，一行也没有合并，全部已计入",
                            "%1$s of the table's %2$s rows (%4$s yuan) say the same as rows elsewhere, most of them in %3$s; that is too many, so none was merged and all were counted"),
                    Text.of(
                            "请看是否把同一张表报了两次，或抄了别的单位的表。",
                            "See whether one table was sent twice, or another unit's table was copied."),
                    "同一张名册分别放在两个文件夹",
                    "每张名册只报一次"),
            true),
    SAME_PERSON_SEVERAL_ROWS(
            new RuleCard(
                    "same-person-several-rows",
                    INFO,
                    Text.of(
                            "%1$s共有%2$s行，按1人计，金额相加为%3$s元",
                            "%1$s stands on %2$s rows: counted as one person with %3$s yuan together"),
                    Text.of("不用处理；如有重复请删去。", "Nothing to do; delete what was entered twice."),
                    "李四 …0008 100；李四 …0008 200",
                    "李四 …0008 300"),
            false),
    ID_NAME_CONFLICT(
            new RuleCard(
                    "id-name-conflict",
                    WARNING,
                    Text.of(
                            "身份证号码%1$s这里写的是“%2$s”，在%4$s写的是“%3$s”",
                            "the ID number %1$s stands here with the name “%2$s”, at %4$s with “%3$s”"),
                    Text.of(
                            "请对照身份证，看是哪一行的姓名或号码填错了。",
                            "Compare with the ID card: the name or the number of one of the rows is wrong."),
                    "李四 …0008；王五 …0008",
                    "李四 …0008；王五 …0000"),
            true);

    private final RuleCard card;
    private final boolean asks;

    PersonRule(RuleCard card, boolean asks) {
        this.card = card;
        this.asks = asks;
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
        return Set.of(Need.WHOLE_MONTH);
    }
}
