package huizong.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DealDateTest {

    private static final YearMonth APRIL = YearMonth.of(2020, 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020.4.26|2020-04-26",
                "2020-04-26|2020-04-26",
                "2020/4/26|2020-04-26",
                "2020年4月26日|2020-04-26",
                "2020年4月26号|2020-04-26",
                "2020年 4月 26日|2020-04-26",
                "20年4月26日|2020-04-26",
                "4月26日|2020-04-26",
                "4.26|2020-04-26",
                "4-26|2020-04-26",
                "4/26|2020-04-26",
                "20200426|2020-04-26",
                "43947|2020-04-26",
                "43947.5|2020-04-26",
                "二〇二〇年四月二十六日|2020-04-26",
                "二○二○年四月二十日|2020-04-20",
                "二零二零年四月十日|2020-04-10",
                "２０２０．４．２６|2020-04-26",
                "2020-04-26T08:30|2020-04-26",
                "2020-04-26 08:30:15|2020-04-26",
                "2020-04-26T08:30:15.5|2020-04-26",
                "2020-04-2 10:30|2020-04-02",
                "2020/4/2 9:05|2020-04-02",
                "2020年4月2日 9时|2020-04-02",
                "2020年4月26日上午10时30分|2020-04-26",
                "2020年4月26日（星期日）|2020-04-26",
                "2020.4.26.|2020-04-26",
                "2020年4.26|2020-04-26",
                "2020、4、26|2020-04-26",
                "2020，4，26|2020-04-26",
                "20.4.26|2020-04-26",
                "2020年四月二十六日|2020-04-26",
                "4月26日上午|2020-04-26",
                "4月初|2020-04-01/2020-04-10",
                "2020年4月底|2020-04-21/2020-04-30",
                "4月20日、21日|2020-04-20/2020-04-21",
                "4月20日，4月26日|2020-04-20/2020-04-26",
                "四月上旬|2020-04-01/2020-04-10",
                "2020-04-20/2020-04-26|2020-04-20/2020-04-26",
                "2020-4-20-26|2020-04-20/2020-04-26",
                "2020-4-5-6|2020-04-05/2020-04-06",
                "四月二十日至二十六日|2020-04-20/2020-04-26",
                "3月-4月|2020-03-01/2020-04-30",
                "2020-04-20 08:00|2020-04-20",
                "36526|2000-01-01",
                "54789|2050-01-01",
                "2020年2月29日|2020-02-29",
                "2020.4|2020-04",
                "2020年4月|2020-04",
                "2020-04|2020-04",
                "4月|2020-04",
                "4月份|2020-04",
                "2020年4月份|2020-04",
                "四月|2020-04",
                "4月上旬|2020-04-01/2020-04-10",
                "4月中旬|2020-04-11/2020-04-20",
                "2020年2月下旬|2020-02-21/2020-02-29",
                "4.20-4.26|2020-04-20/2020-04-26",
                "4月20日至26日|2020-04-20/2020-04-26",
                "4月20日-4月26日|2020-04-20/2020-04-26",
                "4月20日—26日|2020-04-20/2020-04-26",
                "2020.4.20-2020.4.26|2020-04-20/2020-04-26",
                "2020年3月30日至4月26日|2020-03-30/2020-04-26",
            })
    void aDateIsReadAsItIsWritten(String raw, String date) {
        assertThat(DealDate.parse(raw, APRIL).held()).map(DealDate::toString).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "12月28日,2020-01,2019-12-28",
        "12.28,2020-01,2019-12-28",
        "12月,2020-01,2019-12",
        "1月3日,2020-01,2020-01-03",
        "5月1日,2020-04,2020-05-01",
        "10月1日,2020-04,2020-10-01",
        "11月1日,2020-04,2019-11-01",
        "1月3日,2020-12,2020-01-03",
    })
    void aDateWithoutAYearIsTheNearestToTheReportingMonth(String raw, YearMonth month, String date) {
        assertThat(DealDate.parse(raw, month).held()).map(DealDate::toString).contains(date);
    }

    @ParameterizedTest
    @CsvSource({
        "2020年4月20日至4月26日,2021-02,2020-04-20/2020-04-26",
        "12.28-1.3,2020-01,2019-12-28/2020-01-03",
        "12.28-1.3,2019-12,2019-12-28/2020-01-03",
        "2019年12月28日至1月3日,2020-06,2019-12-28/2020-01-03",
    })
    void aRangeEndsInTheYearInWhichItBeginsOrOverNewYear(String raw, YearMonth month, String range) {
        assertThat(DealDate.parse(raw, month).held()).map(DealDate::toString).contains(range);
    }

    @ParameterizedTest
    @CsvSource({
        "2020.4.26,DAY",
        "2020.4,MONTH",
        "2020年4月上旬,RANGE",
        "2020.4.20-26,RANGE",
    })
    void howExactlyTheDayIsKnownIsKept(String raw, DealDate.Precision precision) {
        assertThat(DealDate.parse(raw, null).held()).map(DealDate::precision).contains(precision);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4月26日", "4.26", "4月", "4月上旬", "4.20-4.26"})
    void aDateWithoutAYearIsUnreadableWhenNobodySaidTheMonth(String raw) {
        assertThat(DealDate.parse(raw, null)).isEqualTo(new Field.Unreadable<DealDate>(raw));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020.2.30",
                "2019年2月29日",
                "2020.13.1",
                "4月31日",
                "20201301",
                "2020年4月0日",
                "0",
                "12345",
                "99999",
                "上旬",
                "近期",
                "4月26日至20日",
                "4.26-4.20",
                "2020.4-5",
                "4.20-5",
                "4月-4月26日",
                "36525",
                "54790",
                "4.30981199001011E+17",
                "4-20 08:00至4-26",
                "2020",
                "2020年",
                "#VALUE!",
                "春节前后"
            })
    void whatIsNoDateIsUnreadable(String raw) {
        assertThat(DealDate.parse(raw, APRIL)).isEqualTo(new Field.Unreadable<DealDate>(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "/"})
    void nothingIsBlank(String raw) {
        assertThat(DealDate.parse(raw, APRIL)).isEqualTo(new Field.Blank<DealDate>(raw));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyDayIsTheSameInAllItsForms(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(18_000));
            int year = day.getYear();
            int month = day.getMonthValue();
            int ofMonth = day.getDayOfMonth();
            long serial = day.toEpochDay() - LocalDate.of(1899, 12, 30).toEpochDay();
            for (String raw : new String[] {
                day.toString(),
                day.toString().replace("-", ""),
                year + "." + month + "." + ofMonth,
                year + "年" + month + "月" + ofMonth + "日",
                Long.toString(serial)
            }) {
                assertThat(DealDate.parse(raw, null).held())
                        .as("%s, seed %d", raw, seed)
                        .contains(new DealDate(day, day, DealDate.Precision.DAY));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsReadWithoutAFault(long seed) {
        Random random = new Random(seed);
        String letters = "0123456789.-/年月日号至上中下旬二十四份T: —～";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder raw = new StringBuilder();
            for (int n = random.nextInt(16); n > 0; n--) {
                raw.append(letters.charAt(random.nextInt(letters.length())));
            }
            Field<DealDate> read = DealDate.parse(raw.toString(), APRIL);
            assertThat(read.raw()).isEqualTo(raw.toString());
            read.held().ifPresent(date -> assertThat(date.to()).isAfterOrEqualTo(date.from()));
        }
    }
}
