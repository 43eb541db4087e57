package huizong.rule;

import huizong.office.Limits;
import huizong.office.Period;
import huizong.office.Products;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What must be known besides a file to judge it. Rules that need what is null here are skipped, and said to be.
 *
 * @param file the path as shown to people
 * @param month the month it is sent for, or null
 * @param period the days that belong to that month, or null
 * @param asOf the day of the run: there is no other clock
 * @param areaCode of local telephone numbers
 * @param products the office's catalogue, empty when it has none
 */
public record CheckContext(
        String file,
        @Nullable YearMonth month,
        @Nullable Period period,
        LocalDate asOf,
        Limits limits,
        String areaCode,
        Products products) {

    /** Of an office without a catalogue of products. */
    public CheckContext(
            String file,
            @Nullable YearMonth month,
            @Nullable Period period,
            LocalDate asOf,
            Limits limits,
            String areaCode) {
        this(file, month, period, asOf, limits, areaCode, Products.none());
    }
}
