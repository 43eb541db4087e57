package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.WARNING;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Field;
import huizong.form.Money;
import huizong.lang.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** 受益金额 of attachment 1 and 金额 of attachment 2. */
public enum AmountRule implements RowRule {
    AMOUNT_MISSING(
            new RuleCard(
                    "amount-missing",
                    ERROR,
                    Text.of("没有填金额，%2$s", "no amount is given: %2$s"),
                    Text.of("请填写金额；没有受益的填0。", "Write the amount; where nothing was gained, write 0."),
                    "大米 李四 （空）",
                    "大米 李四 150"),
            row -> row.entry().amount().isBlank(),
            row -> List.of(
                    row.attachment() == Attachment.ROSTER
                            ? Text.of("按0.00元计", "it counts as 0.00 yuan")
                            : Text.of("本行不能计入", "the row cannot be counted"))) {
        @Override
        public Level levelOn(RowCase row) {
            return row.attachment() == Attachment.ROSTER ? WARNING : ERROR;
        }
    },
    AMOUNT_IMPLAUSIBLE(
            new RuleCard(
                    "amount-implausible",
                    ERROR,
                    Text.of("金额“%1$s”%2$s", "the amount “%1$s” %2$s"),
                    Text.of(
                            "请看是否填错了列，或写错了单位、小数点。",
                            "See whether it stands in the wrong column, or in the wrong unit, or lost its decimal point."),
                    "13900000001",
                    "150"),
            ImplausibleAmount::is,
            row -> List.of(ImplausibleAmount.why(row))),
    AMOUNT_WORDS_DIFFER(
            new RuleCard(
                    "amount-words-differ",
                    ERROR,
                    Text.of("“%1$s”小写是%2$s元，大写是%3$s元，两个数不一致", "“%1$s” says %2$s yuan in digits and %3$s yuan in words"),
                    Text.of(
                            "请核对哪个数是对的，改成一致，或只填一个数字。",
                            "See which of the two is right, and make them agree or write one number."),
                    "150元（壹佰陆拾元整）",
                    "150元（壹佰伍拾元整）"),
            row -> row.entry().amount().isUnreadable() && contradiction(row).isPresent(),
            row -> contradiction(row)
                    .map(both -> List.of(
                            Text.plain(both.digits().yuan()),
                            Text.plain(both.words().yuan())))
                    .orElse(List.of())),
    AMOUNT_NOT_A_NUMBER(
            new RuleCard(
                    "amount-not-a-number",
                    ERROR,
                    Text.of("金额“%1$s”不是数字", "the amount “%1$s” is no number"),
                    Text.of("请只填一个数字，例如150或150.00。", "Write one number and nothing else, such as 150 or 150.00."),
                    "待定",
                    "150"),
            row -> row.entry().amount().isUnreadable() && !ImplausibleAmount.holdsNumber(row.text(Column.AMOUNT))),
    AMOUNT_AMBIGUOUS(
            new RuleCard(
                    "amount-ambiguous",
                    ERROR,
                    Text.of(
                            "金额“%1$s”说不准是多少，应为一个确定的数",
                            "the amount “%1$s” can be read in more than one way; one definite number is expected"),
                    Text.of(
                            "请只填一个数字，例如120；说明写在备注里。",
                            "Write one number and nothing else, such as 120; what explains it belongs in the remark."),
                    "约120",
                    "120"),
            row -> row.entry().amount().isUnreadable()),
    AMOUNT_NEGATIVE(
            new RuleCard(
                    "amount-negative",
                    ERROR,
                    Text.of(
                            "金额“%1$s”是负数，备注里没有写明退货、红冲、冲减或退款",
                            "the amount “%1$s” is negative, and the remark speaks of no return (退货, 红冲, 冲减, 退款)"),
                    Text.of(
                            "是退货、冲减的，请在备注写明；填错的，请改为正数。",
                            "If it is a return, say so in the remark; if it is a slip, write it without the minus sign."),
                    "-150",
                    "-150，备注：退货"),
            row -> row.fen() < 0 && !isReturn(row.entry().remark())),
    AMOUNT_ZERO(
            new RuleCard(
                    "amount-zero",
                    WARNING,
                    Text.of("金额是0", "the amount is 0"),
                    Text.of(
                            "请核对是否漏填；确实没有金额的不必填这一行。",
                            "Check whether it was left out; a line without money need not be sent."),
                    "0",
                    "150"),
            row -> row.entry().amount() instanceof Field.Present<Money> amount
                    && amount.value().fen() == 0
                    && !row.line().sharesAmount()),
    AMOUNT_TOO_LARGE(
            new RuleCard(
                    "amount-too-large",
                    WARNING,
                    Text.of("金额%2$s元超过了每行%3$s元的上限", "the amount of %2$s yuan is over the limit of %3$s yuan a line"),
                    Text.of(
                            "请核对单位（元、万元）和小数点；无误的请向区扶贫办说明。",
                            "Check unit (元, 万元) and decimal point; if it is right, tell the district office."),
                    "2000万",
                    "2000"),
            row -> Math.abs(row.fen()) > row.limit(),
            row -> List.of(Text.plain(Money.yuan(row.fen())), Text.plain(Money.yuan(row.limit())))) {
        @Override
        public boolean asks() {
            return true;
        }
    },
    AMOUNT_PRECISION(
            new RuleCard(
                    "amount-precision",
                    WARNING,
                    Text.of(
                            "金额“%1$s”的小数多于两位，按%2$s元计",
                            "the amount “%1$s” has more than two decimals and counts as %2$s yuan"),
                    Text.of(
                            "请填写实际支付的金额，到分为止；是公式算出来的，请先四舍五入到两位小数。",
                            "Write what was paid, in yuan with two decimals at most; round the results of formulas first."),
                    "33.3333",
                    "33.33"),
            row -> row.entry().amount() instanceof Field.Present<Money>
                    && !row.line().sharesAmount()
                    && Money.isRounded(row.text(Column.AMOUNT), row.unit()),
            row -> List.of(Text.plain(Money.yuan(row.fen()))));

