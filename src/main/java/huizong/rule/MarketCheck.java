package huizong.rule;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Money;
import huizong.form.PurchaseEntry;
import huizong.lang.Text;
import huizong.origin.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rules about sales beside other sales and rosters. Consolidation finds them, these say what they mean. */
public final class MarketCheck {

    private static final int FEN_DIGITS = 2;
    private static final double TEN = 10;

    private final Findings findings;

    public MarketCheck(RuleBook book, FindingSink findings) {
        this.findings = new Findings(book, findings);
    }

    /**
     * A price, and those it is held against.
     *
     * @param unit for one of which the prices are
     * @param fen of this sale
     * @param median of the month's sales of the product, in fen; null with too few of them
     * @param listed by the catalogue, in fen; null where it has none
     */
    public record Price(
            String unit,
            double fen,
            @Nullable Double median,
            @Nullable Double listed) {}

    /**
     * A person sold, and no roster of the month names them.
     *
     * @param seller the cell
     */
    public void sellerNotInRoster(Place seller, PurchaseEntry entry, long fen) {
        String name = entry.seller().held().orElse("");
        findings.add(
                MarketRule.SELLER_NOT_IN_ROSTER,
                seller,
                Column.SELLER,
                entry,
                name,
                0,
                List.of(Text.plain(name), Text.plain(Money.yuan(fen))));
    }

    /**
     * A price is far from all it can be held against.
     *
     * @param amount the cell
     */
    public void priceOutlier(Place amount, PurchaseEntry entry, long fen, Price price) {
        double other = price.listed() != null ? price.listed() : price.median() != null ? price.median() : price.fen();
        double apart = Math.max(price.fen() / other, other / price.fen());
        findings.add(
                MarketRule.UNIT_PRICE_OUTLIER,
                amount,
                Column.AMOUNT,
                entry,
                entry.amount().raw(),
                fen,
                List.of(
                        Text.plain(price.unit()),
                        Text.plain(yuan(price.fen())),
                        others(price),
                        Text.plain(String.format(Locale.ROOT, apart < TEN ? "%.1f" : "%.0f", apart))));
    }

    /**
     * The price of one sale is off by a unit.
     *
     * @param amount the cell
     */
    public void unitOfSale(Place amount, PurchaseEntry entry, long fen, Price price) {
        Text own = Text.of(
                "推算的单价是每" + price.unit() + yuan(price.fen()) + "元，",
                "amount and quantity make " + yuan(price.fen()) + " yuan per " + price.unit() + ", but ");
        Text others = others(price);
        findings.add(
                MarketRule.AMOUNT_UNIT_DOUBTFUL,
                amount,
                Column.AMOUNT,
                entry,
                entry.amount().raw(),
                fen,
                List.of(Text.of(own.zh() + others.zh(), own.en() + others.en())));
    }

    /**
     * The prices of a table are off by a unit, most of them.
     *
     * @param heading the cell
     */
    public void unitOfTable(Place heading, int rows, long fen) {
        findings.add(
                MarketRule.AMOUNT_UNIT_DOUBTFUL,
                heading,
                fen,
                Text.of(
                        "表里有" + rows + "行（" + Money.yuan(fen) + "元）的单价与本月同类产品相比",
                        "the unit prices of " + rows + " rows (" + Money.yuan(fen)
                                + " yuan), beside the month's sales of the same products"));
    }

    /**
     * A submitter's rows are worth ten thousand times more or less than in the months before.
     *
     * @param submission its place
     * @param rows of this month, with their fen
     * @param rowsBefore those of the months before, with their fen
     */
    public void unitOfMonth(
            Place submission, Attachment attachment, long rows, long fen, long rowsBefore, long fenBefore) {
        if (!MonthUnits.areDoubtful(rows, fen, rowsBefore, fenBefore)) {
            return;
        }
        String now = yuan((double) fen / rows);
        String before = yuan((double) fenBefore / rowsBefore);
        Text name = attachment.label();
        findings.add(
                MarketRule.AMOUNT_UNIT_DOUBTFUL,
                submission,
                fen,
                Text.of(
                        name.zh() + "本月平均每行" + now + "元，以前各月平均每行" + before + "元",
                        "a row of " + name.en() + " comes to " + now + " yuan on average, in the months before to "
                                + before + " yuan"));
    }

    /** The totals of the two attachments of a submission are off by a unit. */
    static void unitOfAttachment(SubmissionFacts submission, Findings findings) {
        String benefit = Money.yuan(submission.benefitFen());
        String sales = Money.yuan(submission.salesFen());
        findings.add(
                MarketRule.AMOUNT_UNIT_DOUBTFUL,
                submission.place(),
                Math.max(submission.benefitFen(), submission.salesFen()),
                Text.of(
                        "附件1受益金额合计" + benefit + "元，附件2交易金额合计" + sales + "元",
                        "the benefits of attachment 1 add up to " + benefit + " yuan, the sales of attachment 2 to "
                                + sales + " yuan"));
    }

    private static Text others(Price price) {
        List<String> zh = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (price.listed() != null) {
            zh.add("目录参考价是" + yuan(price.listed()) + "元");
            en.add("the catalogue has " + yuan(price.listed()));
        }
        if (price.median() != null) {
            zh.add("本月同类产品多在" + yuan(price.median()) + "元");
            en.add("the month's sales are at " + yuan(price.median()));
        }
        return Text.of(String.join("，", zh), String.join(", ", en));
    }

    private static String yuan(double fen) {
        return BigDecimal.valueOf(fen)
                .movePointLeft(FEN_DIGITS)
                .setScale(FEN_DIGITS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
