package huizong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import huizong.form.MoneyUnit;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleReaderTest {

    private static TitleReader read(String... lines) {
        TitleReader reader = new TitleReader();
        for (String line : lines) {
            reader.add(line);
        }
        return reader;
    }

    @ParameterizedTest
    @CsvSource({
        "河坝镇2020年4月带贫人员名册,2020-04",
        "2020年04月,2020-04",
        "2020.4月报表,2020-04",
        "二〇二〇年十二月消费扶贫,2020-12",
        "二○二○年四月,2020-04",
        "所属月份：2020-04,2020-04",
    })
    void theMonthOfATitleIsRead(String title, YearMonth month) {
        assertThat(read(title).title().month()).isEqualTo(month);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020年4月28日", "填报时间：2020年4月28日", "2020年度名册", "4月带贫人员名册", "大扶办发〔2020〕10号"})
    void aDayAYearOrAMonthAloneIsNoMonth(String title) {
        assertThat(read(title).title().month()).isNull();
    }

    @Test
    void aUnitOfMoneyIsNoSubmitterAndASubmitterNoUnit() {
        TitleReader reader = read("单位：河坝镇人民政府", "单位：万元");
        assertThat(reader.title().submitter()).isEqualTo("河坝镇人民政府");
        assertThat(reader.unit()).isEqualTo(MoneyUnit.TEN_THOUSAND_YUAN);
    }

    @Test
    void theWordsAfterOneLabelEndAtTheNext() {
        Title title = read("填报单位（盖章）：区总工会  负责人：赵六  填报时间：2020年4月28日").title();
        assertThat(title.submitter()).isEqualTo("区总工会");
        assertThat(title.filled()).hasToString("2020-04-28");
    }

    @Test
    void aDateOrTelephoneBesideTheSubmitterIsNoPartOfIt() {
        Title title = read("单位：河坝镇  日期：2020年4月28日  经办人：赵六  电话：5660123").title();
        assertThat(title.submitter()).isEqualTo("河坝镇");
        assertThat(title.filled()).hasToString("2020-04-28");
        assertThat(read("交易日期：2020年4月28日").title().filled()).isNull();
    }

    @Test
    void aFormOfTheOfficeTellsItsVersionBesideTheRest() {
        TitleReader reader = read("附件1  " + FormMark.line(), "填报单位（盖章）：河坝镇  报送月份：2020年4月（截止4月29日）  单位：元");
        assertThat(reader.form()).isEqualTo("huizong-1");
        assertThat(reader.title().submitter()).isEqualTo("河坝镇");
        assertThat(reader.title().month()).hasToString("2020-04");
        assertThat(read("附件1", "单位：元").form()).isNull();
    }

    @Test
    void noLinesSayNothing() {
        assertThat(read().title()).isEqualTo(Title.NONE);
        assertThat(read("本月无消费扶贫情况").title().nil()).isTrue();
    }
}
