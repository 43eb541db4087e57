package huizong.office;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A line of received.csv: what came in, and when.
 *
 * @param submitter its name in the list of submitters
 * @param voucher null when the line does not say
 */
public record Received(
        YearMonth month,
        String submitter,
        LocalDate day,
        @Nullable Voucher voucher,
        String remark) {

    /** What evidence came with it (notice, section 六(八)). */
    public enum Voucher {
        PAPER("纸质"),
        ELECTRONIC("电子"),
        NONE("无");

        private final String word;

        Voucher(String word) {
            this.word = word;
        }

        /** The word in received.csv. */
        public String word() {
            return word;
        }
    }
}
