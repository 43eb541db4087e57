package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.lang.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdCandidatesTest {

    private static final String LI = "430921195203140008";
    private static final Ages AGES = new Ages(LocalDate.of(2020, 4, 29));

    private static List<IdSuggestion> of(IdVoucher voucher, String wrong, String name) {
        return new IdCandidates(voucher, AGES).of(wrong, name);
    }

    private static Optional<IdNumber> registered(String number, String name) {
        return number.equals(LI) && name.equals("李四") ? IdNumber.parse(number).held() : Optional.empty();
    }

    @Test
    void theNumberThatTheRegisterHasWithTheNameIsTheOnlyOne() {
        assertThat(of(IdCandidatesTest::registered, "430921195208140008", "李四"))
                .containsExactly(new IdSuggestion(LI, 12, "8→3"));
        assertThat(of(IdCandidatesTest::registered, "43092119520314000", "李四"))
                .containsExactly(new IdSuggestion(LI, 18, "→8"));
    }

    /** Somebody of that name in an earlier month, or in this one. */
    private record Seen(Set<String> before, Set<String> now) implements IdVoucher {
        @Override
        public Optional<IdNumber> vouch(String normalizedId, String nameKey) {
            return Optional.empty();
        }

        @Override
        public boolean countedBefore(String number, String nameKey) {
            return before.contains(nameKey + number);
        }

        @Override
        public boolean standsInMonth(String number, String nameKey) {
            return now.contains(nameKey + number);
        }
    }

    @Test
    void anEarlierMonthBeatsThisOneAndThisOneBeatsTheNeighbourhood() {
        String wrong = "430921195208140008";
        assertThat(IdSuggestion.candidates(wrong))
                .extracting(IdSuggestion::value)
                .hasSizeGreaterThan(1);
        String before = IdSuggestion.candidates(wrong).get(0).value();
        String now = IdSuggestion.candidates(wrong).get(1).value();
        assertThat(of(new Seen(Set.of("李四" + before), Set.of("李四" + now)), wrong, "李四"))
                .extracting(IdSuggestion::value)
                .containsExactly(before);
        assertThat(of(new Seen(Set.of("王五" + before), Set.of("李四" + now)), wrong, "李四"))
                .extracting(IdSuggestion::value)
                .containsExactly(now);
        assertThat(of(new Seen(Set.of(), Set.of("王五" + now)), wrong, "李四")).isEqualTo(of(IdVoucher.NONE, wrong, "李四"));
        assertThat(of(new Seen(Set.of(before), Set.of(now)), wrong, ""))
                .as("nobody is known by no name")
                .isEqualTo(of(IdVoucher.NONE, wrong, ""));
    }

    /** There is no 30 February. */
    @Test
    void withoutTheRegisterOnlyLivingPeopleOfTheDistrictAreSuggested() {
        assertThat(of(IdVoucher.NONE, "430921195202300008", "李四"))
                .containsExactly(new IdSuggestion("430921195203300008", 12, "2→3"));
    }

    /** Nine would fit: to name them all would tell the number beside its mask. */
    @Test
    void whereTooManyWouldFitNoneIsSuggested() {
        assertThat(of(IdVoucher.NONE, "430921195208140008", "李四")).isEmpty();
        assertThat(of(IdVoucher.NONE, "43092119520314000", "李四")).isEmpty();
    }

    @Test
    void aStrangerFromElsewhereIsNotGuessedAt() {
        assertThat(IdSuggestion.candidates("44O308199901101512")).isNotEmpty();
        assertThat(of(IdVoucher.NONE, "44O308199901101512", "李四")).isEmpty();
    }

    @Test
    void theAdviceNamesThePlaceAndTheDigit() {
        Finding finding = Checked.file(
                        Checked.CONTEXT,
                        Checked.BOOK,
                        IdCandidatesTest::registered,
                        Checked.roster("李四|430921195208140008|13900000001|100"))
                .finding(IdRule.ID_CHECK_DIGIT);
        assertThat(finding.advice(Language.ZH)).endsWith("可能是：第12位 8→3。").doesNotContain(LI);
        assertThat(finding.advice(Language.EN)).endsWith(" Perhaps: character 12: 8→3.");
    }
}
