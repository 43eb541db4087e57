package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnTest {

    @ParameterizedTest
    @EnumSource(Attachment.class)
    void noHeadingMeansTwoColumnsOfAnAttachment(Attachment attachment) {
        List<String> spellings = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column.belongsTo(attachment)) {
                spellings.addAll(column.spellings());
            }
        }
        assertThat(spellings).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Column.class)
    void aSpellingIsWrittenWithoutBlanksAndBrackets(Column column) {
        assertThat(column.spellings())
                .isNotEmpty()
                .allMatch(spelling -> Blanks.removeAll(spelling).equals(spelling))
                .noneMatch(spelling -> spelling.matches(".*[()（）].*"));
    }

    @Test
    void theRequiredColumnsAreThoseOfTheNotice() {
        assertThat(required(Attachment.ROSTER)).containsExactly(Column.NAME, Column.ID, Column.AMOUNT);
        assertThat(required(Attachment.PURCHASES)).containsExactly(Column.PRODUCT, Column.SELLER, Column.AMOUNT);
    }

    private static List<Column> required(Attachment attachment) {
        List<Column> required = new ArrayList<>();
        for (Column column : Column.values()) {
            if (column.isRequired(attachment)) {
                assertThat(column.belongsTo(attachment)).isTrue();
                required.add(column);
            }
        }
        return required;
    }

    @Test
    void anAmountIsCalledByTheWordOfItsAttachment() {
        assertThat(Column.AMOUNT.label(Attachment.ROSTER).in(Language.ZH)).isEqualTo("受益金额");
        assertThat(Column.AMOUNT.label(Attachment.PURCHASES).in(Language.ZH)).isEqualTo("金额");
        assertThat(Column.UNIT_PRICE.code()).isEqualTo("unit-price");
    }
}
