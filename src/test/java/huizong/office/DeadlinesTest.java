package huizong.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource({"2020-04, 2020-04-29", "2020-02, 2020-02-29", "2019-02, 2019-02-28"})
    void theDayIsIncludedAndAShorterMonthEndsIt(YearMonth month, LocalDate deadline) {
        assertThat(Deadlines.DEFAULT.deadline(month)).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        "2020-04, 2020-03-30, 2020-04-30",
        "2020-03, 2020-03-01, 2020-03-31",
        "2020-01, 2019-12-30, 2020-02-03",
        "2020-02, 2020-02-04, 2020-02-29"
    })
    void thePeriodBeginsAfterTheLastDeadline(YearMonth month, LocalDate from, LocalDate to) {
        Deadlines deadlines = new Deadlines(29, Map.of(YearMonth.of(2020, 1), LocalDate.of(2020, 2, 3)));

        assertThat(deadlines.period(month)).isEqualTo(new Period(from, to));
    }

    @Test
    void aPeriodIncludesItsBounds() {
        Period period = Deadlines.DEFAULT.period(YearMonth.of(2020, 4));

        assertThat(period.contains(LocalDate.of(2020, 3, 30))).isTrue();
        assertThat(period.contains(LocalDate.of(2020, 4, 30))).isTrue();
        assertThat(period.contains(LocalDate.of(2020, 3, 29))).isFalse();
        assertThat(period.contains(LocalDate.of(2020, 5, 1))).isFalse();
        assertThat(period.overlaps(LocalDate.of(2020, 4, 30), LocalDate.of(2020, 5, 3)))
                .isTrue();
        assertThat(period.overlaps(LocalDate.of(2020, 5, 1), LocalDate.of(2020, 5, 3)))
                .isFalse();
    }
}
