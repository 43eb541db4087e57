package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static long fen(String raw, MoneyUnit unit) {
        return Money.parse(raw, unit)
                .held()
                .orElseThrow(() -> new AssertionError(raw + " was not read"))
                .fen();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "120|12000",
                "0|0",
                "0.00|0",
                ".5|50",
                "120.5|12050",
                "1200.30|120030",
                "430,851.10|43085110",
                "1,234,567|123456700",
                "1，200|120000",
                "1’200|120000",
                "1 200|120000",
                "１２０．５|12050",
                "￥120|12000",
                "¥120.00|12000",
                "RMB120|12000",
                "人民币120元|12000",
                "120元人民币|12000",
                "120元|12000",
                "120圆|12000",
                "120块|12000",
                "120元整|12000",
                "120.50元。|12050",
                "1.2万元|1200000",
                "3万|3000000",
                "2千元|200000",
                "12元5角|1250",
                "12元5角6分|1256",
                "12元6分|1206",
                "-120|-12000",
                "－120|-12000",
                "(120)|-12000",
                "（120.50）|-12050",
                "￥-120|-12000",
                "-￥120|-12000",
                "负120元|-12000",
                "￥(120)|-12000",
                "’120|12000",
                "120圓|12000",
                "120元正|12000",
                "3萬元|3000000",
                "2仟元|200000",
                "5角|50",
                "5角6分|56",
                "8分|8",
                "12元零6分|1206",
                "1\u00A0200|120000",
                "1 234 567.5|123456750",
                "12\u200B0|12000",
                "0.333333333333333|33",
            })
    void anAmountIsReadInFen(String raw, long fen) {
        assertThat(fen(raw, MoneyUnit.YUAN)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({
        "玖仟陆佰陆拾伍圆壹角捌分,966518",
        "壹佰捌拾壹元柒角,18170",
        "贰拾壹元肆角整,2140",
        "十一,1100",
        "十一元,1100",
        "一百六十八万,168000000",
        "一百六十八万元,168000000",
        "壹拾万元整,10000000",
        "壹亿元,10000000000",
        "贰亿元整,20000000000",
        "壹仟零伍拾元,105000",
        "叁佰元零伍分,30005",
        "弍拾元,2000",
        "參佰陸拾元,36000",
        "人民币伍佰元整,50000",
        "叁萬元整,3000000",
        "一亿二千万元,12000000000",
        "一亿二千万,12000000000",
        "三万五千元,3500000",
        "壹万零伍元,1000500",
        "壹佰零贰元,10200",
        "叄佰兩拾元,32000",
        "伍角,50",
        "两百,20000",
    })
    void anAmountInChineseWordsIsRead(String raw, long fen) {
        assertThat(fen(raw, MoneyUnit.YUAN)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({
        "1.005,101",
        "1.004,100",
        "1200.299999,120030",
        "24.1998124,2420",
        "-1.005,-101",
        "0.001,0",
    })
    void moreThanTwoDecimalsAreRoundedHalfUp(String raw, long fen) {
        assertThat(fen(raw, MoneyUnit.YUAN)).isEqualTo(fen);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2,TEN_THOUSAND_YUAN,1200000",
        "0.35,TEN_THOUSAND_YUAN,350000",
        "1.5,THOUSAND_YUAN,150000",
        "十二,TEN_THOUSAND_YUAN,12000000",
        "-2,TEN_THOUSAND_YUAN,-2000000",
        "120元,TEN_THOUSAND_YUAN,12000",
        "三万五千,TEN_THOUSAND_YUAN,3500000",
        "壹亿,TEN_THOUSAND_YUAN,10000000000",
        "99999999999,TEN_THOUSAND_YUAN,99999999999000000",
        "1.2345,TEN_THOUSAND_YUAN,1234500",
        "1万元,THOUSAND_YUAN,1000000",
    })
    void theHeadingsUnitAppliesUnlessTheCellNamesItsOwn(String raw, MoneyUnit unit, long fen) {
        assertThat(fen(raw, unit)).isEqualTo(fen);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "约120",
                "120左右",
                "100-120",
                "120/户",
                "1.2.3",
                "1,23",
                "12,3456",
                "120斤",
                "abc",
                "#REF!",
                "=A1*B1",
                "12.5元3角",
                "12345678901234567890",
                "4.30981199001011E+17",
                "二〇二〇",
                "几百",
                "一百多",
                "120多",
                "一百二",
                "三千五",
                "一万二",
                "三万五万",
                "一亿二亿",
                "一零五",
                "零万",
                "(-120)",
                "((120))",
                "120\n130",
                "120\t130",
                "12 34",
                "1 2 0",
                "12,34",
                "0,123",
                "1,2345",
                "5角元",
                "2020-04-26",
                "2020-04-26T10:00",
                "99999999999999",
                "999999999999万元",
                "--120",
                "元",
                "(",
                "()"
            })
    void whatIsNotOneExactAmountIsUnreadable(String raw) {
        assertThat(Money.parse(raw, MoneyUnit.YUAN)).isEqualTo(new Field.Unreadable<Money>(raw));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150元（壹佰伍拾元整）|15000",
                "￥1,150.50（大写：壹仟壹佰伍拾元伍角）|115050",
                "壹佰伍拾元整（￥150.00）|15000",
                "人民币（大写）壹佰伍拾元整 小写：150|15000",
                "小写150.00大写壹佰伍拾圆整|15000",
                "1.2万元（壹万贰仟元整）|1200000",
                "0.96元（玖角陆分）|96",
                "10（拾元）|1000",
            })
    void digitsAndWordsThatAgreeAreOneAmount(String raw, long fen) {
        assertThat(fen(raw, MoneyUnit.YUAN)).isEqualTo(fen);
        assertThat(Money.contradiction(raw, MoneyUnit.YUAN)).isEmpty();
    }

    @Test
    void theHeadingsUnitIsThatOfTheDigitsBesideWords() {
        assertThat(fen("1.5（壹万伍仟元整）", MoneyUnit.TEN_THOUSAND_YUAN)).isEqualTo(1_500_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "150元（壹佰陆拾元整）|15000|16000",
                "大写：伍仟元整；小写：￥500.00|50000|500000",
                "1.5万元（壹万元整）|1500000|1000000",
            })
    void digitsAndWordsThatDifferAreNoAmountAndBothAreTold(String raw, long digits, long words) {
        assertThat(Money.parse(raw, MoneyUnit.YUAN)).isEqualTo(new Field.Unreadable<Money>(raw));
        assertThat(Money.contradiction(raw, MoneyUnit.YUAN))
                .contains(new Money.Contradiction(new Money(digits), new Money(words)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"150", "壹佰伍拾元整", "约150", "150左右（壹佰元）", "12.5元三角", "3元五角", "一百二（120）", ""})
    void anAmountGivenOnceContradictsNothing(String raw) {
        assertThat(Money.contradiction(raw, MoneyUnit.YUAN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100.125,YUAN,true",
        "33.3333333333333,YUAN,true",
        "100.12,YUAN,false",
        "100.120000,YUAN,false",
        "1200.29999999,YUAN,false",
        "24.199812400000013,YUAN,true",
        "0.30000000000000004,YUAN,false",
        "0.123456,TEN_THOUSAND_YUAN,false",
        "0.1234567,TEN_THOUSAND_YUAN,true",
        "0.1234567万元,YUAN,true",
        "约1.2345,YUAN,false",
        "1.2.3456,YUAN,false",
        "100,YUAN,false",
    })
    void decimalsBeyondFenAreTold(String raw, MoneyUnit unit, boolean rounded) {
        assertThat(Money.isRounded(raw, unit)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "—", "/", "无", "－"})
    void nothingIsBlankAndNotZero(String raw) {
        assertThat(Money.parse(raw, MoneyUnit.YUAN)).isEqualTo(new Field.Blank<Money>(raw));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyAmountComesBackFromItsOwnText(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Money money = new Money(random.nextLong(-1_000_000_000_000L, 1_000_000_000_000L));
            assertThat(fen(money.yuan(), MoneyUnit.YUAN)).isEqualTo(money.fen());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadWithoutAFault(long seed) {
        Random random = new Random(seed);
        String letters = "0123456789.,，-(（）)￥元万角分整零壹贰拾佰仟亿 　'半/E+=";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                raw.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThat(Money.parse(raw.toString(), MoneyUnit.TEN_THOUSAND_YUAN).raw())
                    .isEqualTo(raw.toString());
        }
    }

    @Test
    void fenAreShownInYuanWithTwoDecimals() {
        assertThat(new Money(-123450).yuan()).isEqualTo("-1234.50");
        assertThat(new Money(5).yuan()).isEqualTo("0.05");
        assertThat(Money.yuan(100_000_000L)).isEqualTo("1000000.00");
    }
}
