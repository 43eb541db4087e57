package huizong.intake;

import static huizong.intake.SheetOf.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareSumTest {

    private static final String PURCHASES = "序号|产品名称|卖方|买方|数量|金额|交易时间";
    private static final String FISH = "1|草鱼|李四|区总工会|2条|30|4月20日";
    private static final String EGGS = "2|鸡蛋|王五|区总工会|9斤|70|4月21日";
    private static final String RICE = "3|大米|王五|区总工会|9斤|200|4月21日";

    private static List<Line.Total.Kind> totals(String... lines) {
        return SheetOf.lines(rows(lines)).stream()
                .filter(Line.Total.class::isInstance)
                .map(line -> ((Line.Total) line).kind())
                .toList();
    }

    private static long records(String... lines) {
        return SheetOf.lines(rows(lines)).stream()
                .filter(Line.Record.class::isInstance)
                .count();
    }

    @Test
    void anAmountAloneThatIsTheSumOfTheRowsIsTheirTotal() {
        assertThat(totals(PURCHASES, FISH, EGGS, "|||||100|")).containsExactly(Line.Total.Kind.TOTAL);
        assertThat(records(PURCHASES, FISH, EGGS, "|||||100|")).isEqualTo(2);
    }

    @Test
    void soIsTheSumOfTheRowsSinceTheLastTotal() {
        assertThat(totals(PURCHASES, RICE, "小计|||||200|", FISH, EGGS, "|||||100.00元|"))
                .containsExactly(Line.Total.Kind.SUBTOTAL, Line.Total.Kind.SUBTOTAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|||||99|", "|||||100|4月22日", "|||||0|", "||||3斤|100|", "3|||||100|", "|||||约100|"})
    void anythingElseIsARow(String line) {
        assertThat(totals(PURCHASES, FISH, EGGS, line)).isEmpty();
        assertThat(records(PURCHASES, FISH, EGGS, line)).isEqualTo(3);
    }

    @Test
    void theLabelMayStandWhereTheAmountShould() {
        assertThat(totals(PURCHASES, FISH, EGGS, "||||100|合计|")).containsExactly(Line.Total.Kind.TOTAL);
    }

    @Test
    void theTwoCharactersOfTheLabelMayStandInTwoCells() {
        assertThat(totals(PURCHASES, FISH, EGGS, "合|计||||100|")).containsExactly(Line.Total.Kind.TOTAL);
        assertThat(totals(PURCHASES, FISH, EGGS, "|总||计||100|")).containsExactly(Line.Total.Kind.TOTAL);
        assertThat(totals(PURCHASES, FISH, EGGS, "|合|李四||2条|100|")).isEmpty();
    }

    @Test
    void wordsInPlaceOfTheNumberBesideMoneyOfNobodyAreNoSale() {
        String[] lines = {PURCHASES, FISH, EGGS, "扣除包装费|||||20|", RICE};
        assertThat(records(lines)).isEqualTo(3);
        assertThat(SheetOf.lines(rows(lines)).get(3)).isInstanceOf(Line.NotUnderstood.class);
        assertThat(records(PURCHASES, FISH, "补报|大米||区总工会|9斤|20|")).isEqualTo(2);
    }

    @Test
    void afterASingleRowItMayBeAnotherOfTheSamePrice() {
        assertThat(totals(PURCHASES, FISH, "|||||30|")).isEmpty();
    }
}
