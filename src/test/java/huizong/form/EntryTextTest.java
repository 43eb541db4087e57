package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EntryTextTest {

    @Test
    void aColumnThatWasNotPutIsEmpty() {
        EntryText texts = EntryText.builder().put(Column.NAME, "李四").build();
        assertThat(texts.get(Column.NAME)).isEqualTo("李四");
        assertThat(texts.get(Column.ID)).isEmpty();
    }

    @Test
    void equalTextsAreEqual() {
        EntryText one = EntryText.builder().put(Column.NAME, "李四").build();
        EntryText same = EntryText.builder().put(Column.NAME, "李四").build();
        EntryText other = EntryText.builder().put(Column.SELLER, "李四").build();
        assertThat(one)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo("李四");
    }

    @Test
    void noTextIsInWhatALogWouldShow() {
        EntryText texts =
                EntryText.builder().put(Column.ID, "430921195203140008").build();
        assertThat(texts).asString().doesNotContain("4309");
    }

    @Test
    void onlyTheColumnsNamedMayHoldSomething() {
        EntryText.Builder line = EntryText.builder().put(Column.SEQUENCE, "1").put(Column.NAME, "");
        assertThat(line.hasOnly(EnumSet.of(Column.SEQUENCE))).isTrue();
        line.put(Column.NAME, "李四");
        assertThat(line.hasOnly(EnumSet.of(Column.SEQUENCE))).isFalse();
        assertThat(line.hasOnly(EnumSet.of(Column.SEQUENCE, Column.NAME))).isTrue();
    }
}
