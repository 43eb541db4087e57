package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of DOMAIN 1: examples of the standard, published specimens, order code 000. */
class IdNumberTest {

    private static final String WEIGHED = "430921195203140008";

    private static IdNumber read(String raw) {
        return IdNumber.parse(raw).held().orElseThrow(() -> new AssertionError(raw + " was not read"));
    }

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,CITIZEN",
        "440524188001010014,CITIZEN",
        "440308199901101512,CITIZEN",
        "810000199408230021,PERMIT",
        "830000199201300022,PERMIT",
        "932682198501010017,FOREIGN_RESIDENT",
        "44040119580101000X,CITIZEN",
        "140120197901010008,CITIZEN",
        "441282198101011230,CITIZEN",
        "500154199301135886,CITIZEN",
        "411082198901010002,CITIZEN",
        "362324198001010014,CITIZEN",
        "430921195203140008,CITIZEN",
        "432322194809270000,CITIZEN",
        "432323196306080008,CITIZEN",
        "432302199001010000,CITIZEN",
        "430981199712300000,CITIZEN",
        "430923200002290006,CITIZEN",
        "43092119550103000X,CITIZEN",
    })
    void aValidNumberIsReadAsItStands(String raw, IdNumber.Kind kind) {
        assertThat(read(raw)).isEqualTo(new IdNumber(raw, kind, IdNumber.Card.EIGHTEEN, false));
        assertThat(IdNumber.trouble(raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "610104620927690,610104196209276908",
        "432322480927000,432322194809270000",
        "432322150927998,432322181509279983",
    })
    void aNumberOfTheFirstGenerationIsUpgraded(String raw, String upgraded) {
        assertThat(read(raw))
                .isEqualTo(new IdNumber(upgraded, IdNumber.Kind.CITIZEN, IdNumber.Card.FIRST_GENERATION, false));
    }

    @ParameterizedTest
    @CsvSource({
        "44030819990110,LENGTH,''",
        "111111199901101512,CHECK_DIGIT,4",
        "440308199902301512,BIRTH_DATE,''",
        "440308199901101513,CHECK_DIGIT,2",
        "610104620932690,BIRTH_DATE,''",
        "11010119900307867X,CHECK_DIGIT,''",
        "43092119520314000,LENGTH,''",
        "43092119520314000882,LENGTH,''",
        "43092119520314000818,LENGTH,''",
        "43092119520314000143,LENGTH,''",
        "430921195213140008,BIRTH_DATE,''",
        "430921195200140008,BIRTH_DATE,''",
        "430921190002290006,BIRTH_DATE,''",
        "430921179912310006,BIRTH_DATE,''",
        "43092119520314000O,CHARACTERS,''",
        "4309211952031A0008,CHARACTERS,''",
        "4.30981E+17,DIGITS_LOST,''",
        "4.30981e+17,DIGITS_LOST,''",
        "4E+14,DIGITS_LOST,''",
        "4.E+17,CHARACTERS,''",
        "43E+17,CHARACTERS,''",
        "4.30981E+13,CHARACTERS,''",
        "430921195202290010,CHECK_DIGIT,''",
        "430921195302290010,BIRTH_DATE,''",
        "430921210102010010,BIRTH_DATE,''",
        "4309211X5203140008,CHARACTERS,''",
        "43092119520314×0008,CHARACTERS,''",
        "43232248092700X,LENGTH,''",
        "4.30981199001011E+17,DIGITS_LOST,''",
        "430921195203140008430921195203140008,TWO_IN_CELL,''",
    })
    void whatIsWrongWithANumberIsTold(String raw, IdTrouble.Kind kind, String expected) {
        assertThat(IdNumber.parse(raw).isUnreadable()).isTrue();
        IdTrouble trouble = IdNumber.trouble(raw).orElseThrow();
        assertThat(trouble.kind()).isEqualTo(kind);
        if (!expected.isEmpty()) {
            assertThat(trouble.detail().zh()).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43,NOT_AN_ID,单位的统一社会信用代码",
        "91350100m000100y43,NOT_AN_ID,单位的统一社会信用代码",
        "91350100M000100Y44,CHARACTERS,''",
        "924309210000000040,NOT_AN_ID,单位的统一社会信用代码",
        "924309210000000041,BIRTH_DATE,''",
        "6222020000000000000,NOT_AN_ID,银行卡号",
        "6217000000000006,NOT_AN_ID,银行卡号",
        "6217000000000007,LENGTH,''",
        "6222020000000000004,LENGTH,''",
        "4309211952031400081,LENGTH,''",
        "13900000001,NOT_AN_ID,手机号码",
        "12900000001,LENGTH,''",
    })
    void aNumberFromElsewhereIsToldByItsOwnCheckDigit(String raw, IdTrouble.Kind kind, String what) {
        IdTrouble trouble = IdNumber.trouble(raw).orElseThrow();
        assertThat(trouble.kind()).isEqualTo(kind);
        assertThat(trouble.detail().zh()).isEqualTo(what);
    }

    @ParameterizedTest
    @CsvSource({
        "护照E12345678,护照",
        "E12345678,护照",
        "EA1234567,护照",
        "passport 123456,护照",
        "军字第123456号,军人证件",
        "军官证 1234567,军人证件",
        "H12345678,港澳居民证件",
        "M1234567801,港澳居民证件",
        "港澳通行证C12345678,港澳居民证件",
        "A123456(7),港澳居民证件",
        "台胞证12345678,台湾居民证件",
        "ABC110180011212,外国人永久居留证",
        "P430123456,出生医学证明",
        "出生证,出生医学证明",
        "户口本,户口簿",
        "无户口,无户口",
        "未上户,无户口",
        "没有户口,无户口",
    })
    void anotherDocumentIsToldByItsWordOrShape(String raw, String document) {
        IdTrouble trouble = IdNumber.trouble(raw).orElseThrow();
        assertThat(trouble.kind()).isEqualTo(IdTrouble.Kind.OTHER_DOCUMENT);
        assertThat(trouble.detail().zh()).isEqualTo(document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "430921195203140001（户口本12）",
                "430921195203140008户口本",
                "ABC110180130112",
                "ABC110180013201",
                "4309211952O3140008",
                "身份证430921195203140008",
            })
    void aWordBesideAnIdNumberIsNoOtherDocument(String raw) {
        assertThat(IdNumber.trouble(raw).orElseThrow().kind()).isEqualTo(IdTrouble.Kind.CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"无身份证", "不详", "？？", "没带来", "***"})
    void wordsWithoutANumberAreNothing(String raw) {
        assertThat(IdNumber.trouble(raw).orElseThrow().kind()).isEqualTo(IdTrouble.Kind.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "430921195203140008、432322194809270000",
                "430921195203140008\n432322194809270000",
                "430921195203140008 43092119550103000x",
                "430921195203140008/432322194809270001",
                "432322480927000，430921195203140008",
                "李四430921195203140008王五43092119550103000X",
            })
    void twoNumbersInOneCellAreTold(String raw) {
        assertThat(IdNumber.trouble(raw).orElseThrow().kind()).isEqualTo(IdTrouble.Kind.TWO_IN_CELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"43092119520314000811", "43092119520314000874", "43092119520314000843B1"})
    void theNumberOfADisabilityCardHoldsTheIdNumber(String raw) {
        assertThat(read(raw)).isEqualTo(new IdNumber(WEIGHED, IdNumber.Kind.CITIZEN, IdNumber.Card.DISABILITY, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"43092119520314000801", "43092119520314000815", "43092119520314000843A1", "430921195203140008431"
            })
    void otherDigitsBehindAnIdNumberAreNoDisabilityCard(String raw) {
        assertThat(IdNumber.trouble(raw).orElseThrow().kind()).isIn(IdTrouble.Kind.LENGTH, IdTrouble.Kind.CHARACTERS);
    }

    @Test
    void dayOfBirthAndAreaStandInTheNumber() {
        assertThat(read(WEIGHED).birthDate()).isEqualTo(19520314);
        assertThat(read("43092119550103000X").areaCode()).isEqualTo(430921);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'430921195203140008",
                "’430921195203140008",
                "`430921195203140008",
                "=\"430921195203140008\"",
                "\t430921195203140008\t",
                "\u001F430921195203140008",
                "430921 1952 0314 0008",
                "430921\u00A019520314\u30000008",
                "\u200B\uFEFF430921195203140008\u200E",
                "\u202A430921195203140008\u202C",
                "430921195203\n140008",
                "430921195203140008（户口本）",
                "(本人)430921195203140008",
                "４３０９２１１９５２０３１４０００８",
            })
    void whatSpreadsheetsAndPeoplePutAroundANumberIsTakenAway(String raw) {
        assertThat(read(raw)).isEqualTo(new IdNumber(WEIGHED, IdNumber.Kind.CITIZEN, IdNumber.Card.EIGHTEEN, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Ｘ", "ｘ", "Ⅹ", "ⅹ", "Х", "х", "Χ", "χ", "×", "*"})
    void everyLookAlikeOfXIsX(String x) {
        assertThat(read("43092119550103000" + x))
                .isEqualTo(new IdNumber("43092119550103000X", IdNumber.Kind.CITIZEN, IdNumber.Card.EIGHTEEN, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "无", "/", "——"})
    void aSignOfAbsenceIsBlank(String raw) {
        assertThat(IdNumber.parse(raw)).isEqualTo(new Field.Blank<IdNumber>(raw));
        assertThat(IdNumber.trouble(raw)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWrongDigitAndEverySwapOfNeighboursIsCaught(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            String number = Numbers.valid(random);
            assertThat(read(number).number()).isEqualTo(number);
            for (String wrong : Numbers.oneSlipAway(number)) {
                assertThat(IdNumber.parse(wrong).isUnreadable())
                        .as("%s for %s, seed %d", wrong, number, seed)
                        .isTrue();
                assertThat(IdNumber.trouble(wrong)).isPresent();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theKeyTellsEveryNumberFromEveryOther(long seed) {
        Random random = new Random(seed);
        Set<String> numbers = new HashSet<>();
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String number = Numbers.valid(random);
            numbers.add(number);
            keys.add(read(number).key());
        }
        assertThat(keys).hasSameSizeAs(numbers).allMatch(key -> key > 0);
    }

    @Test
    void theLargestNumbersHavePositiveKeysOfTheirOwn() {
        assertThat(IdNumber.vouched("99999999999999999X").key()).isPositive();
        assertThat(IdNumber.vouched("99999999999999999X").key())
                .isNotEqualTo(IdNumber.vouched("999999999999999999").key());
    }

    @Test
    void aNumberOfBothGenerationsHasOneKey() {
        assertThat(read("432322480927000").key())
                .isEqualTo(read("432322194809270000").key());
    }

    @Test
    void nobodyVouchesForWhatIsNoNumber() {
        assertThatThrownBy(() -> IdNumber.vouched("43092119520314000")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> IdNumber.vouched("X30921195203140008")).isInstanceOf(IllegalArgumentException.class);
        assertThat(IdNumber.vouched("430921195203140007").number()).isEqualTo("430921195203140007");
    }
}
