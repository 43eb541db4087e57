package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    private static Quantity read(String raw) {
        return Quantity.parse(raw).held().orElseThrow(() -> new AssertionError(raw + " was not read"));
    }

    @ParameterizedTest
    @CsvSource({
        "50斤,50,斤",
        "50 斤,50,斤",
        "５０斤,50,斤",
        "50市斤,50,斤",
        "3.5公斤,3.5,公斤",
        "3.5千克,3.5,公斤",
        "3.5kg,3.5,公斤",
        "3.5KG,3.5,公斤",
        "10只,10,只",
        "2箱（20斤/箱）,2,箱",
        "2箱(每箱20斤),2,箱",
        "半斤,0.5,斤",
        "三十斤,30,斤",
        "两斤半,2.5,斤",
        "2斤半,2.5,斤",
        "一百二十只,120,只",
        "一批,1,批",
        "50,50,''",
        "'1,200斤',1200,斤",
        "1.5吨,1.5,吨",
        "12人次,12,人次",
        "2亩,2,亩",
        "12.5kg,12.5,公斤",
        "５kG,5,公斤",
        "12.5㎏,12.5,公斤",
        "五两,5,两",
        "二十两,20,两",
        "两百两,200,两",
        "两两半,2.5,两",
        "2万斤,20000,斤",
        "3千斤,3000,斤",
        "3千克,3,公斤",
        "5百个,500,个",
        "33.3333333333333,33.3333333333333,''",
        "'1,234,567',1234567,''",
        "1 200斤,1200,斤",
        "共50斤,50,斤",
        "50斤。,50,斤",
        "50斤整,50,斤",
        "50斤/5袋,50,斤",
        "10只/40斤,10,只",
        "3斤6两,3.6,斤",
        "三斤六两,3.6,斤",
        "20斤×3袋,60,斤",
        "3袋*20公斤,60,公斤",
        "20斤x3,60,斤",
    })
    void aNumberAndItsUnitAreRead(String raw, BigDecimal value, String unit) {
        assertThat(read(raw)).isEqualTo(new Quantity(value, unit));
    }

    @ParameterizedTest
    @CsvSource({
        "10斤,5公斤",
        "1吨,2000斤",
        "20两,2斤",
        "500克,1斤",
        "1担,100斤",
        "100钱,1斤",
        "2千克,2.0公斤",
        "0斤,0公斤",
        "2.50箱,2.5箱",
    })
    void equalMassesHaveOneKey(String one, String other) {
        assertThat(read(one).key()).isEqualTo(read(other).key());
    }

    @ParameterizedTest
    @CsvSource({"10斤,10公斤", "10只,10羽", "10箱,10盒", "10,10斤", "10箱,10公斤", "2打,24个"})
    void countedUnitsAreNeverConverted(String one, String other) {
        assertThat(read(one).key()).isNotEqualTo(read(other).key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "若干",
                "斤",
                "约50斤",
                "50-60斤",
                "1.2.3斤",
                "12345678901斤",
                "#REF!",
                "50斤和3只鸡两条鱼",
                "-5斤",
                "50斤左右",
                "50多斤",
                "十几斤",
                "50斤以上",
                "10 20",
                "50\n30",
                "1,2345斤",
                "一百二斤",
                "2020-01-02",
                "1,000,000,000斤",
                "5箱20斤"
            })
    void whatIsNoQuantityIsUnreadable(String raw) {
        assertThat(Quantity.parse(raw)).isEqualTo(new Field.Unreadable<Quantity>(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "　", "/", "无"})
    void nothingIsBlank(String raw) {
        assertThat(Quantity.parse(raw)).isEqualTo(new Field.Blank<Quantity>(raw));
    }
}
