package huizong.rule;

import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.purchases;
import static huizong.rule.RuleExample.fires;
import static huizong.rule.RuleExample.silent;

import huizong.form.Attachment;
import huizong.form.PurchaseEntry;
import huizong.intake.SheetOf;
import huizong.office.Lists;
import huizong.origin.Place;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cases of the rules about sales beside lists, rosters and other sales; consolidation finds the latter, see MarketTest. */
final class MarketExamples {
    private MarketExamples() {}

    private static final Place CELL = Place.ofSheet("附件.xlsx", "Sheet1").row(2).cell(4);

    private static Consumer<FindingSink> told(Consumer<MarketCheck> what) {
        return sink -> what.accept(new MarketCheck(Checked.BOOK, sink));
    }

    private static Consumer<FindingSink> month(long rows, long fen, long rowsBefore, long fenBefore) {
        return told(check -> check.unitOfMonth(CELL, Attachment.PURCHASES, rows, fen, rowsBefore, fenBefore));
    }

    private static Consumer<FindingSink> withCatalogue(SheetOf sheet) {
        CheckContext april = Checked.CONTEXT;
        CheckContext context = new CheckContext(
                Checked.FILE,
                april.month(),
                april.period(),
                april.asOf(),
                april.limits(),
                april.areaCode(),
                Lists.products("产品名称,别名,单位,参考单价", "大通湖大米,大米;稻虾米,斤,3.50", "鸡蛋,土鸡蛋,斤,8.00"));
        return sink -> Checked.file(context, Checked.BOOK, IdVoucher.NONE, sheet)
                .findings()
                .forEach(sink::add);
    }

    static List<RuleExample> all() {
        PurchaseEntry rice =
                (PurchaseEntry) Checked.file(purchases(RICE)).rows().get(0).entry();
        MarketCheck.Price dear = new MarketCheck.Price("公斤", 6_000, 600.0, 700.0);
        MarketCheck.Price cheap = new MarketCheck.Price("公斤", 0.06, 600.0, null);
        String duck = "鸭蛋|王五|区妇联|10斤|70|2020年4月21日";
        return Stream.concat(
                        Stream.of(
                                fires(
                                        MarketRule.PRODUCT_NOT_IN_CATALOGUE,
                                        "A3",
                                        withCatalogue(purchases(RICE, duck, EGGS, duck))),
                                fires(
                                        MarketRule.PRODUCT_NOT_IN_CATALOGUE,
                                        "A2",
                                        withCatalogue(purchases(EGGS.replace("鸡蛋", "土鸡旦")))),
                                silent(MarketRule.PRODUCT_NOT_IN_CATALOGUE, withCatalogue(purchases(RICE, EGGS))),
                                silent(
                                        MarketRule.PRODUCT_NOT_IN_CATALOGUE,
                                        withCatalogue(purchases(EGGS.replace("鸡蛋", "土鸡蛋（散养）")))),
                                fires(
                                        MarketRule.SELLER_NOT_IN_ROSTER,
                                        "E2",
                                        told(check -> check.sellerNotInRoster(CELL, rice, 15_000))),
                                fires(
                                        MarketRule.UNIT_PRICE_OUTLIER,
                                        "E2",
                                        told(check -> check.priceOutlier(CELL, rice, 15_000, dear))),
                                fires(
                                        MarketRule.AMOUNT_UNIT_DOUBTFUL,
                                        "E2",
                                        told(check -> check.unitOfSale(CELL, rice, 15_000, cheap))),
                                fires(
                                        MarketRule.AMOUNT_UNIT_DOUBTFUL,
                                        "E2",
                                        told(check -> check.unitOfTable(CELL, 3, 45))),
                                fires(
                                        MarketRule.AMOUNT_UNIT_DOUBTFUL,
                                        "inbox/2020-04/河坝镇",
                                        SubmissionExamples.sums(60, 600_000)),
                                fires(
                                        MarketRule.AMOUNT_UNIT_DOUBTFUL,
                                        "inbox/2020-04/河坝镇",
                                        SubmissionExamples.sums(600_000, 60)),
                                fires(MarketRule.AMOUNT_UNIT_DOUBTFUL, "E2", month(4, 80, 8, 1_600_000)),
                                fires(MarketRule.AMOUNT_UNIT_DOUBTFUL, "E2", month(8, 1_600_000, 4, 80)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, month(2, 40, 8, 1_600_000)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, month(8, 1_600_000, 2, 40)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, month(4, 0, 8, 1_600_000)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, month(4, 8_000, 8, 16_000_000)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, month(4, 40, 8, 8_000_000)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, SubmissionExamples.sums(20_000, 100_000_000)),
                                silent(MarketRule.AMOUNT_UNIT_DOUBTFUL, SubmissionExamples.sums(0, 100_000_000))),
                        Stream.of(MarketRule.values()).map(rule -> silent(rule, purchases(RICE, EGGS, duck))))
                .toList();
    }
}
