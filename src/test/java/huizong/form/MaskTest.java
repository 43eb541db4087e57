package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "430921195203140008,430921********0008",
        "43092119550103000X,430921********000X",
        "432322480927000,432322*****7000",
    })
    void theMiddleOfANumberIsHidden(String number, String masked) {
        assertThat(Mask.id(number)).isEqualTo(masked);
    }

    @Test
    void theMiddleOfAPhoneIsHidden() {
        assertThat(Mask.phone("13900000001")).isEqualTo("139****0001");
        assertThat(Mask.phone("07375660123")).isEqualTo("073****0123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "12", "123", "1234", "12345", "1234567", "1234567890", "12345678901"})
    void aShortNumberKeepsItsLengthAndAlwaysHasAGap(String number) {
        for (String masked : new String[] {Mask.id(number), Mask.phone(number)}) {
            assertThat(masked).hasSameSizeAs(number);
            assertThat(number.isEmpty() || masked.contains("*")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "身份证430921195203140008有误|身份证430921********0008有误",
                "43092119550103000X|430921********000X",
                "43092119550103000x|430921********000x",
                "430921 19520314 0008|430921********0008",
                "430921-19520314-0008|430921********0008",
                "４３０９２１１９５２０３１４０００８|430921********0008",
                "432322480927000|432322*****7000",
                "李四13900000001|李四139****0001",
                "139 0000 0001|139****0001",
                "0737-5660123|073****0123",
                "6222020000000000001|622202*********0001",
                "430921195203140008、432322194809270000|430921********0008、432322********0000",
            })
    void numbersWithinATextAreMasked(String text, String masked) {
        assertThat(Mask.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "河坝镇2020年4月",
                "2020-04-26",
                "2020-04-26 10:30:15",
                "1234567.89",
                "第120行",
                "20200426",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "0000000000000000000000000000000000000000000000000000000000000000",
            })
    void whatIsNoNumberOfAPersonStays(String text) {
        assertThat(Mask.text(text)).isEqualTo(text);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noNumberOutlivesTheMaskWhateverStandsAroundIt(long seed) {
        Random random = new Random(seed);
        String letters = "号码X x,，、:：；()（）'\"=<>\n\tab行-年月";
        for (int i = 0; i < 500; i++) {
            String number = Numbers.valid(random);
            StringBuilder text = new StringBuilder();
            for (int part = 0; part < 3; part++) {
                for (int n = random.nextInt(4); n > 0; n--) {
                    text.append(letters.charAt(random.nextInt(letters.length())));
                }
                text.append(part == 1 ? number : "");
            }
            assertThat(Mask.text(text.toString()))
                    .as("seed %d", seed)
                    .doesNotContain(number.substring(0, 17))
                    .doesNotContain(number.substring(6, 14));
        }
    }
}
