package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlanksTest {

    @ParameterizedTest
    @ValueSource(
            chars = {
                ' ', '\t', '\n', '\r', '\u000B', '\u001F', '\u00A0', '\u2003', '\u3000', '\u200B', '\u200E', '\u200F',
                '\u202A', '\u202E', '\u2028', '\uFEFF', '\u0000', '\u007F', '\u00AD'
            })
    void everyCharacterThatShowsNothingIsABlank(char blank) {
        assertThat(Blanks.trim(blank + "张三" + blank + blank)).isEqualTo("张三");
        assertThat(Blanks.removeAll("张" + blank + "三" + blank)).isEqualTo("张三");
        assertThat(Blanks.isBlank("" + blank + blank)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "—", "——", "-", "–", "―", "－", "−", "/", "／", "\\", "无", " 无 ", "- -"})
    void aSignOfAbsenceIsAbsent(String text) {
        assertThat(Blanks.isAbsent(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "无名", "张三", "-5", ".", "？", "𠮷", "\uD842"})
    void whatShowsSomethingIsNotAbsent(String text) {
        assertThat(Blanks.isAbsent(text)).isFalse();
        assertThat(Blanks.isBlank(text)).isFalse();
    }

    @Test
    void innerBlanksOutliveTrimming() {
        assertThat(Blanks.trim("　John Smith\n")).isEqualTo("John Smith");
    }

    @Test
    void aTextWithoutBlanksStaysItself() {
        String text = "430921195203140008";
        assertThat(Blanks.trim(text)).isEqualTo(text);
        assertThat(Blanks.removeAll(text)).isSameAs(text);
    }
}
