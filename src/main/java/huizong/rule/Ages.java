package huizong.rule;

import huizong.lang.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tells days of birth that nobody in a list has on the day of the run. */
final class Ages {

    /** The oldest person whose age was ever proved lived to 122. */
    private static final int OLDEST = 120;

    private static final Text TOO_OLD =
            Text.of("按出生日期算，已超过" + OLDEST + "岁", "by its date of birth the person is over " + OLDEST + " years old");
    private static final Text NOT_BORN = Text.of("按出生日期算，还没有出生", "by its date of birth the person is not born yet");

    private final int earliest;
    private final int latest;

    Ages(LocalDate asOf) {
        latest = number(asOf);
        earliest = number(asOf.minusYears(OLDEST));
    }

    private static int number(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    /**
     * What is strange about a day of birth.
     *
     * @param birthDate as yyyyMMdd
     * @return null when nothing is
     */
    @Nullable
    Text doubt(int birthDate) {
        if (birthDate > latest) {
            return NOT_BORN;
        }
        return birthDate < earliest ? TOO_OLD : null;
    }
}
