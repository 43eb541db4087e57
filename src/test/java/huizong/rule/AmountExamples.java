package huizong.rule;

import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.intake.SheetOf;
import java.util.List;

/** Cases of the rules about amounts, in both attachments. */
final class AmountExamples {
    private AmountExamples() {}

    private static SheetOf benefit(String amountAndRemark) {
        return roster("李四|430921195203140008|13900000001|" + amountAndRemark);
    }

    private static SheetOf sale(String amount) {
        return purchases("大米|李四|区总工会|50斤|" + amount + "|2020年4月20日");
    }

    static List<RuleExample> all() {
        return List.of(
                fires(AmountRule.AMOUNT_MISSING, "D2", benefit("")),
                fires(AmountRule.AMOUNT_MISSING, "E2", sale("")),
                silent(AmountRule.AMOUNT_MISSING, benefit("100")),
                silent(AmountRule.AMOUNT_MISSING, sale("150")),
                fires(AmountRule.AMOUNT_WORDS_DIFFER, "D2", benefit("100元（壹佰壹拾元整）")),
                fires(
                        AmountRule.AMOUNT_WORDS_DIFFER,
                        "D3",
                        SheetOf.rows(Checked.ROSTER, Checked.LI, "合计（大写）：壹仟元整|||100")),
                silent(AmountRule.AMOUNT_WORDS_DIFFER, benefit("100元（壹佰元整）")),
                silent(AmountRule.AMOUNT_WORDS_DIFFER, SheetOf.rows(Checked.ROSTER, Checked.LI, "合计（大写）|壹佰元整||100")),
                silent(AmountRule.AMOUNT_WORDS_DIFFER, SheetOf.rows(Checked.ROSTER, Checked.LI, "合计|壹佰元整||")),
                fires(AmountRule.AMOUNT_PRECISION, "D2", benefit("33.333")),
                fires(AmountRule.AMOUNT_PRECISION, "E2", sale("<33.3333333333333>")),
                silent(AmountRule.AMOUNT_PRECISION, sale("<1200.2999999999999>")),
                silent(AmountRule.AMOUNT_PRECISION, benefit("1200.29999999")),
                silent(AmountRule.AMOUNT_PRECISION, benefit("33.3300")),
                fires(AmountRule.AMOUNT_NOT_A_NUMBER, "D2", benefit("待定")),
                silent(AmountRule.AMOUNT_NOT_A_NUMBER, benefit("壹佰元整")),
                fires(AmountRule.AMOUNT_AMBIGUOUS, "D2", benefit("约120")),
                fires(AmountRule.AMOUNT_AMBIGUOUS, "D2", benefit("100-120")),
                fires(AmountRule.AMOUNT_AMBIGUOUS, "E2", sale("120/户")),
                silent(AmountRule.AMOUNT_AMBIGUOUS, benefit("￥1,120.00元")),
                silent(AmountRule.AMOUNT_AMBIGUOUS, benefit("120元。")),
                fires(AmountRule.AMOUNT_NEGATIVE, "D2", benefit("-100")),
                silent(AmountRule.AMOUNT_NEGATIVE, benefit("-100|上月退货")),
                silent(AmountRule.AMOUNT_NEGATIVE, benefit("-100|红冲")),
                fires(AmountRule.AMOUNT_ZERO, "D2", benefit("0")),
                silent(AmountRule.AMOUNT_ZERO, benefit("0.01")),
                fires(AmountRule.AMOUNT_TOO_LARGE, "D2", benefit("100000.01")),
                fires(AmountRule.AMOUNT_TOO_LARGE, "E2", sale("1000000.01")),
                silent(AmountRule.AMOUNT_TOO_LARGE, benefit("100000")),
                silent(AmountRule.AMOUNT_TOO_LARGE, sale("1000000")),
                fires(AmountRule.AMOUNT_IMPLAUSIBLE, "D2", benefit("13900000001")),
                fires(AmountRule.AMOUNT_IMPLAUSIBLE, "D2", benefit("430921195203140008")),
                fires(AmountRule.AMOUNT_IMPLAUSIBLE, "D2", benefit("10000000.01")),
                fires(AmountRule.AMOUNT_IMPLAUSIBLE, "E2", sale("430921195203140008")),
                silent(AmountRule.AMOUNT_IMPLAUSIBLE, sale("566123")));
    }
}
