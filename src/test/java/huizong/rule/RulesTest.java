package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.office.RuleSetting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("%\\d\\$s");

    static List<Rule> rules() {
        return Rules.ALL;
    }

    static List<RuleExample> examples() {
        return Stream.of(
                        FileExamples.all(),
                        TableExamples.all(),
                        RosterExamples.all(),
                        RosterColumnExamples.all(),
                        AmountExamples.all(),
                        PurchaseExamples.all(),
                        MarketExamples.all(),
                        SubmissionExamples.all(),
                        PersonExamples.all(),
                        DutyExamples.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aRuleFiresAtItsPlaceAndNothingElseDoes(RuleExample example) {
        List<String> expected = example.fires() ? List.of(example.rule().code() + "@" + example.where()) : List.of();
        assertThat(Checked.told(example.findings().get())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasACaseThatFiresAndOneThatIsSilent(Rule rule) {
        assertThat(examples())
                .anyMatch(example -> example.rule() == rule && example.fires())
                .anyMatch(example -> example.rule() == rule && !example.fires());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFindingReadsAsASentenceInBothLanguages(RuleExample example) {
        for (Finding finding : example.findings().get()) {
            for (Language language : Language.values()) {
                assertThat(finding.message(language) + finding.advice(language)).doesNotContain("%", "null", "“”");
            }
        }
    }

    @Test
    void codesAreSlugsAndUnique() {
        assertThat(Rules.ALL)
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z]+(-[a-z]+)+"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void bothLanguagesSayTheSameAndBothExamplesAreThere(Rule rule) {
        assertThat(placeholders(rule.message().en()))
                .isEqualTo(placeholders(rule.message().zh()));
        assertThat(placeholders(rule.advice().en()))
                .isEqualTo(placeholders(rule.advice().zh()));
        assertThat(rule.bad()).isNotBlank().isNotEqualTo(rule.good());
        assertThat(rule.good()).isNotBlank();
        assertThat(rule.advice().zh()).endsWith("。");
        assertThat(rule.advice().en()).endsWith(".");
    }

    private static Set<String> placeholders(String words) {
        return new TreeSet<>(
                PLACEHOLDER.matcher(words).results().map(found -> found.group()).toList());
    }

    @Test
    void aRuleIsFoundByItsCode() {
        assertThat(Rules.find("id-check-digit")).contains(IdRule.ID_CHECK_DIGIT);
        assertThat(Rules.find("id-check")).isEmpty();
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearestKnownOne() {
        assertThat(refusal("id-chek-digit", new RuleSetting(null, false)).en())
                .contains("id-chek-digit")
                .contains("did you mean “id-check-digit”?");
        assertThat(refusal("x", new RuleSetting(null, false)).en()).contains("huizong rules");
    }

    private static Text refusal(String code, RuleSetting setting) {
        Rules.Refusal refusal = Rules.refusal(Map.of(code, setting)).orElseThrow();
        assertThat(refusal.code()).isEqualTo(code);
        return refusal.words();
    }

    @Test
    void aRuleWithoutWhichARowCannotBeCountedCanNeitherBeSwitchedOffNorLowered() {
        for (Rule rule : Rules.ALL) {
            if (rule.fixed().isPresent()) {
                Text words = refusal(rule.code(), new RuleSetting(null, false));
                assertThat(words.zh())
                        .contains(rule.code(), rule.fixed().get().why().zh());
                assertThat(words.en())
                        .contains(rule.code(), rule.fixed().get().why().en());
                refusal(rule.code(), new RuleSetting("info", true));
            } else {
                assertThat(Rules.refusal(Map.of(rule.code(), new RuleSetting(null, false))))
                        .isEmpty();
            }
        }
    }

    @Test
    void aRuleMayBeRaisedAndSetToItsOwnLevel() {
        assertThat(Rules.refusal(Map.of(
                        "table-missing",
                        new RuleSetting("error", true),
                        "id-other-document",
                        new RuleSetting("error", true),
                        "file-encoding",
                        new RuleSetting("warning", true))))
                .isEmpty();
    }

    /** The list that DECISIONS asks for, settled: whoever changes it changes what may count. */
    @Test
    void theRulesThatMakePersonOrAmountUnknownAreThese() {
        assertThat(fixed(Fixed.PERSON_UNKNOWN))
                .containsExactly(
                        "id-missing",
                        "id-other-document",
                        "id-two-in-cell",
                        "id-not-an-id",
                        "id-digits-lost",
                        "id-length",
                        "id-characters",
                        "id-birth-date",
                        "id-check-digit");
        assertThat(fixed(Fixed.AMOUNT_UNKNOWN))
                .containsExactly(
                        "amount-missing",
                        "amount-implausible",
                        "amount-words-differ",
                        "amount-not-a-number",
                        "amount-ambiguous");
        assertThat(fixed(Fixed.UNREADABLE))
                .contains("file-unreadable", "table-missing", "column-missing", "ditto-not-allowed", "formula-error");
        assertThat(fixed(Fixed.COUNTED_ONCE)).containsExactly("file-duplicate");
    }

    /** Each of them is a question that a month keeps open: whoever changes the list changes what the office must do. */
    @Test
    void theRulesThatAskTheOfficeToDecideAreThese() {
        assertThat(Rules.ALL.stream().filter(Rule::asks).map(Rule::code))
                .containsExactly(
                        "id-other-document",
                        "id-tail-zeros",
                        "id-filled-series",
                        "amount-too-large",
                        "unit-price-outlier",
                        "amount-unit-doubtful",
                        "month-differs",
                        "benefit-exceeds-sales",
                        "submission-order-unknown",
                        "submission-repeats-last-month",
                        "twin-row",
                        "too-many-duplicates",
                        "likely-same-purchase",
                        "seller-also-buyer",
                        "person-benefit-exceeds-sales",
                        "id-name-conflict",
                        "likely-same-person",
                        "same-name-and-phone",
                        "not-in-register");
    }

    private static List<String> fixed(Fixed why) {
        return Rules.ALL.stream()
                .filter(rule -> rule.fixed().equals(Optional.of(why)))
                .map(Rule::code)
                .toList();
    }

    @Test
    void rulesThatNeedWhatIsNotThereAreSaidToBeSkipped() {
        assertThat(Rules.skipped(Checked.BOOK, Set.of(Need.WORKSPACE, Need.REGISTER, Need.WHOLE_MONTH)))
                .extracting(skipped -> skipped.rule().code())
                .containsExactly("date-outside-period", "month-differs");
        assertThat(Rules.skipped(Checked.BOOK, Set.of(Need.values()))).isEmpty();
    }

    @Test
    void whatTheRowsAtHandCanTellIsNotSaidToBeSkipped() {
        assertThat(Rules.skipped(Checked.BOOK, Set.of(Need.MONTH, Need.WORKSPACE, Need.REGISTER)))
                .extracting(skipped -> skipped.rule().code())
                .contains("likely-same-purchase", "seller-also-buyer", "submission-repeats-last-month")
                .doesNotContain("twin-row", "twin-between-submitters", "id-name-conflict", "likely-same-person");
    }

    @Test
    void aRuleThatIsOffIsNotSaidToBeSkipped() {
        RuleBook book = new RuleBook(Map.of("date-outside-period", new RuleSetting(null, false)));
        assertThat(Rules.skipped(book, Set.of(Need.WORKSPACE, Need.REGISTER, Need.WHOLE_MONTH)))
                .extracting(skipped -> skipped.rule().code())
                .containsExactly("month-differs");
    }
}
