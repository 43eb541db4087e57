package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "张三,张三,张三",
                "张　三,张三,张三",
                "张   三,张三,张三",
                " 张三\t,张三,张三",
                "张\u200B三,张三,张三",
                "买买提·吐尔逊,买买提·吐尔逊,买买提·吐尔逊",
                "买买提.吐尔逊,买买提.吐尔逊,买买提·吐尔逊",
                "买买提．吐尔逊,买买提．吐尔逊,买买提·吐尔逊",
                "买买提・吐尔逊,买买提・吐尔逊,买买提·吐尔逊",
                "买买提•吐尔逊,买买提•吐尔逊,买买提·吐尔逊",
                "买买提‧吐尔逊,买买提‧吐尔逊,买买提·吐尔逊",
                "买买提∙吐尔逊,买买提∙吐尔逊,买买提·吐尔逊",
                "买买提⋅吐尔逊,买买提⋅吐尔逊,买买提·吐尔逊",
                "买买提●吐尔逊,买买提●吐尔逊,买买提·吐尔逊",
                "买买提。吐尔逊,买买提。吐尔逊,买买提·吐尔逊",
                "张三（户主）,张三（户主）,张三",
                "张三(代),张三(代),张三",
                "张三[已故],张三[已故],张三",
                "（户主）,（户主）,（户主）",
                "张三〔户主〕,张三〔户主〕,张三",
                "张三［代］,张三［代］,张三",
                "张三（户主,张三（户主,张三",
                "张三。,张三。,张三",
                "买买提 · 吐尔逊,买买提·吐尔逊,买买提·吐尔逊",
                "䶮䶮,䶮䶮,䶮䶮",
                "王㛃,王㛃,王㛃",
                "李𠮷,李𠮷,李𠮷",
                "王?,王?,王?",
                "John Smith,John Smith,JohnSmith",
                "豈,豈,豈",
            })
    void aNameIsShownAsWrittenAndComparedWithoutWhatVaries(String raw, String display, String key) {
        assertThat(PersonName.parse(raw)).isEqualTo(new Field.Present<>(raw, new PersonName(display, key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "？？", "*", "13900000001", "##"})
    void aTextWithoutALetterIsNoName(String raw) {
        assertThat(PersonName.parse(raw)).isEqualTo(new Field.Unreadable<PersonName>(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "/", "—"})
    void nothingIsBlank(String raw) {
        assertThat(PersonName.parse(raw)).isEqualTo(new Field.Blank<PersonName>(raw));
    }

    private static Field.Present<PersonName> read(String raw) {
        return (Field.Present<PersonName>) PersonName.parse(raw);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张　三", "张 三 ", "买买提 · 吐尔逊"})
    void blanksThatSpreadANameAreTold(String raw) {
        assertThat(PersonName.hadBlanksInside(read(raw))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", " 张三\t", "John Smith", "张三（户主）"})
    void blanksAroundANameAndBetweenLatinWordsAreNot(String raw) {
        assertThat(PersonName.hadBlanksInside(read(raw))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三（户主）", "张三(代)", "张三（户主"})
    void aNoteBesideANameIsTold(String raw) {
        assertThat(read(raw).value().hasNote()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "张　三", "张三。", "John Smith", "（户主）"})
    void aNameWithoutANoteHasNone(String raw) {
        assertThat(read(raw).value().hasNote()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "买买提·吐尔逊", "䶮䶮", "王㛃", "李𠮷", "王\uD883\uDC00", "〇三", "豈三", "JohnO'Neil", "Renée"})
    void honestNamesAreNotDoubted(String key) {
        assertThat(NameDoubt.of(key)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "王?,里有“?”",
        "王？,里有“？”",
        "王□,里有“□”",
        "张*三,里有“*”",
        "王\uFFFD,里有“\uFFFD”",
        "王\uE000,里有本机显示不了的字（造字）",
        "张三2,里有“2”",
        "张三、李四,里有“、”",
        "张々,里有“々”",
        "⼤三,里有“⼤”",
        "李某A,里既有汉字又有字母",
        "李,只有一个字",
        "𠮷,只有一个字",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一,超过30个字",
    })
    void lostAndStrangeCharactersAreDoubted(String key, String why) {
        assertThat(NameDoubt.of(key)).extracting(Text::zh).isEqualTo(why);
    }

    @Test
    void aNameOfTheRarestCharactersAloneIsRead() {
        assertThat(PersonName.parse("\uD883\uDC00").held()).isPresent();
    }
}
