package huizong.corpus;

import static huizong.corpus.Shapes.amount;
import static huizong.corpus.Shapes.firstBlank;
import static huizong.corpus.Shapes.sale;

import huizong.form.Column;
import huizong.rule.AmountRule;
import huizong.rule.MarketRule;
import huizong.rule.PurchaseRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Faults of amounts, and of sales by themselves and beside others. */
final class PurchaseFaults {

    private static final LocalDate APRIL_20 = LocalDate.of(2020, 4, 20);

    private PurchaseFaults() {}

    static List<Fault> amounts() {
        return List.of(
                amount(AmountRule.AMOUNT_MISSING, true, ""),
                amount(AmountRule.AMOUNT_MISSING, false, ""),
                amount(AmountRule.AMOUNT_IMPLAUSIBLE, true, "4.30921195203140E+17"),
                amount(AmountRule.AMOUNT_NOT_A_NUMBER, false, "面议"),
                amount(AmountRule.AMOUNT_AMBIGUOUS, true, "100-120"),
                amount(AmountRule.AMOUNT_AMBIGUOUS, true, "120/户"),
                amount(AmountRule.AMOUNT_NEGATIVE, true, "(150)"),
                amount(AmountRule.AMOUNT_ZERO, true, "0.00"),
                Fault.of(AmountRule.AMOUNT_IMPLAUSIBLE, planted -> {
                            Submission own = planted.own();
                            own.withoutTotals();
                            int row = own.sharingRow();
                            own.set(
                                    own.roster(),
                                    row,
                                    Column.AMOUNT,
                                    own.sharingAt(row).phone());
                            return own.cell(own.roster(), row, Column.AMOUNT);
                        })
                        .with(MarketRule.AMOUNT_UNIT_DOUBTFUL, "what was read of the roster is out of all proportion"),
                amount(AmountRule.AMOUNT_WORDS_DIFFER, false, "150元（壹佰陆拾元整）"),
                amount(AmountRule.AMOUNT_NOT_A_NUMBER, true, "待定"),
                amount(AmountRule.AMOUNT_AMBIGUOUS, false, "约120"),
                amount(AmountRule.AMOUNT_NEGATIVE, false, "-150"),
                amount(AmountRule.AMOUNT_ZERO, false, "0"),
                Fault.of(AmountRule.AMOUNT_TOO_LARGE, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.addSale("年货大礼包", own.cooperative(), own.sender(), "9000盒", 115_200_000, APRIL_20);
                    return own.cell(own.purchases(), row, Column.AMOUNT);
                }),
                amount(AmountRule.AMOUNT_PRECISION, false, "33.3333"));
    }

    static List<Fault> rows() {
        return List.of(
                firstBlank(PurchaseRule.PRODUCT_MISSING, Column.PRODUCT),
                sale(PurchaseRule.PRODUCT_SEVERAL, Column.PRODUCT, "大米、菜籽油"),
                firstBlank(PurchaseRule.SELLER_MISSING, Column.SELLER),
                sale(PurchaseRule.SELLER_SEVERAL, Column.SELLER, "赵甲一、钱乙二"),
                sale(PurchaseRule.SELLER_SEVERAL, Column.SELLER, "赵甲一等3户"),
                firstBlank(PurchaseRule.BUYER_MISSING, Column.BUYER),
                sale(PurchaseRule.QUANTITY_MISSING, Column.QUANTITY, null),
                sale(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, Column.QUANTITY, "若干"),
                sale(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, Column.QUANTITY, "约50斤"),
                sale(PurchaseRule.QUANTITY_NOT_UNDERSTOOD, Column.QUANTITY, "50-60斤"),
                sale(PurchaseRule.QUANTITY_WITHOUT_UNIT, Column.QUANTITY, "50"),
                Fault.of(PurchaseRule.UNIT_PRICE_DIFFERS, planted -> {
                    Submission own = planted.own();
                    own.withPrices();
                    int row = own.saleRow();
                    long price = new BigDecimal(PlainTexts.of(own.at(own.purchases(), row, Column.UNIT_PRICE)))
                            .movePointRight(2)
                            .longValueExact();
                    own.set(own.purchases(), row, Column.UNIT_PRICE, own.yuan(price * 3 + 700));
                    return own.cell(own.purchases(), row, Column.UNIT_PRICE);
                }),
                firstBlank(PurchaseRule.DATE_MISSING, Column.DATE),
                sale(PurchaseRule.DATE_NOT_UNDERSTOOD, Column.DATE, "上上周"),
                sale(PurchaseRule.DATE_NOT_UNDERSTOOD, Column.DATE, "2020年4月31日"),
                sale(PurchaseRule.DATE_OUTSIDE_PERIOD, Column.DATE, "3月29日"),
                sale(PurchaseRule.DATE_IN_FUTURE, Column.DATE, "2020年5月18日"),
                sale(PurchaseRule.DATE_OUTSIDE_PERIOD, Column.DATE, "2019年12月1日"),
                sale(PurchaseRule.DATE_AMBIGUOUS, Column.DATE, new BigDecimal("4.2"))
                        .where(Format.Can.TYPES),
                sale(PurchaseRule.DATE_MONTH_ONLY, Column.DATE, "2020年4月"));
    }

    static List<Fault> market() {
        return List.of(
                sale(MarketRule.PRODUCT_NOT_IN_CATALOGUE, Column.PRODUCT, "大闸懈"),
                Fault.of(MarketRule.SELLER_NOT_IN_ROSTER, planted -> {
                    Submission own = planted.own();
                    int row = own.saleRow();
                    own.set(
                            own.purchases(),
                            row,
                            Column.SELLER,
                            own.unregistered().name());
                    return own.cell(own.purchases(), row, Column.SELLER);
                }),
                Fault.of(MarketRule.UNIT_PRICE_OUTLIER, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.addSale("大米", own.cooperative(), own.sender(), "5斤", 15_000, APRIL_20);
                    return own.cell(own.purchases(), row, Column.AMOUNT);
                }),
                Fault.of(MarketRule.AMOUNT_UNIT_DOUBTFUL, planted -> {
                    Submission own = planted.own();
                    own.withoutTotals();
                    int row = own.addSale("大米", own.cooperative(), own.sender(), "10000斤", 350, APRIL_20);
                    return own.cell(own.purchases(), row, Column.AMOUNT);
                }));
    }
}
