package huizong.rule;

import static huizong.rule.Checked.CONTEXT;
import static huizong.rule.Checked.LI;
import static huizong.rule.Checked.PURCHASES;
import static huizong.rule.Checked.RICE;
import static huizong.rule.Checked.ROSTER;
import static huizong.rule.Checked.WANG;
import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.SheetOf;
import huizong.lang.Language;
import huizong.office.RuleSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatedSheetsTest {

    private static final SheetOf[] TOWN = {
        roster(LI).named("老河口村"),
        roster(WANG).named("新秀村"),
        SheetOf.rows(ROSTER, WANG, LI, "", PURCHASES, RICE).named("全镇")
    };

    @Test
    void onlyTheTableThatRepeatsOthersIsSuperseded() {
        assertThat(Checked.file(TOWN).tally().tables())
                .extracting(TableTally::repeated)
                .containsExactly(false, false, true, false);
    }

    @Test
    void itIsToldWithItsMoneyAndTheNamesOfTheOthers() {
        Finding finding = Checked.file(TOWN).finding(TableRule.SHEET_REPEATS_OTHERS);
        assertThat(finding.fen()).isEqualTo(30_000);
        assertThat(finding.message(Language.ZH))
                .contains("2行", "300.00元", "“老河口村”、“新秀村”")
                .doesNotContain("“全镇”");
    }

    @Test
    void whereTheRuleIsOffEverySheetCounts() {
        RuleBook book = new RuleBook(Map.of("sheet-repeats-others", new RuleSetting(null, false)));
        assertThat(Checked.file(CONTEXT, book, IdVoucher.NONE, TOWN).tally().tables())
                .noneMatch(TableTally::repeated);
    }

    @Test
    void anEmptySheetIsNoOtherOne() {
        Checked checked = Checked.file(
                roster(LI).named("老河口村"), roster("|||").named("新秀村"), roster(LI).named("全镇"));
        assertThat(checked.tally().tables()).noneMatch(TableTally::repeated);
        assertThat(checked.told()).isEmpty();
    }
}
