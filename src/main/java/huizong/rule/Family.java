package huizong.rule;

import huizong.lang.Text;
import java.util.Locale;

/** The parts of the rule book, in its order (DESIGN 6). */
public enum Family {
    FILE(Text.of("文件", "Files")),
    TABLE(Text.of("表格", "Tables")),
    NAME(Text.of("姓名", "Names")),
    ID(Text.of("身份证号码", "ID numbers")),
    CONTACT(Text.of("联系方式", "Contacts")),
    AMOUNT(Text.of("金额", "Amounts")),
    PURCHASE(Text.of("交易（附件2）", "Sales (attachment 2)")),
    SUBMISSION(Text.of("报送", "Submissions")),
    PERSON(Text.of("人和交易的重复、矛盾", "People and sales told more than once")),
    DUTY(Text.of("通知的其他要求", "What else the notice asks"));

    private final Text label;

    Family(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** The word in JSON. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part that a rule stands in: mostly that of its enum; columns of a roster have each their own. */
    public static Family of(Rule rule) {
        if (rule instanceof FileRule) {
            return FILE;
        }
        if (rule instanceof TableRule) {
            return TABLE;
        }
        if (rule instanceof AmountRule || rule == MarketRule.AMOUNT_UNIT_DOUBTFUL) {
            return AMOUNT;
        }
        if (rule instanceof PurchaseRule || rule instanceof MarketRule) {
            return PURCHASE;
        }
        if (rule instanceof SubmissionRule) {
            return SUBMISSION;
        }
        if (rule instanceof PersonRule) {
            return PERSON;
        }
        if (rule instanceof DutyRule) {
            return DUTY;
        }
        String code = rule.code();
        return code.startsWith("name-") ? NAME : code.startsWith("id-") ? ID : CONTACT;
    }
}
