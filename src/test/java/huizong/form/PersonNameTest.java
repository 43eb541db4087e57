package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

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
}
