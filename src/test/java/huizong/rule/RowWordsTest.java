package huizong.rule;

import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.SheetOf;
import huizong.lang.Language;
import huizong.office.RuleSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finding on a row says beyond its rule's own words. */
class RowWordsTest {

    private static String said(SheetOf sheet) {
        Checked checked = Checked.file(sheet);
        assertThat(checked.findings()).hasSize(1);
        return checked.findings().get(0).message(Language.ZH);
    }

    @ParameterizedTest
    @CsvSource({
        "810000199408230021,是港澳台居民居住证的号码",
        "932682198501010017,是外国人永久居留身份证的号码",
        "430971195203140001,前6位是统计用代码",
        "441282198101011230,前6位不在已知的行政区划代码里",
        "43092119520314000,有17位",
        "430921195203140001,最后一位应为8",
        "430921202005010002,出生",
        "432322480927000,已换成18位“432322194809270000”",
        "91350100M000100Y43,是单位的统一社会信用代码",
        "护照E12345678,护照"
    })
    void ofAnIdNumberItIsSaidWhatItIsAndWhatWasExpected(String number, String words) {
        assertThat(said(roster("李四|" + number + "|13900000001|100"))).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"无,没有联系方式（已注明）", "'',没有联系方式", "'13900000001、5660123、13900000002',里有3个电话，取第一个"})
    void ofAContactItIsSaidWhetherThereIsNoneAndHowManyThereAre(String contact, String words) {
        assertThat(said(roster("李四|430921195203140008|" + contact + "|100"))).endsWith(words);
    }

    @Test
    void ofAMissingAmountItIsSaidWhatBecomesOfTheRow() {
        assertThat(said(roster("李四|430921195203140008|13900000001|"))).contains("按0.00元计");
        assertThat(said(purchases("大米|李四|区总工会|50斤||2020年4月20日"))).contains("本行不能计入");
    }

    @Test
    void ofADayOutsideThePeriodThePeriodIsNamed() {
        assertThat(said(purchases(EGGS.replace("4月21日", "3月1日")))).contains("2020-03-30至2020-04-30");
    }

    @Test
    void aDayThatMayHaveLostAZeroIsAskedAboutBesideThePeriodItMayLieIn() {
        Checked checked = Checked.file(purchases("大米|李四|区总工会|50斤|150|<3.3>"));
        assertThat(checked.told()).containsExactlyInAnyOrder("date-outside-period@F2", "date-ambiguous@F2");
        assertThat(checked.finding(PurchaseRule.DATE_AMBIGUOUS).message(Language.ZH))
                .contains("可能是2020-03-03，也可能是2020-03-30");
    }

    @Test
    void ofADayToComeNothingElseIsSaid() {
        Checked checked = Checked.file(purchases("大米|李四|区总工会|50斤|150|<5.3>"));
        assertThat(checked.told()).containsExactly("date-in-future@F2");
        assertThat(checked.tally().hiddenFindings()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|430921195203140008|13900000001|100",
                "李四||13900000001|100",
                "李四|43092119520314000|13900000001|100",
                "李四|43O921195203140008|13900000001|100",
                "李四|430921195203140008||100",
                "李四|430921195203140008|无|100",
                "李四|430921195203140008|13900000001|"
            })
    void oneFaultOfACellIsOneAndNoOtherIsHiddenBehindIt(String row) {
        Checked checked = Checked.file(roster(row));
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.tally().hiddenFindings()).isZero();
    }

    @Test
    void whatIsToldOnceOfManyRowsSaysHowManyAndRejectsNone() {
        String several = "大米、菜籽油|李四|区总工会|50斤|150|2020年4月20日";
        Checked checked =
                Checked.file(purchases(several, EGGS, several.replace("20日", "21日"), several.replace("50斤", "9斤")));
        assertThat(checked.told()).containsExactly("product-several@A2");
        assertThat(checked.findings().get(0).message(Language.ZH)).contains("3");
        assertThat(checked.rows()).noneMatch(JudgedRow::rejected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#REF!", "=SUM(F2:F9)", "同上"})
    void aRowOfWhichARequiredCellIsSpoiltIsRejected(String spoilt) {
        Checked checked = Checked.file(roster(LI, "王五|432322194809270000|13900000002|" + spoilt));
        assertThat(checked.findings()).hasSize(1);
        assertThat(checked.rows()).extracting(JudgedRow::rejected).containsExactly(false, true);
    }

    @Test
    void aWarningCostsNothingUnlessItLeavesAPersonInDoubt() {
        assertThat(Checked.file(roster("李四|护照E12345678|13900000001|100"))
                        .finding(IdRule.ID_OTHER_DOCUMENT)
                        .fen())
                .isEqualTo(10_000);
        assertThat(Checked.file(roster("李四|430921195203140008||100"))
                        .finding(ContactRule.CONTACT_MISSING)
                        .fen())
                .isZero();
    }

    @Test
    void aRuleThatIsOffHidesNoOther() {
        SheetOf permitWithBlanks = roster("李四|810000 19940823 0021|13900000001|100");
        RuleBook book = new RuleBook(Map.of("id-permit", new RuleSetting(null, false)));
        assertThat(Checked.file(permitWithBlanks).told()).containsExactly("id-permit@B2");
        assertThat(Checked.file(Checked.CONTEXT, book, IdVoucher.NONE, permitWithBlanks)
                        .told())
                .containsExactly("id-cleaned@B2");
    }

    @Test
    void withoutSuggestionsTheAdviceIsThatOfTheRule() {
        Finding finding = Checked.file(roster("李四||13900000001|100")).finding(IdRule.ID_MISSING);
        assertThat(finding.advice(Language.ZH)).isEqualTo("请对照身份证填写18位号码。");
    }
}
