package huizong.intake;

import static huizong.intake.SheetOf.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns stand in the sender's order: words that begin a signature below one table begin the rows of another. */
class FirstColumnTest {

    private static String kinds(String... lines) {
        List<Line> read = SheetOf.lines(rows(lines));
        return read.stream().map(line -> line.getClass().getSimpleName()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年4月26日", "2020.4.26", "2020-04-26", "二〇二〇年四月五日", "2020年4月"})
    void rowsMayBeginWithTheirDay(String day) {
        String heading = "交易时间|产品名称|卖方|买方|数量|金额";
        String row = day + "|草鱼|李四|区总工会|2条|30";
        assertThat(kinds(heading, row, row)).isEqualTo("Header Record Record");
        assertThat(kinds("序号|" + heading, "1|" + row, "2|" + row)).isEqualTo("Header Record Record");
        assertThat(kinds("日期|姓名|身份证|受益金额", day + "|李四|430921195203140008|100")).isEqualTo("Header Record");
    }

    @Test
    void aDayBesideASignatureIsNoRow() {
        String heading = "交易时间|产品名称|卖方|买方|数量|金额";
        String row = "2020年4月26日|草鱼|李四|区总工会|2条|30";
        assertThat(kinds(heading, row, "2020年4月28日|经办人：钱七||||")).isEqualTo("Header Record Note");
    }

    @Test
    void whoSignsAboveADayIsNoLineOfTheTable() {
        String heading = "姓名|身份证|受益金额";
        String row = "李四|430921195203140008|100";
        assertThat(kinds(heading, row, "河坝镇人民政府", "2020年4月28日")).isEqualTo("Header Record Note Note");
        assertThat(kinds(heading, row, "另有3户未报", "2020年4月28日")).isEqualTo("Header Record NotUnderstood Note");
        assertThat(kinds(heading, row, "河坝镇人民政府")).isEqualTo("Header Record NotUnderstood");
    }
}
