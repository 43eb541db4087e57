package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.form.Column;
import huizong.form.DealDate;
import huizong.form.Field;
import huizong.form.Money;
import huizong.form.Quantity;
import huizong.lang.Text;
import huizong.office.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Product, seller, buyer, quantity and date of a line of attachment 2. */
public enum PurchaseRule implements RowRule {
    PRODUCT_MISSING(
            Column.PRODUCT,
            new RuleCard(
                    "product-missing",
                    ERROR,
                    Text.of("没有填产品名称", "no product is given"),
                    Text.of("请填写卖的是什么，例如大米、鸡蛋。", "Write what was sold, such as rice or eggs."),
                    "（空） 李四 150",
                    "大米 李四 150"),
            row -> row.purchase().product().isBlank()),
    PRODUCT_SEVERAL(
            Column.PRODUCT,
            new RuleCard(
                    "product-several",
                    INFO,
                    Text.of(
                            "有%2$s行的一格里写了几种产品，例如“%1$s”，金额无法分到每一种",
                            "%2$s rows name several products in one cell, such as “%1$s”: the amount cannot be parted between them"),
                    Text.of("请一种产品填一行，写上各自的数量和金额。", "Write one row a product, each with its own quantity and amount."),
                    "大米、菜籽油 300",
                    "大米 150；菜籽油 150"),
            row -> Several.products(row.text(Column.PRODUCT))) {
        @Override
        public boolean isToldOnce() {
            return true;
        }
    },
    SELLER_MISSING(
            Column.SELLER,
            new RuleCard(
                    "seller-missing",
                    ERROR,
                    Text.of("没有填卖方", "no seller is given"),
                    Text.of(
                            "请填写是谁卖的：贫困户姓名，或合作社、企业全称。",
                            "Write who sold it: the person, or the full name of the cooperative or company."),
                    "大米 （空） 150",
                    "大米 李四 150"),
            row -> row.purchase().seller().isBlank()),
    SELLER_SEVERAL(
            Column.SELLER,
            new RuleCard(
                    "seller-several",
                    INFO,
                    Text.of(
                            "有%2$s行的一格里写了几个卖方，例如“%1$s”，无法与名册逐人核对",
                            "%2$s rows name several sellers in one cell, such as “%1$s”: they cannot be looked up in the roster one by one"),
                    Text.of("请一个卖方填一行，写上各自的数量和金额。", "Write one row a seller, each with its own quantity and amount."),
                    "大米 李四、王五 300",
                    "大米 李四 150；大米 王五 150"),
            row -> Several.sellers(row.text(Column.SELLER))) {
        @Override
        public boolean isToldOnce() {
            return true;
        }
    },
    BUYER_MISSING(
            Column.BUYER,
            new RuleCard(
                    "buyer-missing",
                    WARNING,
                    Text.of("没有填买方%2$s", "no buyer is given%2$s"),
                    Text.of("请填写是谁买的：单位全称，或个人姓名。", "Write who bought it: the full name of the unit, or the person."),
                    "（空）",
                    "区总工会"),
            row -> row.purchase().buyer().isBlank() || Formulas.isSpoilt(row.text(Column.BUYER)),
            row -> List.of(
                    row.purchase().buyer().isBlank()
                            ? Text.plain("")
                            : Text.of(
                                    "，单元格里是公式错误“" + row.text(Column.BUYER) + "”",
                                    ", the cell holds a formula gone wrong: " + row.text(Column.BUYER)))),
    QUANTITY_MISSING(
            Column.QUANTITY,
            new RuleCard(
                    "quantity-missing",
                    WARNING,
                    Text.of("没有填数量", "no quantity is given"),
                    Text.of("请填写数量和单位，例如50斤。", "Write number and unit, such as 50斤."),
                    "（空）",
                    "50斤"),
            row -> row.purchase().quantity().isBlank()),
    QUANTITY_NOT_UNDERSTOOD(
            Column.QUANTITY,
            new RuleCard(
                    "quantity-not-understood",
                    WARNING,
                    Text.of(
                            "数量“%1$s”看不懂，应为数字加单位",
                            "the quantity “%1$s” is not understood; a number with a unit is expected"),
                    Text.of("请写成数字加单位，例如50斤、10只。", "Write number and unit, such as 50斤 or 10只."),
                    "若干",
                    "50斤"),
            row -> row.purchase().quantity().isUnreadable()),
    QUANTITY_WITHOUT_UNIT(
            Column.QUANTITY,
            new RuleCard(
                    "quantity-without-unit",
                    INFO,
                    Text.of(
                            "有%2$s行的数量没有写单位，例如“%1$s”，按“未注明单位”统计",
                            "%2$s quantities have no unit, such as “%1$s”, and are counted apart as 未注明单位"),
                    Text.of("请在数字后面写上单位，例如50斤、10只。", "Write the unit behind the number, such as 50斤 or 10只."),
                    "50",
                    "50斤"),
            row -> row.purchase().quantity() instanceof Field.Present<Quantity> quantity
                    && quantity.value().unit().isEmpty()
                    && !hasBrackets(row.heading(Column.QUANTITY))) {
        @Override
        public boolean isToldOnce() {
            return true;
        }
    },
    UNIT_PRICE_DIFFERS(
            Column.UNIT_PRICE,
            new RuleCard(
                    "unit-price-differs",
                    WARNING,
                    Text.of(
                            "单价%1$s乘以数量%2$s是%3$s元，金额却是%4$s元",
                            "the unit price %1$s times the quantity %2$s is %3$s yuan, but the amount is %4$s"),
                    Text.of(
                            "请核对单价、数量和金额，改正写错的一个；本行按金额计入。",
                            "Check price, quantity and amount and mend the wrong one; the row counts with its amount."),
                    "50斤 单价3 金额510",
                    "50斤 单价3 金额150"),
            UnitPrice::differs,
            row -> List.of(
                    Text.plain(row.text(Column.QUANTITY)),
                    Text.plain(Money.yuan(UnitPrice.product(row))),
                    Text.plain(Money.yuan(row.fen())))),
    DATE_MISSING(
            Column.DATE,
            new RuleCard(
                    "date-missing",
                    WARNING,
                    Text.of("没有填交易时间", "no date of sale is given"),
                    Text.of("请填写哪一天卖的，例如2020年4月20日。", "Write the day of the sale, such as 2020年4月20日."),
                    "（空）",
                    "2020年4月20日"),
            row -> row.purchase().date().isBlank()),
    DATE_NOT_UNDERSTOOD(
            Column.DATE,
            new RuleCard(
                    "date-not-understood",
                    WARNING,
                    Text.of(
                            "交易时间“%1$s”看不懂，应为年月日",
                            "the date of sale “%1$s” is not understood; year, month and day are expected"),
                    Text.of("请写成年月日，例如2020年4月20日。", "Write year, month and day, such as 2020年4月20日."),
                    "上上周",
                    "2020年4月20日"),
            row -> row.purchase().date().isUnreadable()),
    DATE_IN_FUTURE(
            Column.DATE,
            new RuleCard(
                    "date-in-future",
                    WARNING,
                    Text.of("交易时间“%1$s”还没有到，今天是%2$s", "the date of sale “%1$s” is still to come; today is %2$s"),
                    Text.of("请核对年份和月份。", "Check year and month."),
                    "2120年4月20日",
                    "2020年4月20日"),
            row -> row.purchase().date() instanceof Field.Present<DealDate> date
                    && date.value().from().isAfter(row.context().asOf()),
            row -> List.of(Text.plain(row.context().asOf().toString()))),
    DATE_OUTSIDE_PERIOD(
            Column.DATE,
            new RuleCard(
                    "date-outside-period",
                    WARNING,
                    Text.of("交易时间“%1$s”不在本月统计期间%2$s内", "the date of sale “%1$s” is outside this month's period, %2$s"),
                    Text.of(
                            "请核对日期；不属于本月的，请看是否已在别的月份报过。",
                            "Check the date; if it belongs to another month, see whether it was sent with that one already."),
                    "2019年12月1日",
                    "2020年4月20日"),
            row -> {
                Period period = row.context().period();
                return period != null
                        && row.purchase().date() instanceof Field.Present<DealDate> date
                        && !period.overlaps(date.value().from(), date.value().to());
            },
            row -> List.of(period(row))) {
        @Override
        public Set<Need> needs() {
            return Set.of(Need.MONTH);
        }
    },
    DATE_AMBIGUOUS(
            Column.DATE,
            new RuleCard(
                    "date-ambiguous",
                    WARNING,
                    Text.of(
                            "交易时间“%1$s”存成了数字，可能是%2$s，也可能是%3$s，按%2$s计",
                            "the date of sale “%1$s” is stored as a number: it may mean %2$s or %3$s, and counts as %2$s"),
                    Text.of(
                            "请写成4月30日这样；把这一列设为文本或日期格式，末尾的0就不会丢。",
                            "Write it like 4月30日; in a column of text or date format the last 0 is not lost."),
                    "4.3（数字）",
                    "4月30日"),
            row -> LostZero.is(row.line(), row.purchase().date()),
            row -> LostZero.days(row.purchase().date())),
    DATE_MONTH_ONLY(
            Column.DATE,
            new RuleCard(
                    "date-month-only",
                    INFO,
                    Text.of("有%2$s行的交易时间只写到月，例如“%1$s”", "%2$s dates of sale name no day, such as “%1$s”"),
                    Text.of(
                            "请写到日，例如2020年4月20日；没有日期的交易无法与别的单位核对是否重复。",
                            "Write the day, such as 2020年4月20日; without it nobody can tell whether another unit sent the same sale."),
                    "2020年4月",
                    "2020年4月20日"),
            row -> row.purchase().date() instanceof Field.Present<DealDate> date
                    && date.value().precision() == DealDate.Precision.MONTH) {
        @Override
        public boolean isToldOnce() {
            return true;
        }
    };

    private final CellRule cell;

    PurchaseRule(Column column, RuleCard card, Predicate<RowCase> fires) {
        this(column, card, fires, row -> List.of());
    }

    PurchaseRule(Column column, RuleCard card, Predicate<RowCase> fires, Function<RowCase, List<Text>> details) {
        this.cell = new CellRule(card, column, fires, details);
    }

    @Override
    public CellRule cell() {
        return cell;
    }

    /** A lost 0 may be why a day seems to lie outside the period: both are told. */
    @Override
    public boolean followsFrom(Rule told) {
        return this != DATE_AMBIGUOUS || told != DATE_OUTSIDE_PERIOD;
    }

    /** 数量（斤）: the heading names the unit. */
    private static boolean hasBrackets(String heading) {
        return heading.contains("（") || heading.contains("(");
    }

    private static Text period(RowCase row) {
        Period period = row.context().period();
        return period == null
                ? Text.plain("")
                : Text.of(period.from() + "至" + period.to(), period.from() + " to " + period.to());
    }
}