    private final CellRule cell;

    AmountRule(RuleCard card, Predicate<RowCase> fires) {
        this(card, fires, row -> List.of());
    }

    AmountRule(RuleCard card, Predicate<RowCase> fires, Function<RowCase, List<Text>> details) {
        this.cell = new CellRule(card, Column.AMOUNT, fires, details);
    }

    @Override
    public CellRule cell() {
        return cell;
    }

    @Override
    public boolean sparesReadable() {
        return switch (this) {
            case AMOUNT_MISSING, AMOUNT_WORDS_DIFFER, AMOUNT_NOT_A_NUMBER, AMOUNT_AMBIGUOUS -> true;
            case AMOUNT_IMPLAUSIBLE, AMOUNT_NEGATIVE, AMOUNT_ZERO, AMOUNT_TOO_LARGE, AMOUNT_PRECISION -> false;
        };
    }

    @Override
    public Optional<Fixed> fixed() {
        return switch (this) {
            case AMOUNT_MISSING, AMOUNT_IMPLAUSIBLE, AMOUNT_WORDS_DIFFER, AMOUNT_NOT_A_NUMBER, AMOUNT_AMBIGUOUS ->
                Optional.of(Fixed.AMOUNT_UNKNOWN);
            case AMOUNT_NEGATIVE, AMOUNT_ZERO, AMOUNT_TOO_LARGE, AMOUNT_PRECISION -> Optional.empty();
        };
    }

    /** Too many decimals are another fault than too much money. */
    @Override
    public boolean followsFrom(Rule told) {
        return told != AMOUNT_TOO_LARGE;
    }

    private static Optional<Money.Contradiction> contradiction(RowCase row) {
        return Money.contradiction(row.text(Column.AMOUNT), row.unit());
    }

    private static boolean isReturn(String remark) {
        return remark.contains("退货") || remark.contains("红冲") || remark.contains("冲减") || remark.contains("退款");
    }
}
