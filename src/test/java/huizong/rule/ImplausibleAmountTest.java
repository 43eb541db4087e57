package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImplausibleAmountTest {

    private static final String ID = "430921195203140008";

    @ParameterizedTest
    @CsvSource({
        "李四|430921195203140008|13900000001|430921195203140008,与身份证号码相同",
        "李四|430921 195203140008|13900000001|430921195203140008,与身份证号码相同",
        "李四|430921195203140008|13900000001|13900000001,与联系电话相同",
        "李四|430921195203140008|139 0000 0001|13900000001,与联系电话相同",
        "李四|430921195203140008|5660123|5660123,与联系电话相同",
        "李四|430921195203140008|13900000001|10000000.01,超过每行上限100000.00元的100倍",
        "李四|430921195203140008|13900000001|99999999999999999999,超过每行上限100000.00元的100倍",
        "李四|430921195203140008|13900000001|4.30921195203140E+17,超过每行上限100000.00元的100倍",
    })
    void itIsSaidWhereTheNumberComesFrom(String row, String why) {
        Finding found = Checked.file(Checked.roster(row)).finding(AmountRule.AMOUNT_IMPLAUSIBLE);
        assertThat(found.message(Language.ZH)).contains(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10000000", "566012", "1390000000a", "13900000001以上"})
    void otherAmountsAreNotCalledImplausible(String amount) {
        assertThat(Checked.file(Checked.roster("李四|" + ID + "|566012|" + amount))
                        .told())
                .noneMatch(told -> told.startsWith("amount-implausible"));
    }

    @Test
    void whatHoldsANumberIsTold() {
        assertThat(ImplausibleAmount.holdsNumber("约120")).isTrue();
        assertThat(ImplausibleAmount.holdsNumber("9")).isTrue();
        assertThat(ImplausibleAmount.holdsNumber("三百左右")).isTrue();
        assertThat(ImplausibleAmount.holdsNumber("一")).isTrue();
        assertThat(ImplausibleAmount.holdsNumber("若干")).isFalse();
    }
}
