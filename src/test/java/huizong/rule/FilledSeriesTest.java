package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilledSeriesTest {

    private static final String BEGINNING = "43092119520314";

    /** The series found in a roster of such numbers, from row 2 on, each with its own amount: 1, 2, 3 … yuan. */
    private static List<Finding> series(String... numbers) {
        List<String> rows = new ArrayList<>();
        for (String number : numbers) {
            int row = rows.size() + 1;
            rows.add("张三|" + number + "|1390000000" + row + "|" + row);
        }
        return Checked.file(Checked.roster(rows.toArray(String[]::new))).findings().stream()
                .filter(finding -> finding.rule() == RosterColumnRule.ID_FILLED_SERIES)
                .toList();
    }

    private static List<Finding> ending(String... ends) {
        String[] numbers = new String[ends.length];
        for (int i = 0; i < ends.length; i++) {
            numbers[i] = BEGINNING + ends[i];
        }
        return series(numbers);
    }

    @Test
    void aSeriesTellsItsRowsItsStepAndTheMoneyThatCounts() {
        // all of them valid: a step of 8 follows the check digit for a while
        List<Finding> found = series(
                "432322194809270000",
                BEGINNING + "0008",
                BEGINNING + "0016",
                BEGINNING + "0024",
                BEGINNING + "0032",
                "432322194809270000");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message(Language.ZH))
                .startsWith("第3行至第6行的身份证号码逐行只差8，")
                .endsWith("其中已计入14.00元");
        assertThat(found.get(0).fen()).isEqualTo(1_400);
        assertThat(found.get(0).value()).isEqualTo(BEGINNING + "0008");
    }

    @Test
    void theMoneyOfARejectedRowIsNotAmongWhatCounts() {
        assertThat(ending("0006", "0007", "0008").get(0).fen()).isEqualTo(300);
    }

    @ParameterizedTest
    @CsvSource({"0000,0001,0002", "0002,0001,0000", "0000,0100,0200", "0109,0110,0111"})
    void threeNumbersOneStepApartAreASeriesUpOrDown(String first, String second, String third) {
        assertThat(ending(first, second, third)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0006,0007,0009,two steps",
        "0006,0007,0006,there and back",
        "0006,0006,0006,the same number",
        "0000,0101,0202,too far apart",
        "0006,000X,0007,an X between",
        "006,007,008,a digit short"
    })
    void otherNeighboursAreNone(String first, String second, String third, String why) {
        assertThat(ending(first, second, third)).as(why).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"330921195203140007", "430921195203240007", "430921195203150007"})
    void aNumberWithAnotherBeginningIsNoNeighbour(String between) {
        assertThat(series(BEGINNING + "0006", between, BEGINNING + "0008")).isEmpty();
    }

    @Test
    void twoSeriesWithTheSameStepAreToldApart() {
        List<Finding> found = ending("0006", "0007", "0008", "", "0206", "0207", "0208");
        assertThat(found).extracting(finding -> finding.place().row()).containsExactly(2, 6);
    }

    @Test
    void aSeriesThatChangesItsStepIsTwoThatShareARow() {
        List<Finding> found = ending("0001", "0002", "0003", "0005", "0007");
        assertThat(found).extracting(finding -> finding.place().row()).containsExactly(2, 4);
    }
}
