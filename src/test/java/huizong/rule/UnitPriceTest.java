package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.SheetOf;
import huizong.table.Merge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTest {

    private static SheetOf sale(String quantity, String price, String amount) {
        return SheetOf.rows(
                "产品名称|卖方|买方|数量|单价|金额|交易时间", "大米|李四|区总工会|" + quantity + "|" + price + "|" + amount + "|2020年4月20日|退货");
    }

    private static boolean differs(SheetOf sheet) {
        return Checked.file(sheet).told().contains("unit-price-differs@E2");
    }

    @ParameterizedTest
    @CsvSource({
        "1斤,153.00,150,false",
        "1斤,153.01,150,true",
        "1斤,147.00,150,false",
        "1斤,146.99,150,true",
        "1斤,11.00,10,false",
        "1斤,11.01,10,true",
    })
    void aPriceMayBeRoundedByAFiftiethAndByAYuan(String quantity, String price, String amount, boolean differs) {
        assertThat(differs(sale(quantity, price, amount))).isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({
        "50斤,3,15000",
        "50斤,300,150",
        "50公斤,3,300",
        "12个,30,30",
        "50斤,3,-150",
        "50斤,0,150",
        "50斤,3,0",
        "50斤,3,待定"
    })
    void anotherUnitAReturnAndWhatIsNotThereExplainADifference(String quantity, String price, String amount) {
        assertThat(differs(sale(quantity, price, amount))).isFalse();
    }

    @Test
    void whatThePriceMakesIsSaidBesideTheAmount() {
        Finding finding = Checked.file(sale("50斤", "3", "510")).finding(PurchaseRule.UNIT_PRICE_DIFFERS);
        assertThat(finding.arguments()).extracting(text -> text.zh()).contains("50斤", "150.00", "510.00");
    }

    @Test
    void anAmountSharedWithTheRowAboveIsNotHeldAgainstThePrice() {
        SheetOf sheet = SheetOf.rows(
                        "产品名称|卖方|买方|数量|单价|金额|交易时间", "大米|李四|区总工会|50斤|3|150|2020年4月20日", "鸡蛋|王五|区妇联|10斤|6||2020年4月21日")
                .merged(new Merge(2, 3, 5, 5));
        assertThat(Checked.file(sheet).told()).containsExactly("merged-amount@F3");
    }
}
