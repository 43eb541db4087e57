package huizong.rule;

import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.SheetOf;
import huizong.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControlTotalsTest {

    private static final String AMOUNT_FIRST = "受益金额|姓名|身份证|联系方式";
    private static final String LI_AMOUNT_FIRST = "100|李四|430921195203140008|13900000001";

    /** Two rows that add up to 350 yuan, and such a line. */
    private static SheetOf of350(String total) {
        return roster(LI, WANG.replace("|200", "|250"), total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.03万元", "0.04万元", "350", "350.00"})
    void aTotalMayBeOffByHalfAUnitOfItsLastDigit(String stated) {
        assertThat(Checked.file(of350("合计|||" + stated)).told()).isEmpty();
    }

    @Test
    void byMoreItMayNot() {
        assertThat(Checked.file(of350("合计|||0.02万元")).told()).containsExactly("total-mismatch@D4");
        assertThat(Checked.file(of350("合计|||350.01")).told()).containsExactly("total-mismatch@D4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"350", "500", "0.03万元", "0.04万元", "0.05万元"})
    void whatWasCarriedOverMayBeInATotalOrNot(String stated) {
        SheetOf sheet = roster("上月结转|||150", LI, WANG.replace("|200", "|250"), "合计|||" + stated);
        assertThat(Checked.file(sheet).told()).isEmpty();
    }

    @Test
    void aWrongSubtotalIsHeldAgainstTheRowsSinceTheLast() {
        Finding finding = Checked.file(roster(LI, "小计|||100", WANG, "小计|||250")).finding(TableRule.TOTAL_MISMATCH);
        assertThat(finding.message(Language.ZH)).isEqualTo("表上写的合计是250.00元，各行相加是200.00元，相差50.00元");
        assertThat(finding.fen()).isEqualTo(5_000);
    }

    @Test
    void totalsMayStandAboveWhatTheySumUp() {
        assertThat(Checked.file(roster("合计|2人||300", LI, WANG)).told()).isEmpty();
        assertThat(Checked.file(roster("合计|||300", "老河口村小计|||100", LI, "王家坝小计|||0", "芸洲子村小计|1人||200", WANG))
                        .told())
                .isEmpty();
    }

    @Test
    void aWrongOneAboveIsToldToo() {
        assertThat(Checked.file(roster("合计|3人||310", LI, WANG)).told())
                .containsExactlyInAnyOrder("total-mismatch@D2", "count-mismatch@B2");
        assertThat(Checked.file(roster("合计|||300", "老河口村小计|||110", LI, "芸洲子村小计|||200", WANG))
                        .told())
                .containsExactly("total-mismatch@D3");
        assertThat(Checked.file(roster("合计|||310")).told()).contains("total-mismatch@D2");
    }

    @Test
    void amountsInTheFirstColumnHaveTotalsToo() {
        assertThat(Checked.file(SheetOf.rows(AMOUNT_FIRST, LI_AMOUNT_FIRST, "|合计：350元||"))
                        .told())
                .containsExactly("total-mismatch@A3");
        assertThat(Checked.file(SheetOf.rows(AMOUNT_FIRST, LI_AMOUNT_FIRST, "|合计：100元|大写：壹仟元整|"))
                        .told())
                .containsExactly("amount-words-differ@A3");
    }

    @Test
    void wordsThatContradictTheFiguresOfATotalCostTheDifference() {
        Finding finding = Checked.file(roster(LI, "合计（大写）：壹仟元整|||100")).finding(AmountRule.AMOUNT_WORDS_DIFFER);
        assertThat(finding.fen()).isEqualTo(90_000);
    }

    @Test
    void wordsMayBeOffByWhatTheFiguresDoNotShow() {
        assertThat(Checked.file(of350("合计（大写）：叁佰伍拾元整|||0.03万元")).told()).isEmpty();
        assertThat(Checked.file(of350("合计（大写）：叁佰伍拾元零壹分|||0.03万元")).told()).containsExactly("amount-words-differ@D4");
    }

    @Test
    void figuresAndWordsInOneCellAreHeldAgainstEachOther() {
        Checked checked = Checked.file(roster(LI, "合计|||100元（壹佰壹拾元整）"));
        assertThat(checked.told()).containsExactly("amount-words-differ@D3");
        assertThat(checked.finding(AmountRule.AMOUNT_WORDS_DIFFER).fen()).isEqualTo(1_000);
    }
}
