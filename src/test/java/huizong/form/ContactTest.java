package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
        "1.3900000001e10,13900000001",
        "400-800-1234,4008001234",
        "0737-5660123-801,07375660123",
        "5660123转801,07375660123",
        "13900000001（本人）,13900000001",
        "13900000001(儿子),13900000001",
        "13900000001李主任,13900000001",
        "13900000001 李四,13900000001",
        "村委会5660123,07375660123",
        "566-0123,07375660123",
        "'139\n00000001',13900000001",
        "'0737-\n5660123',07375660123",
        "１３９００００００01（邻居代接）,13900000001",
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
                "13900000001\u300013900000002",
                "13900000001或13900000002",
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
    @CsvSource({"无,true", "无电话,true", "没有,true", "没有联系方式,true", "暂无手机号码,true", "'',false", "/,false", "无锡,false"})
    void wordsForNoneAreTold(String raw, boolean saysNone) {
        assertThat(Contact.saysNone(raw)).isEqualTo(saysNone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "无", "/", "-", "无电话", "没有手机"})
    void nothingIsBlank(String raw) {
        assertThat(Contact.parse(raw, AREA)).isEqualTo(new Field.Blank<Contact>(raw));
    }

    @Test
    void aLongTextIsNotSearchedForNumbers() {
        String raw = "13900000001、".repeat(20);
        assertThat(Contact.parse(raw, AREA)).isEqualTo(new Field.Unreadable<Contact>(raw));
    }

    @ParameterizedTest
    @CsvSource({
        "13900000001 5660123,13900000001,07375660123",
        "0737-5660123 13900000001,07375660123,13900000001",
        "13900000001 0737-5660123,13900000001,07375660123",
    })
    void aMobileAndALandlineMayStandInOneCell(String raw, String number, String other) {
        assertThat(Contact.parse(raw, AREA).held()).contains(new Contact(number, List.of(other)));
    }

    @Test
    void aLocalNumberCannotBeReadWithoutAnAreaCode() {
        assertThat(Contact.parse("5660123", "").isUnreadable()).isTrue();
        assertThat(Contact.parse("13900000001", "").held()).contains(new Contact("13900000001", List.of()));
    }

    /** The first number that needs the library waits about a tenth of a second for it; most files hold none. */
    @Test
    void aPlainMobileLoadsNoLibrary() throws Exception {
        try (OwnLoader loader = new OwnLoader()) {
            Class<?> contact = loader.loadClass(Contact.class.getName());
            Object read = contact.getMethod("parse", String.class, String.class).invoke(null, "13900000001", AREA);
            assertThat(read.toString()).contains("Present");
            assertThat(loader.asked).noneMatch(name -> name.startsWith("com.google.i18n"));
            contact.getMethod("parse", String.class, String.class).invoke(null, "0737-5660123", AREA);
            assertThat(loader.asked).anyMatch(name -> name.startsWith("com.google.i18n"));
        }
    }

    /** Loads the classes of this project anew, and keeps the names of all it was asked for. */
    private static final class OwnLoader extends URLClassLoader {

        private final Set<String> asked = new TreeSet<>();

        OwnLoader() {
            super(new URL[] {Contact.class.getProtectionDomain().getCodeSource().getLocation()}, parent());
        }

        private static ClassLoader parent() {
            return ContactTest.class.getClassLoader();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            asked.add(name);
            if (!name.startsWith("huizong.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known != null ? known : findClass(name);
        }
    }
}
