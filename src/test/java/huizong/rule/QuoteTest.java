package huizong.rule;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteTest {

    private static String quoted(String value) {
        return Quote.of(List.of(Text.plain(value)), value).get(0).zh();
    }

    @Test
    void whatACellSaidIsCutToWhatASentenceBears() {
        assertThat(quoted("张".repeat(60))).isEqualTo("张".repeat(60));
        assertThat(quoted("张".repeat(61))).isEqualTo("张".repeat(60) + "…");
        assertThat(quoted("𠮷".repeat(61))).isEqualTo("𠮷".repeat(60) + "…");
    }

    @Test
    void noNumberIsCutInTwo() {
        assertThat(quoted("张".repeat(50) + "430921195203140008")).isEqualTo("张".repeat(50) + "…");
        assertThat(quoted("张".repeat(50) + "139 0000 0001 2")).isEqualTo("张".repeat(50) + "…");
    }

    @Test
    void whatIsNotTheCellsStaysWhole() {
        String villages = "芸洲子村、".repeat(30);
        assertThat(Quote.of(List.of(Text.plain(villages)), "")).containsExactly(Text.plain(villages));
        assertThat(Quote.of(List.of(Text.plain(villages)), "x".repeat(100))).containsExactly(Text.plain(villages));
    }
}
