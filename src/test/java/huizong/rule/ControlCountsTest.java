package huizong.rule;

import static huizong.rule.Checked.EGGS;
import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.purchases;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.SheetOf;
import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlCountsTest {

    private static final String LI_AGAIN = "李四|430921195203140008|13900000001|50";
    private static final String ZHAO = "赵六|432323196306080008|13900000003|300";

    private static List<String> told(SheetOf... sheets) {
        return Checked.file(sheets).told().stream()
                .filter(told -> told.startsWith("count-mismatch"))
                .toList();
    }

    @Test
    void bothNumbersAreShown() {
        Finding tooMany = Checked.file(roster(LI, WANG, "共3人")).finding(TableRule.COUNT_MISMATCH);
        assertThat(tooMany.message(Language.ZH)).isEqualTo("表上写的是3人，读到的是2行");
        assertThat(tooMany.message(Language.EN)).isEqualTo("the table states 3 people, but 2 rows were read");
        Finding tooFew = Checked.file(roster(LI, LI_AGAIN, WANG, ZHAO, "共2人")).finding(TableRule.COUNT_MISMATCH);
        assertThat(tooFew.message(Language.ZH)).isEqualTo("表上写的是2人，读到的是4行，同名或同号的算一个人，也有3人");
        Finding deals = Checked.file(purchases(RICE, RICE.replace("大米", "红薯"), EGGS, "共1笔"))
                .finding(TableRule.COUNT_MISMATCH);
        assertThat(deals.message(Language.EN))
                .isEqualTo(
                        "the table states 1 deal, but 3 rows were read, 2 deals even if what a buyer bought on one day is one");
    }

    @ParameterizedTest
    @CsvSource({"1,true", "2,false", "3,false", "4,true"})
    void aPersonOfTwoRowsIsCountedOnceOrTwice(int stated, boolean fires) {
        assertThat(told(roster(LI, LI_AGAIN, WANG, "共" + stated + "人"))).hasSize(fires ? 1 : 0);
    }

    @Test
    void aNumberIsRightForItsPartItsTableOrAllTables() {
        assertThat(told(roster(LI, "小计1人", WANG, ZHAO, "小计2人", "合计3人"))).isEmpty();
        assertThat(told(roster(LI), roster(WANG, "共2人").named("Sheet2"))).isEmpty();
        assertThat(told(roster(LI), roster(WANG, "共1人").named("Sheet2"))).isEmpty();
        assertThat(told(roster(LI, "小计2人", WANG, ZHAO, "小计2人", "合计3人"))).containsExactly("count-mismatch@A3");
    }

    @Test
    void aLineOfMoneyAboveDoesNotPartTheRowsFromTheirNumber() {
        SheetOf blocks = roster(LI, "合计|||100", "共1人", WANG, ZHAO, "合计|||500", "合计（大写）：伍佰元整", "共2人");
        assertThat(Checked.file(blocks).told()).isEmpty();
        assertThat(told(roster(LI, "合计|||100", "共1人", WANG, ZHAO, "合计|||500", "共4人")))
                .containsExactly("count-mismatch@A8");
    }

    @Test
    void subtotalsBelowEachOtherPartTheTableAsNobodyCanTell() {
        assertThat(told(roster(LI, WANG, ZHAO, "老河口村小计1人", "新秀村小计2人"))).isEmpty();
        assertThat(told(roster(LI, WANG, ZHAO, "老河口村小计1人"))).containsExactly("count-mismatch@A5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共5户",
                "共1户",
                "合计2户7人",
                "合计7人 2户",
                "共5人次",
                "共5笔",
                "共　　人",
                "共5页",
                "合计|||300|其中女1人",
            })
    void whatARosterCannotTellIsNotJudged(String line) {
        assertThat(told(roster(LI, WANG, line))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共9人", "共1人", "共9户", "共1条", "合计|||8条|210"})
    void whatPurchasesCannotTellIsNotJudged(String line) {
        assertThat(told(purchases(RICE, EGGS, line))).isEmpty();
    }

    @Test
    void linesAreRows() {
        assertThat(told(purchases(RICE, EGGS, "共3条"))).containsExactly("count-mismatch@A4");
        assertThat(told(roster(LI, LI_AGAIN, "共1条"))).containsExactly("count-mismatch@A4");
        assertThat(told(roster(LI, LI_AGAIN, "共2条"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大米|李四等3户|区总工会|50斤|150|2020年4月20日",
                "大米|李四|干部职工|50斤|150|2020年4月20日",
                "大米、鸡蛋|李四|区总工会|50斤|150|2020年4月20日",
                "大米|李四|区总工会|一批|150|2020年4月20日",
                "大米|李四|区总工会|50斤|150|2020年4月",
                "大米|李四|区总工会|50斤|150|2020年4月20日|分3笔付款",
            })
    void aRowOfSeveralDealsMayBeCountedAsSeveral(String row) {
        assertThat(told(purchases(row, EGGS, "共5笔"))).isEmpty();
        assertThat(told(purchases(RICE, EGGS, "共5笔"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李四等3户|430921195203140008|13900000001|100",
                "李四、张三|430921195203140008|13900000001|100",
                "李四一家|430921195203140008|13900000001|100",
                "李四|430921195203140008|13900000001|100|家庭4口人",
            })
    void aRowOfSeveralPeopleMayBeCountedAsSeveral(String row) {
        assertThat(told(roster(row, WANG, "共5人"))).isEmpty();
    }

    @Test
    void householdsMayBeCountedWithTheirMembers() {
        assertThat(told(SheetOf.rows("户主姓名|身份证|联系方式|受益金额", LI, WANG, "共7人"))).isEmpty();
        assertThat(told(SheetOf.rows("姓名|身份证|联系方式|受益金额|家庭人口", LI + "|3", WANG + "|4", "共7人")))
                .isEmpty();
    }

    @Test
    void rowsThatSomeLeaveOutMayBeMissingInTheNumber() {
        assertThat(told(roster(LI, "王五|432322194809270000|13900000002|0", "共1人")))
                .isEmpty();
        assertThat(told(roster(LI, WANG, "共1人").hiddenRows(3))).isEmpty();
        assertThat(told(purchases(RICE, EGGS.replace("60", "-60") + "|退货", "共1笔")))
                .isEmpty();
    }

    @Test
    void rowsOfAnotherPageMayBeInTheNumber() {
        assertThat(told(roster("承前页|||500", LI, WANG, "共8人"))).isEmpty();
    }

    @Test
    void ofMorePeopleThanAreRememberedMoreThanThereAreRowsIsStillTold() {
        String[] many = IntStream.range(0, 12_000)
                .mapToObj(i -> "甲" + (char) ('一' + i % 1_000) + (char) ('一' + i / 1_000) + "|第" + i + "号|无|1")
                .toArray(String[]::new);
        List<String> rows = new ArrayList<>(List.of(many));
        rows.add("共11000人");
        assertThat(told(roster(rows.toArray(String[]::new)))).isEmpty();
        rows.set(12_000, "共12001人");
        assertThat(told(roster(rows.toArray(String[]::new)))).containsExactly("count-mismatch@A12002");
    }
}
