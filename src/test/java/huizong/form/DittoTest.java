package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DittoTest {

    @ParameterizedTest
    @ValueSource(strings = {"同上", " 同　上 ", "〃", "\"", "〞", "″", "”", "Ditto", "同上。"})
    void aSignOfTheSameIsOneWithBlanksInIt(String text) {
        assertThat(Ditto.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "同", "李四", "同上次一样的大米", "5\""})
    void wordsThatSaySomethingAreNone(String text) {
        assertThat(Ditto.is(text)).isFalse();
    }
}
