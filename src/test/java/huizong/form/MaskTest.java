package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
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
                "2020-04-26 430921195203140008|2020-04-26 430921********0008",
                "430921195203140008 2020-04-26|430921********0008 2020-04-26",
                "2020-04 430921195203140008|2020-04 430921********0008",
                "20200426-13900000001|20200426-139****0001",
                "12 430921195203140008|12 430921********0008",
                "12 13900000001|12 139****0001",
                "13900000001 13900000002|139****0001 139****0002",
                "430921195203140008 432322194809270000|430921********0008 432322********0000",
                "430921  19520314  0008|430921********0008",
                "430921 1952-03-14 0008|430921********0008",
                "430921\u200B195203140008|430921********0008",
                "430921\t19520314\t0008|430921********0008",
                "430921 19550103 000 X|430921********000X",
                "43092119550103000Ｘ|430921********000Ｘ",
                "43092119520314000|430921*******4000",
                "43092119520314000812|430921**********0812",
                "+86 139 0000 0001|+86139****0001",
                "(0737)5660123|(073****0123",
                "0731-20200426|073*****0426",
                "李四13900000001|李四139****0001",
                "联系方式“1390000001”不是电话号码|联系方式“139****001”不是电话号码",
                "1990000001。1300000001|199****001。130****001",
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
                "汇总-20200426-103015",
                "0008 2020-04-26",
                "2020-04 120 2020-05 130",
                "第12 13 14 15行",
                "1,234,567.89元 35.50元",
                "1390000001.00",
                "1390000001元 1390000001万元",
                "0.1390000001",
                "1200000001",
                "2390000001",
                "第1390000行",
                "12\n13\n14\n15\n16\n17\n18",
                "430921********0008",
                "_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
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

    @ParameterizedTest
    @MethodSource("seeds")
    void noNumberOutlivesTheMaskBetweenDatesAndFigures(long seed) {
        Random random = new Random(seed);
        String[] around = {
            "2020-04-26", "2020-04", "20200426", "12", "7", "350.00", "13900000001", "2020-04-26 10:30:15"
        };
        for (int i = 0; i < 500; i++) {
            String number = Numbers.valid(random);
            String text =
                    around[random.nextInt(around.length)] + " " + number + " " + around[random.nextInt(around.length)];
            assertThat(Mask.text(text))
                    .as("seed %d", seed)
                    .contains(Mask.id(number))
                    .satisfies(masked -> assertThat(Mask.text(masked)).isEqualTo(masked))
                    .doesNotContain(number.substring(6, 14))
                    .doesNotContain("13900000001");
        }
    }

    @Test
    void aNumberBrokenOverTwoLinesIsOneButFiguresBelowEachOtherAreNot() {
        assertThat(Mask.text("430921195\n203140008")).isEqualTo("430921********0008");
        assertThat(Mask.text("430921195203\r\n14000x")).isEqualTo("430921********000x");
        assertThat(Mask.text("1200350\n48001200\n350")).isEqualTo("1200350\n48001200\n350");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "1 ", "1-", "123456 ", "12345678901234X", "a1", "1\n", "2020-04-", "0123456789abcdef", " - "
            })
    void aHostileTextIsMaskedInTimeThatGrowsWithItsLength(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Mask.text(text));
    }
}
