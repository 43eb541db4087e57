package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearNumbersTest {

    private static Set<String> near(String number) {
        Set<String> near = new TreeSet<>();
        NearNumbers.of(IdNumber.key(number), key -> near.add(IdNumber.ofKey(key)));
        return near;
    }

    /** The suggestions for a wrong number are made another way: character by character, each tried. */
    @Test
    void theyAreTheSuggestionsForANumberAndThoseWithoutABirthDate() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            String number = "430921" + (1940 + random.nextInt(60)) + "0" + (1 + random.nextInt(9)) + "1"
                    + random.nextInt(10) + "000" + "0123456789X".charAt(random.nextInt(11));
            Set<String> expected = IdSuggestion.candidates(number).stream()
                    .map(IdSuggestion::value)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (IdNumber.isValid(number)) {
                assertThat(near(number)).as(number).isEmpty();
                continue;
            }
            assertThat(near(number).stream().filter(IdNumber::isValid).collect(Collectors.toSet()))
                    .as(number)
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatHasNotTheShapeOfANumberHasNoKey() {
        assertThat(IdNumber.key("43092119520314000")).isZero();
        assertThat(IdNumber.key("43092119520314000A")).isZero();
        assertThat(IdNumber.key("4309211952031X0008")).isZero();
        assertThat(IdNumber.ofKey(IdNumber.key("012345678901234567"))).isEqualTo("012345678901234567");
    }

    @Test
    void aSuggestionTellsWhereTheNumbersDiffer() {
        assertThat(IdSuggestion.between("430921195203140018", "430921195203140008"))
                .isEqualTo(new IdSuggestion("430921195203140008", 17, "1→0"));
        assertThat(IdSuggestion.between("430921195230140008", "430921195203140008"))
                .isEqualTo(new IdSuggestion("430921195203140008", 11, "30→03"));
    }
}
