package huizong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void aLineThatFitsStaysAsItIs() {
        assertThat(Wrap.lines("四个汉字 four", 13, 13)).containsExactly("四个汉字 four");
    }

    @Test
    void chineseBreaksByColumnsAndNoFullStopBeginsALine() {
        assertThat(Wrap.lines("请对照身份证逐位核对。请对照身份证。", 20, 20)).containsExactly("请对照身份证逐位核", "对。请对照身份证。");
    }

    @Test
    void wordsAndNumbersStayWhole() {
        assertThat(Wrap.lines("the number 430921********0008 is wrong somewhere", 30, 20))
                .containsExactly("the number 430921********0008", "is wrong somewhere");
    }

    @Test
    void aWordLongerThanTheLineStandsAlone() {
        assertThat(Wrap.lines("a " + "x".repeat(30) + " b", 20, 20)).containsExactly("a", "x".repeat(30), "b");
    }

    @Test
    void coloursTakeNoColumns() {
        assertThat(Wrap.lines("\u001B[31m[错误]\u001B[0m 十二个半角字符", 21, 21)).hasSize(1);
    }

    @Test
    void whatFollowsTheFirstLineIsIndented() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false, 30)
                .line(2, 4, "the first line and then the second line and a third");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("  the first line and then the", "    second line and a third");
    }

    @Test
    void withoutAWidthALineStaysWhole() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Screen(new PrintStream(out, true, StandardCharsets.UTF_8), false, 0).line(2, "字".repeat(500));
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).isEqualTo("字".repeat(500));
    }
}
