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

    private static SheetOf product(String product) {
        return purchases(product + "|李四|区总工会|50斤|150|2020年4月20日");
    }

    private static SheetOf seller(String seller) {
        return purchases("大米|" + seller + "|区总工会|50斤|150|2020年4月20日");
    }

    private static SheetOf quantity(String quantity) {
        return purchases("大米|李四|区总工会|" + quantity + "|150|2020年4月20日");
    }

    private static SheetOf priced(String quantity, String price, String amount) {
        return SheetOf.rows(
                "产品名称|卖方|买方|数量|单价|金额|交易时间", "大米|李四|区总工会|" + quantity + "|" + price + "|" + amount + "|2020年4月20日");
    }

    private static SheetOf date(String date) {
        return purchases("大米|李四|区总工会|50斤|150|" + date);
    }

    static List<RuleExample> all() {
        return List.of(
                fires(PurchaseRule.PRODUCT_MISSING, "A2", purchases("|李四|区总工会|50斤|150|2020年4月20日", EGGS)),
                silent(PurchaseRule.PRODUCT_MISSING, purchases(RICE, EGGS)),
                fires(PurchaseRule.PRODUCT_SEVERAL, "A2", product("大米、菜籽油")),
                fires(
                        PurchaseRule.PRODUCT_SEVERAL,
                        "A3",
                        purchases(RICE, "鸡蛋，鸭蛋|王五|区妇联|10斤|60|2020年4月21日", "鱼；虾|王五|区妇联|10斤|90|2020年4月21日")),
                silent(PurchaseRule.PRODUCT_SEVERAL, product("礼包（大米、菜籽油）")),
                silent(PurchaseRule.PRODUCT_SEVERAL, product("稻虾米")),
                silent(PurchaseRule.PRODUCT_SEVERAL, product("大米、")),
                fires(PurchaseRule.SELLER_MISSING, "B2", purchases("大米||区总工会|50斤|150|2020年4月20日", EGGS)),
                silent(PurchaseRule.SELLER_MISSING, purchases(RICE, EGGS)),
                fires(PurchaseRule.SELLER_SEVERAL, "B2", seller("李四、王五")),
                fires(PurchaseRule.SELLER_SEVERAL, "B2", seller("李四 王五")),
                fires(PurchaseRule.SELLER_SEVERAL, "B2", seller("李四等3户")),
                fires(PurchaseRule.SELLER_SEVERAL, "B2", seller("李四等贫困户")),
                silent(PurchaseRule.SELLER_SEVERAL, seller("张　三")),
                silent(PurchaseRule.SELLER_SEVERAL, seller("阿卜杜拉·买买提")),
                silent(PurchaseRule.SELLER_SEVERAL, seller("益阳市平等食品有限公司（大通湖区）")),
                fires(PurchaseRule.BUYER_MISSING, "C2", purchases("大米|李四||50斤|150|2020年4月20日", EGGS)),
                fires(PurchaseRule.BUYER_MISSING, "C2", purchases("大米|李四|#REF!|50斤|150|2020年4月20日", EGGS)),
                silent(PurchaseRule.BUYER_MISSING, purchases(RICE, EGGS)),
                fires(PurchaseRule.QUANTITY_MISSING, "D2", quantity("")),
                silent(PurchaseRule.QUANTITY_MISSING, quantity("50斤")),
                fires(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, "D2", quantity("若干")),
                silent(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, quantity("3.5公斤")),
                silent(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, quantity("共3斤6两")),
                silent(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, quantity("20斤×3袋")),
                fires(PurchaseRule.QUANTITY_WITHOUT_UNIT, "D2", quantity("50")),
                silent(PurchaseRule.QUANTITY_WITHOUT_UNIT, quantity("一批")),
                silent(
                        PurchaseRule.QUANTITY_WITHOUT_UNIT,
                        SheetOf.rows("产品名称|卖方|买方|数量（斤）|金额|交易时间", "大米|李四|区总工会|50|150|2020年4月20日")),
                fires(PurchaseRule.UNIT_PRICE_DIFFERS, "E2", priced("50斤", "3", "510")),
                silent(PurchaseRule.UNIT_PRICE_DIFFERS, priced("50斤", "3", "150")),
                silent(PurchaseRule.UNIT_PRICE_DIFFERS, priced("3斤", "3.33", "10")),
                silent(PurchaseRule.UNIT_PRICE_DIFFERS, priced("50斤", "6元/公斤", "150")),
                silent(PurchaseRule.UNIT_PRICE_DIFFERS, priced("50斤", "6", "150")),
                silent(PurchaseRule.UNIT_PRICE_DIFFERS, priced("2箱（20斤/箱）", "3", "120")),
                silent(PurchaseRule.UNIT_PRICE_DIFFERS, priced("50斤", "", "150")),
                fires(PurchaseRule.DATE_MISSING, "F2", date("")),
                silent(PurchaseRule.DATE_MISSING, date("2020-04-20")),
                fires(PurchaseRule.DATE_NOT_UNDERSTOOD, "F2", date("上上周")),
                silent(PurchaseRule.DATE_NOT_UNDERSTOOD, date("4月20日")),
                silent(PurchaseRule.DATE_NOT_UNDERSTOOD, date("2020、4、20")),
                silent(PurchaseRule.DATE_NOT_UNDERSTOOD, date("4月底")),
                fires(PurchaseRule.DATE_IN_FUTURE, "F2", date("2020年4月30日")),
                fires(PurchaseRule.DATE_IN_FUTURE, "F2", date("2021年4月20日")),
                silent(PurchaseRule.DATE_IN_FUTURE, date("2020年4月29日")),
                fires(PurchaseRule.DATE_OUTSIDE_PERIOD, "F2", date("2020年3月29日")),
                silent(PurchaseRule.DATE_OUTSIDE_PERIOD, date("2020年3月30日")),
                silent(PurchaseRule.DATE_OUTSIDE_PERIOD, date("2020年4月上旬")),
                fires(PurchaseRule.DATE_AMBIGUOUS, "F2", date("<4.2>")),
                fires(PurchaseRule.DATE_AMBIGUOUS, "F2", date("<4.3>")),
                fires(PurchaseRule.DATE_AMBIGUOUS, "F2", date("<04.2>")),
                silent(PurchaseRule.DATE_AMBIGUOUS, date("4.2")),
                silent(PurchaseRule.DATE_AMBIGUOUS, date("<4.26>")),
                silent(PurchaseRule.DATE_AMBIGUOUS, date("<43941>")),
                silent(PurchaseRule.DATE_AMBIGUOUS, date("<43941.5>")),
                silent(PurchaseRule.DATE_AMBIGUOUS, date("<4.5>")),
                fires(PurchaseRule.DATE_MONTH_ONLY, "F2", date("2020年4月")),
                fires(PurchaseRule.DATE_MONTH_ONLY, "F2", date("<2020.4>")),
                silent(PurchaseRule.DATE_MONTH_ONLY, date("4月20日-26日")));
    }
}
