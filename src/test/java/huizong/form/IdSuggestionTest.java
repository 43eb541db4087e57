package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdSuggestionTest {

    @Test
    void aWrongDigitIsShownWithItsPlaceAndChange() {
        assertThat(IdSuggestion.candidates("430921195208140008"))
                .contains(new IdSuggestion("430921195203140008", 12, "8→3"));
    }

    @Test
    void aSwapOfNeighboursIsShownWithItsPlaceAndChange() {
        assertThat(IdSuggestion.candidates("430921195230140008"))
                .contains(new IdSuggestion("430921195203140008", 11, "30→03"));
    }

    @Test
    void aWrongCheckDigitIsSuggestedAtTheLastPlace() {
        assertThat(IdSuggestion.candidates("430921195501030001"))
                .contains(new IdSuggestion("43092119550103000X", 18, "1→X"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4309211952031400", "43092119520314000812", "432322480927000"})
    void twoCharactersTooFewOrTooManyHaveNoCandidates(String wrong) {
        assertThat(IdSuggestion.candidates(wrong)).isEmpty();
    }

    @Test
    void aDigitLeftOutAndOneTooManyAreShownWithTheirPlace() {
        assertThat(IdSuggestion.candidates("43092119520314000"))
                .contains(new IdSuggestion("430921195203140008", 18, "→8"))
                .extracting(IdSuggestion::value)
                .doesNotHaveDuplicates();
        assertThat(IdSuggestion.candidates("4309921195203140008"))
                .contains(new IdSuggestion("430921195203140008", 4, "9→"))
                .extracting(IdSuggestion::value)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "12,8→3,第12位 8→3,character 12: 8→3",
        "11,30→03,第11位起 30→03,from character 11: 30→03",
        "18,→8,第18位 补8,character 18: put in 8",
        "4,9→,第4位 去掉9,character 4: take out 9",
    })
    void itReadsAsPlaceAndChange(int position, String change, String zh, String en) {
        assertThat(new IdSuggestion("430921195203140008", position, change).words())
                .isEqualTo(Text.of(zh, en));
    }

    @Test
    void aLetterThatLooksLikeADigitIsOne() {
        assertThat(IdSuggestion.candidates("43O921195203140008"))
                .containsExactly(new IdSuggestion("430921195203140008", 3, "O→0"));
        assertThat(IdSuggestion.candidates("43O92ll95203140008"))
                .containsExactly(new IdSuggestion("430921195203140008", 3, "O92ll→09211"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEFGHIJKLMNOPQR", "４３０９２１１９５２０３１４０００８", "一二三四五六七八九十一二三四五六七八"})
    void strangeCharactersHaveNoCandidates(String wrong) {
        assertThat(IdSuggestion.candidates(wrong)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTrueNumberIsAlwaysAmongTheCandidatesAndAllAreValid(long seed) {
        Random random = new Random(seed);
        String number = Numbers.valid(random);
        for (String wrong : Numbers.oneSlipAway(number)) {
            List<IdSuggestion> candidates = IdSuggestion.candidates(wrong);
            assertThat(candidates)
                    .as("%s for %s", wrong, number)
                    .extracting(IdSuggestion::value)
                    .contains(number)
                    .doesNotHaveDuplicates()
                    .allMatch(value -> IdNumber.parse(value).held().isPresent());
            assertThat(candidates)
                    .isSortedAccordingTo(
                            Comparator.comparingInt(IdSuggestion::position).thenComparing(IdSuggestion::value));
        }
    }
}
