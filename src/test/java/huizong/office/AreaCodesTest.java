package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaCodesTest {

    /** Of today, abolished, of a prefecture, of its city. */
    @ParameterizedTest
    @ValueSource(
            ints = {430921, 432322, 432323, 439010, 432301, 430900, 432300, 110101, 440401, 500154, 362324, 659001})
    void codesThatCardsBearAreKnown(int code) {
        assertThat(AreaCodes.isKnown(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {430971, 441282, 140120, 999999, 0, 119900, 999901})
    void codesThatNoListHasAreNot(int code) {
        assertThat(AreaCodes.isKnown(code)).isFalse();
    }

    @Test
    void everyLocalCodeIsKnown() {
        assertThat(IntStream.range(0, 1_000_000).filter(AreaCodes::isLocal))
                .hasSize(13)
                .contains(430921, 432322)
                .allMatch(AreaCodes::isKnown);
    }
}
