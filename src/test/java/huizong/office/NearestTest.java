package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "level, level, 0",
        "levl, level, 1",
        "llevel, level, 1",
        "levil, level, 1",
        "leevl, level, 1",
        "'', level, 5",
        "kitten, sitting, 3",
        "ca, abc, 3"
    })
    void slipsAreCounted(String written, String word, int slips) {
        assertThat(Nearest.slips(written, word)).isEqualTo(slips);
        assertThat(Nearest.slips(word, written)).isEqualTo(slips);
    }

    @Test
    void theFewestSlipsWin() {
        assertThat(Nearest.to("row", List.of("benefit", "rows", "crowd"))).contains("rows");
    }

    @Test
    void aWordThatIsMostlyDifferentIsNobodysNeighbour() {
        assertThat(Nearest.to("xyz", List.of("rows", "store"))).isEmpty();
    }
}
