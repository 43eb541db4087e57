package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldTest {

    @Test
    void aPresentFieldHoldsItsValueBesideItsText() {
        Field<String> field = new Field.Present<>(" 鸡蛋 ", "鸡蛋");
        assertThat(field.held()).contains("鸡蛋");
        assertThat(field.raw()).isEqualTo(" 鸡蛋 ");
        assertThat(field.isBlank()).isFalse();
        assertThat(field.isUnreadable()).isFalse();
    }

    @Test
    void aBlankFieldKeepsTheSignOfAbsence() {
        Field<String> field = new Field.Blank<>("无");
        assertThat(field.held()).isEmpty();
        assertThat(field.raw()).isEqualTo("无");
        assertThat(field.isBlank()).isTrue();
        assertThat(field.isUnreadable()).isFalse();
    }

    @Test
    void anUnreadableFieldKeepsWhatStoodThere() {
        Field<Money> field = new Field.Unreadable<>("约120");
        assertThat(field.held()).isEmpty();
        assertThat(field.raw()).isEqualTo("约120");
        assertThat(field.isBlank()).isFalse();
        assertThat(field.isUnreadable()).isTrue();
    }
}
