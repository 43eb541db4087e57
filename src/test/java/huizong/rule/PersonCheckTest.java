package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Entry;
import huizong.intake.SheetOf;
import huizong.lang.Language;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PersonCheckTest {

    private static final RowRef PERSON = row(2, roster(LI));
    private static final RowRef SALE = row(3, purchases(RICE));

    private static RowRef row(int number, SheetOf sheet) {
        Entry entry = Checked.file(sheet).rows().get(0).entry();
        return new RowRef("河坝镇", Place.ofSheet("附件.xlsx", "Sheet1").row(number), entry, entry.fen());
    }

    private static Finding found(Consumer<PersonCheck> what) {
        List<Finding> findings = new ArrayList<>();
        what.accept(new PersonCheck(Checked.BOOK, findings::add));
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void aPersonIsToldByNameAndNumberAndASaleByWhoSoldWhatToWhom() {
        assertThat(found(check -> check.notInRegister(PERSON, 10_000)).subject())
                .isEqualTo("李四 430921195203140008");
        Finding twin = found(check -> check.twinPurchase(SALE, SALE));
        assertThat(twin.subject()).isEqualTo("李四 → 区总工会 · 大米");
        assertThat(twin.fen()).isEqualTo(15_000);
    }

    @Test
    void ofANumberWithTwoNamesAllThreeAreNamed() {
        RowRef other = row(3, roster(LI.replace("李四", "赵六")));
        Finding finding = found(check -> check.idNameConflict(other, PERSON));
        assertThat(finding.subject()).isEqualTo("赵六 430921195203140008");
        assertThat(finding.message(Language.ZH)).endsWith("写的姓名是“李四”");
    }

    @Test
    void aBenefitBeyondOnesSalesCostsTheDifference() {
        Finding finding = found(check -> check.personBenefitExceedsSales(PERSON, 50_000, 15_000));
        assertThat(finding.fen()).isEqualTo(35_000);
        assertThat(finding.message(Language.ZH)).isEqualTo("受益金额合计500.00元，比全月附件2里本人卖出的150.00元多350.00元");
    }

    @Test
    void goodsBoughtAndSoldMayHaveBeenCountedTwiceUpToTheSmallerSum() {
        PersonCheck.Goods less = new PersonCheck.Goods(3, 90_000);
        PersonCheck.Goods more = new PersonCheck.Goods(1, 120_000);
        assertThat(found(check -> check.sellerAlsoBuyer(SALE, "大米", less, more, SALE.place()))
                        .fen())
                .isEqualTo(90_000);
        assertThat(found(check -> check.sellerAlsoBuyer(SALE, "大米", more, less, SALE.place()))
                        .fen())
                .isEqualTo(90_000);
    }
}
