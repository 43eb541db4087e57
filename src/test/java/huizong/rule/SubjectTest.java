package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Entry;
import huizong.form.Mask;
import huizong.form.PurchaseEntry;
import huizong.intake.SheetOf;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom or what the row of a finding is about. */
final class SubjectTest {

    private static final String ID = "430921195203140008";

    private static String subject(Rule rule, SheetOf sheet) {
        return Checked.file(sheet).finding(rule).subject();
    }

    private static Entry entry(SheetOf sheet) {
        return Checked.file(sheet).rows().get(0).entry();
    }

    private static RowRef row(int number, SheetOf sheet) {
        return new RowRef("河坝镇", Place.ofSheet("附件.xlsx", "Sheet1").row(number), entry(sheet), 15_000);
    }

    @Test
    void aRowOfARosterIsAboutItsPerson() {
        assertThat(subject(AmountRule.AMOUNT_AMBIGUOUS, roster("李 四|" + ID + "|13900000001|约120")))
                .isEqualTo("李四 " + ID);
    }

    @Test
    void theNumberIsTheOneThatCounts() {
        assertThat(subject(AmountRule.AMOUNT_AMBIGUOUS, roster("王五|432322480927000|13900000001|约120")))
                .isEqualTo("王五 432322194809270000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "430921195203140001", "护照E12345678", "4.30921195203140E+17"})
    void aNumberThatIsNoneIsLeftOut(String id) {
        assertThat(subject(AmountRule.AMOUNT_AMBIGUOUS, roster("李四|" + id + "|13900000001|约120")))
                .isEqualTo("李四");
    }

    @Test
    void whatTheCellItselfSaysIsNotSaidTwice() {
        assertThat(subject(IdRule.ID_CLEANED, roster(LI.replace(ID, "430921 19520314 0008"))))
                .isEqualTo("李四");
        assertThat(subject(NameRule.NAME_CHARACTERS, roster(LI.replace("李四", "李□"))))
                .isEqualTo(ID);
        assertThat(subject(NameRule.NAME_MISSING, roster(LI.replace("李四", "")))).isEqualTo(ID);
    }

    @Test
    void aRowOfWhichNobodyIsKnownIsAboutNobody() {
        assertThat(subject(IdRule.ID_MISSING, roster("||13900000001|100"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "大米|李四|区总工会|50斤|约150|2020年4月20日, amount-ambiguous, 李四 → 区总工会 · 大米",
        "大米|李四||50斤|约150|2020年4月20日, amount-ambiguous, 李四 · 大米",
        "大米||区总工会|50斤|150|2020年4月20日, seller-missing, → 区总工会 · 大米",
        "|李四|区总工会|50斤|150|2020年4月20日, product-missing, 李四 → 区总工会",
        "大米|李四||50斤|150|2020年4月20日, buyer-missing, 李四 · 大米"
    })
    void aRowOfPurchasesIsAboutItsSale(String row, String rule, String subject) {
        assertThat(subject(Rules.find(rule).orElseThrow(), purchases(row))).isEqualTo(subject);
    }

    @Test
    void wordsAreOneLineOfBearableLength() {
        String seller = "大通湖区\n" + "稻".repeat(30_000);
        Entry sale = entry(purchases(RICE.replace("李四", seller)));
        assertThat(Subject.of(sale, null)).isEqualTo("大通湖区 " + "稻".repeat(15) + "… → 区总工会 · 大米");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李四",
                "李四4309",
                "李四 2020-04-20",
                "李四**0008",
                "李四（" + ID + "）",
                "户主李四的名字后面写着的" + ID,
                "李四的侄子李小四李小五李小六李" + ID
            })
    void whatIsMaskedOfItShowsNoNumberAndNoMoreOfItThanAMaskDoes(String name) {
        String shown = Mask.text(Subject.of(entry(roster(LI.replace("李四", name))), null));
        assertThat(shown).doesNotContain("4309211", "140008", "195203").contains("0008");
    }

    @Test
    void aFindingOfSeveralRowsIsAboutTheOneItStandsOn() {
        List<Finding> found = new ArrayList<>();
        PersonCheck check = new PersonCheck(Checked.BOOK, found::add);
        check.twinRow(row(3, roster(LI)), row(2, roster(LI)));
        check.twinPurchase(row(2, purchases(RICE)), row(7, purchases(RICE)));
        new MarketCheck(Checked.BOOK, found::add)
                .sellerNotInRoster(
                        Place.ofSheet("附件.xlsx", "Sheet1").row(2).cell(1),
                        (PurchaseEntry) entry(purchases(RICE)),
                        15_000);
        assertThat(found).extracting(Finding::subject).containsExactly("李四 " + ID, "李四 → 区总工会 · 大米", "→ 区总工会 · 大米");
    }

    @Test
    void aFindingOfATableOrAColumnIsAboutNobody() {
        Checked checked = Checked.file(
                SheetOf.rows("姓名|身份证|受益金额|住址", "张　三|" + ID + "|0.015万元|x", "李四|432322194809270000|100|x", "合计||999|"));
        assertThat(checked.findings())
                .extracting(Finding::subject)
                .hasSizeGreaterThanOrEqualTo(4)
                .containsOnly("");
    }

    @Test
    void aFindingThatStandsForManyRowsIsAboutNoneOfThem() {
        String row = "李四|" + ID + "||100";
        Finding all = Checked.file(
                        roster(Collections.nCopies(RollUp.FEWEST, row).toArray(String[]::new)))
                .finding(ContactRule.CONTACT_MISSING);
        assertThat(all.rows()).isEqualTo(RollUp.FEWEST);
        assertThat(all.subject()).isEmpty();
    }
}
