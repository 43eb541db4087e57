package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Column;
import huizong.form.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {

    @ParameterizedTest
    @CsvSource({
        "姓　名,NAME",
        "* 身份证号码（18位）,ID",
        "受益金额（元）,AMOUNT",
        "本人身份证号,ID",
        "购买单位：,BUYER",
        "交易时间(年月日,DATE",
        "4月份带动金额,AMOUNT",
    })
    void aHeadingIsKnownWhateverStandsAroundIt(String heading, Column column) {
        assertThat(Headings.match(heading)).map(Headings.Match::column).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"累计金额", "受益金额（本年）", "计划金额", "金额（大写）", "", "（）", "请各单位按要求填写受益金额并于29日前报送", "家庭人口"})
    void otherHeadingsNameNothing(String heading) {
        assertThat(Headings.match(heading)).isEmpty();
    }

    @Test
    void theUnitIsTheOneNamed() {
        assertThat(Headings.unit("金额（万元）")).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
        assertThat(Headings.unit("金额 / 千 元")).isEqualTo(MoneyUnit.THOUSAND_YUAN);
        assertThat(Headings.unit("单位：元")).isEqualTo(MoneyUnit.YUAN);
        assertThat(Headings.unit("金额")).isNull();
    }
}
