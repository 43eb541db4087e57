package huizong.report;

import huizong.office.Period;
import huizong.office.Product;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a blank form is filled in with before it is sent out.
 *
 * @param submitter its name; empty for a form that anybody may fill in
 * @param month to be reported
 * @param deadline the last day on which it is on time
 * @param period the days whose sales belong to the month
 * @param products of the catalogue, in its order; empty when there is none
 */
public record BlankForm(String submitter, YearMonth month, LocalDate deadline, Period period, List<Product> products) {

    public BlankForm {
        products = List.copyOf(products);
    }

    String monthWords() {
        return Words.month(month);
    }

    /** {@code 2020年4月29日}. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
