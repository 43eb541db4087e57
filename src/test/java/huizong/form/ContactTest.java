package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    private static final String AREA = "0737";

    @ParameterizedTest
    @CsvSource({
        "13900000001,13900000001",
        "139 0000 0001,13900000001",
        "139-0000-0001,13900000001",
        "+86 13900000001,13900000001",
        "8613900000001,13900000001",
        "'１３９００００００01',13900000001",
        "13900000001.0,13900000001",
        "1.3900000001E10,13900000001",
        "1.3900000001E+10,13900000001",
        "5660123,07375660123",
        "0737-5660123,07375660123",
        "07375660123,07375660123",
        "7375660123,07375660123",
        "(0737)5660123,07375660123",
        "010-62345678,01062345678",
    })
    void aNumberIsReadAsItIsDialled(String raw, String number) {
        assertThat(Contact.parse(raw, AREA).held()).contains(new Contact(number, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13900000001、13900000002",
                "13900000001,13900000002",
                "13900000001，13900000002",
                "13900000001；13900000002",
                "13900000001/13900000002",
                "13900000001\n13900000002",
                "13900000001  13900000002",
            })
    void theFirstOfSeveralNumbersIsTheNumber(String raw) {
        assertThat(Contact.parse(raw, AREA).held()).contains(new Contact("13900000001", List.of("13900000002")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.38E+10",
                "1.38123E+10",
                "1390000000",
                "139000000011",
                "12000000001",
                "电话",
                "430921195203140008",
                "1",
                "、"
            })
    void whatIsNoNumberIsUnreadable(String raw) {
        assertThat(Contact.parse(raw, AREA)).isEqualTo(new Field.Unreadable<Contact>(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "/", "-"})
    void nothingIsBlank(String raw) {
        assertThat(Contact.parse(raw, AREA)).isEqualTo(new Field.Blank<Contact>(raw));
    }

    @Test
    void aLongTextIsNotSearchedForNumbers() {
        String raw = "13900000001、".repeat(20);
        assertThat(Contact.parse(raw, AREA)).isEqualTo(new Field.Unreadable<Contact>(raw));
    }
}
