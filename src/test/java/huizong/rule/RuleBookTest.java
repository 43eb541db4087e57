package huizong.rule;

import static huizong.rule.Checked.roster;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.office.RuleSetting;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static Checked with(String rule, RuleSetting setting, String... rows) {
        return Checked.file(Checked.CONTEXT, new RuleBook(Map.of(rule, setting)), IdVoucher.NONE, roster(rows));
    }

    @Test
    void aRuleThatIsOffFindsNothingAndRejectsNothing() {
        Checked checked = with("name-missing", new RuleSetting(null, false), "|430921195203140008|13900000001|100");
        assertThat(checked.told()).isEmpty();
        assertThat(checked.rows()).noneMatch(JudgedRow::rejected);
    }

    @Test
    void aRowIsNotRejectedByARuleThatWasLowered() {
        Checked checked = with("name-missing", new RuleSetting("warning", true), "|430921195203140008|13900000001|100");
        assertThat(checked.finding(NameRule.NAME_MISSING).level()).isEqualTo(Level.WARNING);
        assertThat(checked.rows()).noneMatch(JudgedRow::rejected);
        assertThat(checked.tally().tables().get(0).rejected()).isZero();
    }

    @Test
    void aRowIsRejectedByARuleThatWasRaised() {
        Checked checked = with("contact-missing", new RuleSetting("error", true), "李四|430921195203140008||100");
        assertThat(checked.finding(ContactRule.CONTACT_MISSING).level()).isEqualTo(Level.ERROR);
        assertThat(checked.rows()).allMatch(JudgedRow::rejected);
    }

    @Test
    void raisingARuleLeavesTheCaseAloneThatTheRuleItselfHoldsLess() {
        Checked checked = with("contact-missing", new RuleSetting("error", true), "李四|430921195203140008|无|100");
        assertThat(checked.finding(ContactRule.CONTACT_MISSING).level()).isEqualTo(Level.INFO);
    }

    @Test
    void aFixedRuleKeepsItsLevelWhateverTheSettingsSay() {
        Checked checked = with("amount-not-a-number", new RuleSetting("info", true), "李四|430921195203140008|无|待定");
        assertThat(checked.finding(AmountRule.AMOUNT_NOT_A_NUMBER).level()).isEqualTo(Level.ERROR);
    }

    @Test
    void aRowWhosePersonIsNotKnownIsRejectedWhateverTheSettingsSay() {
        Checked checked = with("id-check-digit", new RuleSetting(null, false), "李四|430921195203140001|13900000001|100");
        assertThat(checked.told()).containsExactly("id-check-digit@B2");
        assertThat(checked.rows()).allMatch(JudgedRow::rejected);
    }

    @Test
    void aFixedRuleMayBeRaised() {
        Checked checked = with("id-other-document", new RuleSetting("error", true), "李四|护照E12345678|13900000001|100");
        assertThat(checked.rows()).allMatch(JudgedRow::rejected);
    }

    @Test
    void changedRulesAreListedInTheOrderOfTheRuleBook() {
        RuleBook book = new RuleBook(Map.of(
                "twin-row", new RuleSetting("info", true),
                "name-missing", new RuleSetting(null, false),
                "id-missing", new RuleSetting("error", true)));
        assertThat(book.changed()).containsExactly(NameRule.NAME_MISSING, PersonRule.TWIN_ROW);
    }
}
