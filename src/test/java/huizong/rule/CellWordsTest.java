package huizong.rule;

import static huizong.rule.Checked.LI;
import static org.assertj.core.api.Assertions.assertThat;

import huizong.intake.SheetOf;
import huizong.lang.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What single texts and numbers of a table are taken for, and how several of them are told. */
class CellWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(F2:F9)", "=", "=\"4309", "=4309\"", "#REF!", "#N/A", "#BUSY!"})
    void aFormulaWithoutAValueSpoilsACell(String text) {
        assertThat(Formulas.isSpoilt(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=\"430921195203140008\"", "#", "#1", "1号", "", "REF!"})
    void aGuardedNumberAndAHouseNumberDoNot(String text) {
        assertThat(Formulas.isSpoilt(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04-29,20200429,false,born today",
        "2020-04-29,20200430,true,born tomorrow",
        "2020-04-29,19000429,false,exactly 120 years old",
        "2020-04-29,19000428,true,a day over 120",
        "2020-11-01,20201101,false,born today",
        "2020-11-01,20201031,false,born yesterday",
        "2020-11-01,20201102,true,born tomorrow",
        "2020-11-01,19001031,true,a day over 120"
    })
    void nobodyIsBornAfterTodayOrOver120(LocalDate asOf, int birthDate, boolean doubtful, String why) {
        assertThat(new Ages(asOf).doubt(birthDate) != null).as(why).isEqualTo(doubtful);
    }

    @Test
    void fiveWordsAreListedAndBeyondThatTheirNumber() {
        assertThat(Listed.of(List.of("一", "二", "三", "四", "五")).zh()).isEqualTo("一、二、三、四、五");
        assertThat(Listed.of(List.of("一", "二", "三", "四", "五", "六", "七")).zh()).isEqualTo("一、二、三、四、五等7个");
        assertThat(Listed.of(List.of("一", "二", "三", "四", "五", "六", "七")).en()).isEqualTo("一, 二, 三, 四, 五 and 2 more");
    }

    @Test
    void aWordOfMoreThanTwentyCharactersIsCut() {
        assertThat(Listed.of(List.of("长".repeat(20))).zh()).isEqualTo("长".repeat(20));
        assertThat(Listed.of(List.of("长".repeat(21))).zh()).isEqualTo("长".repeat(20) + "…");
    }

    @Test
    void columnsThatNobodyReadsAreNamedAsTheSenderWroteThem() {
        Finding finding = Checked.file(SheetOf.rows("姓名|身份证|联系方式|受益金额|家庭 住址|备注|本年累计", LI + "|河坝镇||500"))
                .finding(TableRule.COLUMN_UNKNOWN);
        assertThat(finding.message(Language.ZH)).contains("“家庭住址”、“本年累计”");
    }

    @ParameterizedTest
    @CsvSource({
        "inbox/河坝镇/附件1.XLSX,xlsx",
        "附件.zip!附件1.csv,csv",
        "附件1.2020.xls,xls",
        ".xlsx,xlsx",
        "附件1,''",
        "2020.4/附件1,''"
    })
    void theEndOfANameSaysItsKind(String path, String ending) {
        assertThat(NamedKind.ending(path)).isEqualTo(ending);
    }
}
