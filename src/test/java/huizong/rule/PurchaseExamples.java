package huizong.rule;

import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.purchases;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.intake.SheetOf;
import java.util.List;

/** Cases of the rules about product, seller, buyer, quantity and date. */
final class PurchaseExamples {
    private PurchaseExamples() {}

    private static SheetOf quantity(String quantity) {
        return purchases("大米|李四|区总工会|" + quantity + "|150|2020年4月20日");
    }

    private static SheetOf date(String date) {
        return purchases("大米|李四|区总工会|50斤|150|" + date);
    }

    static List<RuleExample> all() {
        return List.of(
                fires(PurchaseRule.PRODUCT_MISSING, "A2", purchases("|李四|区总工会|50斤|150|2020年4月20日", EGGS)),
                silent(PurchaseRule.PRODUCT_MISSING, purchases(RICE, EGGS)),
                fires(PurchaseRule.SELLER_MISSING, "B2", purchases("大米||区总工会|50斤|150|2020年4月20日", EGGS)),
                silent(PurchaseRule.SELLER_MISSING, purchases(RICE, EGGS)),
                fires(PurchaseRule.BUYER_MISSING, "C2", purchases("大米|李四||50斤|150|2020年4月20日", EGGS)),
                fires(PurchaseRule.BUYER_MISSING, "C2", purchases("大米|李四|#REF!|50斤|150|2020年4月20日", EGGS)),
                silent(PurchaseRule.BUYER_MISSING, purchases(RICE, EGGS)),
                fires(PurchaseRule.QUANTITY_MISSING, "D2", quantity("")),
                silent(PurchaseRule.QUANTITY_MISSING, quantity("50斤")),
                fires(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, "D2", quantity("若干")),
                silent(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, quantity("3.5公斤")),
                fires(PurchaseRule.DATE_MISSING, "F2", date("")),
                silent(PurchaseRule.DATE_MISSING, date("2020-04-20")),
                fires(PurchaseRule.DATE_NOT_UNDERSTOOD, "F2", date("上上周")),
                silent(PurchaseRule.DATE_NOT_UNDERSTOOD, date("4月20日")),
                fires(PurchaseRule.DATE_IN_FUTURE, "F2", date("2020年4月30日")),
                fires(PurchaseRule.DATE_IN_FUTURE, "F2", date("2021年4月20日")),
                silent(PurchaseRule.DATE_IN_FUTURE, date("2020年4月29日")),
                fires(PurchaseRule.DATE_OUTSIDE_PERIOD, "F2", date("2020年3月29日")),
                silent(PurchaseRule.DATE_OUTSIDE_PERIOD, date("2020年3月30日")),
                silent(PurchaseRule.DATE_OUTSIDE_PERIOD, date("2020年3月")));
    }
}
