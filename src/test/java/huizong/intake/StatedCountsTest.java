package huizong.intake;

import static huizong.intake.SheetOf.rows;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.Field;
import huizong.form.Money;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedCountsTest {

    private static final String ROSTER = "序号|姓名|身份证|家庭住址|受益金额|备注";
    private static final String LI = "1|李四|430921195203140008|老河口村|100|";
    private static final String PURCHASES = "产品名称|卖方|买方|数量|金额|交易时间";
    private static final String FISH = "草鱼|李四|区总工会|26条|150|2020年4月20日";

    private static Line.Total total(String heading, String row, String total) {
        return (Line.Total) SheetOf.lines(rows(heading, row, total)).get(2);
    }

    private static String said(Line.Total total) {
        return total.counts().stream()
                .map(count -> count.number() + " " + count.unit() + " " + (char) ('A' + count.column()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "共26人;26 PEOPLE A",
                "|共 26 人;26 PEOPLE B",
                "|合计26人;26 PEOPLE B",
                "|合计|26人||3000;26 PEOPLE C",
                "|合计|||3000|共26名;26 PEOPLE F",
                "|共计 26 户;26 HOUSEHOLDS B",
                "|其他26户78人;''",
                "|合计26户78人;26 HOUSEHOLDS B, 78 PEOPLE B",
                "|小计（12人）;12 PEOPLE B",
                "|老河口村小计(１２ 人)；;12 PEOPLE B",
                "|人数合计：26人;26 PEOPLE B",
                "|合计：26条，3,000元，26人;26 LINES B, 26 PEOPLE B",
                "|合计：金额3000元 26人;26 PEOPLE B",
                "|共二十六人;26 PEOPLE B",
                "|共计贰拾陆人;26 PEOPLE B",
                "|总共1,026人;1026 PEOPLE B",
                "|共有十人;10 PEOPLE B",
                "|共26人，其中女5人;26 PEOPLE B",
                "|共26人（12人为监测户）;26 PEOPLE B",
            })
    void theNumbersOfATotalLineAreRead(String line, String counts) {
        List<Line> lines = SheetOf.lines(rows(ROSTER, LI, line));
        assertThat(lines.get(2) instanceof Line.Total total ? said(total) : "").isEqualTo(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|共　　人",
                "|合计：　户　人",
                "|合计（　）人",
                "|合计0人",
                "|共计2页",
                "|共26人次",
                "|合计26人民币",
                "|合计26名贫困户",
                "|合计一百二人",
                "|合计||78人|3000",
                "|脱贫户合计：26人",
                "|其中女小计|26人",
                "|全镇合计：300人",
                "|合计|||3000|惠及26人",
                "|合计|||3000|上月共20人",
                "|合计（大写）：叁仟元整",
            })
    void whatMayMeanAnythingElseIsNoCount(String line) {
        assertThat(total(ROSTER, LI, line).counts()).isEmpty();
    }

    @Test
    void theColumnOfQuantitiesCountsNoRows() {
        assertThat(total(PURCHASES, FISH, "合计|||26条|150").counts()).isEmpty();
        assertThat(said(total(PURCHASES, FISH, "合计：1笔|||26条|150"))).isEqualTo("1 DEALS A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"共２人", "共两人", "合计２人", "合计二人", "共计十二户", "合计　　人", "共　　户　　人", "总共2人", "小计八人"})
    void aCountIsNoName(String words) {
        assertThat(total(ROSTER, LI, "|" + words)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共2页", "共产党", "共青团"})
    void otherThingsThatAreCommonCountNothing(String words) {
        assertThat(SheetOf.lines(rows(ROSTER, LI, "|" + words)).get(2)).isNotInstanceOf(Line.Total.class);
    }

    @ParameterizedTest
    @CsvSource({
        "共计2页,",
        "合计26名,",
        "共计贰拾陆人,",
        "合计：26笔 金额 3000元,300000",
        "合计26人3000元,300000",
        "合计3000人民币,300000",
        "合计3000,300000",
    })
    void aCountIsNoMoney(String line, Long fen) {
        Field<Money> stated = total(ROSTER, LI, "|" + line).stated();
        assertThat(stated.held().map(Money::fen).orElse(null)).isEqualTo(fen);
    }
}
