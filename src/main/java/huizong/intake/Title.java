package huizong.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the lines above a table say of the submission; each part null (or empty) where nothing was said.
 *
 * @param text the title lines as they stood, joined by blanks
 * @param submitter the words after 填报单位, or null
 * @param month the month in the title (2020年4月…), never taken from 填报时间
 * @param filled the day after 填报时间
 * @param nil the title says 本月无 or 零报告
 */
public record Title(
        String text,
        @Nullable String submitter,
        @Nullable YearMonth month,
        @Nullable LocalDate filled,
        boolean nil) {

    public static final Title NONE = new Title("", null, null, null, false);
}
