package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionWordsTest {

    private static EditionWords of(String stem) {
        return EditionWords.of(stem, "");
    }

    @ParameterizedTest
    @CsvSource({
        "附件1, 附件1更正",
        "附件1, 附件1（修改后）",
        "附件1更正, 附件1最终版",
        "附件1, 附件1(1)",
        "附件1（1）, 附件1（2）",
        "附件1(9), 附件1(10)",
        "附件1 (3), 附件1更正",
        "附件1最终版, 附件1最终版2",
        "名册v1, 名册V2.0",
        "附件1更正, 附件1更正(1)"
    })
    void theLaterOfTwoNamesIsTold(String earlier, String later) {
        assertThat(EditionWords.ORDER.compare(of(earlier), of(later))).isNegative();
    }

    @ParameterizedTest
    @CsvSource({"附件1, 附件1新", "附件（1）, 附件（2）", "附件1（河坝镇）, 附件1", "2020年4月附件1, 附件1"})
    void namesThatTellNothingAreEqual(String one, String other) {
        assertThat(EditionWords.ORDER.compare(of(one), of(other))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"附件1第2批, 附件1", "附件1第二批, 附件1第一批", "附件1第十二批, 附件1第2批", "附件1补报, 附件1", "附件1补报（2）, 附件1补报", "附件1补充, 附件1"})
    void anotherPartAddsToTheOther(String later, String earlier) {
        assertThat(of(later).addsTo(of(earlier))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"附件1更正, 附件1", "附件1第二批更正, 附件1第2批", "附件1补报更正, 附件1补报", "附件1, 附件1第2批"})
    void aCorrectionOfTheSamePartDoesNot(String later, String earlier) {
        assertThat(of(later).addsTo(of(earlier))).isFalse();
    }

    @Test
    void aTitleMayNameThePart() {
        assertThat(EditionWords.of("附件1", "2020年4月带贫人员名册（第 三 批）").batch()).isEqualTo("3");
        assertThat(EditionWords.of("附件1第2批", "第3批").batch()).isEqualTo("2");
        assertThat(EditionWords.of("附件1", "2020年4月带贫人员名册").batch()).isNull();
    }

    @Test
    void aLineAboveTheTableThatAsksForMoreNamesNoPart() {
        assertThat(EditionWords.of("附件1", "2020年4月带贫人员名册\n请补充完整联系方式").batch()).isNull();
        assertThat(EditionWords.of("附件1", "2020年4月带贫人员名册（补报）").batch()).isEqualTo("补报");
    }
}
