package huizong.consolidate;

import huizong.lang.Text;
import huizong.rule.Level;
import java.util.Locale;

/** What became of a submission (DESIGN 5). */
public enum Verdict {
    REJECTED(Text.of("退回", "rejected")),
    PARTLY_ACCEPTED(Text.of("部分接收", "partly accepted")),
    ACCEPTED_WITH_WARNINGS(Text.of("接收（有疑问）", "accepted with warnings")),
    ACCEPTED(Text.of("接收", "accepted")),
    /** Every form is empty, or says 本月无 or 零报告. */
    NIL(Text.of("零报告", "nil return")),
    MISSING(Text.of("未报", "missing")),
    AWAITED(Text.of("待报", "awaited"));

    private final Text label;

    Verdict(Text label) {
        this.label = label;
    }

    /** The word in JSON: {@code partly-accepted} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text label() {
        return label;
    }

    /**
     * The verdict of something that came in.
     *
     * @param nil it says that there is nothing to report
     * @param rows of all its attachments together
     * @param findings about it
     */
    public static Verdict of(boolean nil, Ledger rows, FindingCounts findings) {
        boolean errors = findings.of(Level.ERROR) > 0;
        if (rows.read().rows() == 0) {
            return nil && !errors ? NIL : errors ? REJECTED : ACCEPTED_WITH_WARNINGS;
        }
        if (rows.rejected().rows() > 0
                && rows.rejected().rows() == rows.inForce().rows()) {
            return REJECTED;
        }
        if (errors) {
            return PARTLY_ACCEPTED;
        }
        return findings.of(Level.WARNING) > 0 ? ACCEPTED_WITH_WARNINGS : ACCEPTED;
    }
}
