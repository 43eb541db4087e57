package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.IdNumber;
import huizong.form.IdSuggestion;
import huizong.lang.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
                .finding(RosterRule.ID_CHECK_DIGIT);
        assertThat(finding.advice(Language.ZH)).endsWith("可能是：第12位 8→3。").doesNotContain(LI);
        assertThat(finding.advice(Language.EN)).endsWith(" Perhaps: character 12: 8→3.");
    }
}
