package huizong.rule;

import huizong.form.Column;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.MoneyUnit;
import huizong.form.PurchaseEntry;
import huizong.form.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Holds the 单价 that a row gives against its amount and quantity. */
final class UnitPrice {

    /** A price is rounded, so that its product may be off by so much of the amount (1/50). */
    private static final long ROUNDING = 50;

    private static final long YUAN = 100;

    /** Between the unit of the price and that of the quantity: 斤 and 公斤, a kilogram and a ton, a dozen. */
    private static final Set<Integer> UNITS = Set.of(2, 10, 12, 20, 100, 1_000, 2_000);

    private UnitPrice() {}

    /**
     * Price times quantity, in fen.
     *
     * @return 0 where one of the two is not given, or the quantity says two things (2箱（20斤/箱）)
     */
    static long product(RowCase row) {
        PurchaseEntry purchase = row.purchase();
        if (!(Money.parse(row.text(Column.UNIT_PRICE), MoneyUnit.YUAN) instanceof Field.Present<Money> price)
                || !(purchase.quantity() instanceof Field.Present<Quantity> quantity)
                || quantity.raw().chars().anyMatch(c -> c == '(' || c == '（')) {
            return 0;
        }
        return quantity.value()
                .value()
                .multiply(BigDecimal.valueOf(price.value().fen()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
    }

    /** Whether the product is not the amount, and no other unit explains it. */
    static boolean differs(RowCase row) {
        if (row.line().sharesAmount() || !(row.purchase().amount() instanceof Field.Present<Money>)) {
            return false;
        }
        long amount = Math.abs(row.fen());
        long product = Math.abs(product(row));
        if (amount == 0 || product == 0 || isNear(product, amount)) {
            return false;
        }
        return UNITS.stream().noneMatch(unit -> isNear(product, amount * unit) || isNear(product * unit, amount));
    }

    private static boolean isNear(long one, long other) {
        return Math.abs(one - other) <= Math.max(YUAN, other / ROUNDING);
    }
}
