package huizong.intake;

import static huizong.intake.SheetOf.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineUnderHeadingTest {

    private static final String PURCHASES = "序号|产品名称|卖方|买方|数量|金额|交易时间";
    private static final String FISH = "1|草鱼|李四|区总工会|2条|30|4月20日";

    @ParameterizedTest
    @ValueSource(strings = {"1|2|3|4|5|6|7", "甲|乙|丙|丁|1|2|3", "|1|2|3|4|5|6", "|（全称）|（姓名）|（全称）|（带单位）|（元）|"})
    void aLineThatExplainsTheColumnsIsNoSale(String line) {
        assertThat(SheetOf.lines(rows(PURCHASES, line, FISH)).get(1)).isInstanceOf(Line.Note.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1|2|3|4|5|60|7", "1|甲|乙|丙|2条|30|4月20日", "1|鱼|3|4|5|6|7", "|（草鱼）|李四|区总工会|2条|30|"})
    void aRowIsARow(String line) {
        assertThat(SheetOf.lines(rows(PURCHASES, line)).get(1)).isInstanceOf(Line.Record.class);
    }

    @Test
    void belowTheFirstRowNothingIsExplained() {
        assertThat(SheetOf.lines(rows(PURCHASES, FISH, "1|2|3|4|5|6|7")).get(2)).isInstanceOf(Line.Record.class);
    }
}
