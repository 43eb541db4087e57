package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TailZerosTest {

    private static final String WANG = "王五|432322194809270000|13900000002|200";
    private static final String ZHAO = "赵六|432302199001010000|13900000003|300";

    /** What is found in a roster of so many whole numbers that end in 000, and so many that do not, behind them. */
    private static List<Finding> found(int others, String... zeros) {
        List<String> rows = new ArrayList<>(List.of(zeros));
        for (int i = 0; i < others; i++) {
            rows.add(Checked.LI);
        }
        return Checked.file(Checked.roster(rows.toArray(String[]::new))).findings().stream()
                .filter(finding -> finding.rule() == RosterColumnRule.ID_TAIL_ZEROS)
                .toList();
    }

    @Test
    void oneInTwoHundredIsNoChance() {
        assertThat(found(397, WANG, ZHAO)).hasSize(1);
        assertThat(found(398, WANG, ZHAO)).isEmpty();
    }

    @Test
    void theFirstNumberItsRowsAndTheMoneyThatCountsAreTold() {
        Finding finding = found(0, Checked.LI, WANG, WANG, ZHAO).get(0);
        assertThat(finding.place().row()).isEqualTo(3);
        assertThat(finding.value()).isEqualTo("432322194809270000");
        assertThat(finding.fen()).isEqualTo(70_000);
        assertThat(finding.message(Language.ZH))
                .startsWith("3个身份证号码以000结尾（第3、4、5行）")
                .endsWith("其中已计入700.00元");
    }

    @Test
    void onePersonOnSeveralRowsSaysNothing() {
        assertThat(found(0, WANG, WANG, WANG)).isEmpty();
    }

    @Test
    void aNumberOfAnotherLengthIsNotLookedAt() {
        assertThat(found(0, WANG, "赵六|43230219900101000|13900000003|300")).isEmpty();
    }

    @Test
    void ofManyRowsTwentyAreNamed() {
        RowNumbers rows = new RowNumbers();
        for (int row = 1; row <= 20; row++) {
            rows.add(row);
        }
        assertThat(rows.words().zh()).startsWith("第1、2、").endsWith("、20行");
        rows.add(21);
        assertThat(rows.words().zh()).endsWith("、20行等21行");
        assertThat(rows.words().en()).endsWith(", 20 … 21 in all");
        assertThat(rows.count()).isEqualTo(21);
        assertThat(rows.first()).isEqualTo(1);
    }
}
