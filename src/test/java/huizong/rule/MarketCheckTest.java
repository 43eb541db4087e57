package huizong.rule;

import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.purchases;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Attachment;
import huizong.form.PurchaseEntry;
import huizong.lang.Language;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MarketCheckTest {

    private static final Place CELL = Place.ofSheet("附件.xlsx", "Sheet1").row(2).cell(4);
    private static final PurchaseEntry SALE =
            (PurchaseEntry) Checked.file(purchases(RICE)).rows().get(0).entry();

    private static String said(Consumer<MarketCheck> what) {
        List<Finding> findings = new ArrayList<>();
        what.accept(new MarketCheck(Checked.BOOK, findings::add));
        assertThat(findings).hasSize(1);
        return findings.get(0).message(Language.ZH);
    }

    private static String outlier(double fen, @Nullable Double median, @Nullable Double listed) {
        MarketCheck.Price price = new MarketCheck.Price("公斤", fen, median, listed);
        return said(check -> check.priceOutlier(CELL, SALE, 15_000, price));
    }

    @Test
    void aPriceIsHeldAgainstTheCatalogueFirst() {
        assertThat(outlier(6_000, 600.0, 750.0)).isEqualTo("按金额和数量推算，单价是每公斤60.00元，目录参考价是7.50元，本月同类产品多在6.00元，相差8.0倍");
    }

    @Test
    void withoutACatalogueItIsHeldAgainstTheMonth() {
        assertThat(outlier(75, 600.0, null)).endsWith("单价是每公斤0.75元，本月同类产品多在6.00元，相差8.0倍");
    }

    @Test
    void fromTenTimesOnTheFactorIsAWholeNumber() {
        assertThat(outlier(5_940, 600.0, null)).endsWith("相差9.9倍");
        assertThat(outlier(6_000, 600.0, null)).endsWith("相差10倍");
    }

    @Test
    void averagesOfARowAreToldBesideThoseOfTheMonthsBefore() {
        assertThat(said(check -> check.unitOfMonth(CELL, Attachment.PURCHASES, 4, 80, 8, 1_600_000)))
                .contains("本月平均每行0.20元，以前各月平均每行2000.00元");
    }

    @Test
    void aThirdOfTenThousandTimesAndThreeTimesThatAreTheLimits() {
        assertThat(MonthUnits.areDoubtful(3, 3, 3, 9_000)).isTrue();
        assertThat(MonthUnits.areDoubtful(3, 3, 3, 8_999)).isFalse();
        assertThat(MonthUnits.areDoubtful(3, 3, 3, 90_000)).isTrue();
        assertThat(MonthUnits.areDoubtful(3, 3, 3, 90_001)).isFalse();
    }
}
