package huizong.form;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What must be known besides a cell to read it.
 *
 * @param unit of amounts that do not name their own, from the heading or the 单位 line
 * @param month the reporting month, which tells the year of 4月26日; null when nobody said
 * @param areaCode of local telephone numbers, {@code 0737}
 */
public record Reading(MoneyUnit unit, @Nullable YearMonth month, String areaCode) {}
