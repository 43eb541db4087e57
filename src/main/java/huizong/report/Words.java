package huizong.report;

import huizong.form.Column;
import huizong.form.Mask;
import huizong.rule.Finding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words and masked texts that several outputs share. */
final class Words {

    /** A group of rows of which nobody told the name. */
    static final String NOT_STATED = "未注明";

    private static final int FINGERPRINT = 12;

    /** From here on (CJK radicals) characters are as wide as two letters. */
    private static final char FIRST_WIDE = '\u2E80';

    private static final Pattern INBOX = Pattern.compile("^(?:.*/)?inbox/\\d{4}-\\d{2}/");

    private Words() {}

    /** {@code 2020年4月}. */
    static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    /** What the cell said; ID numbers and phones masked, the whole of an ID cell in which no number was recognised too. */
    static String value(Finding finding, boolean showIds) {
        return value(finding.value(), finding.column(), showIds);
    }

    /** @param column the cell's, or null */
    static String value(String value, @Nullable Column column, boolean showIds) {
        if (showIds || value.isEmpty()) {
            return value;
        }
        String masked = Mask.text(value);
        boolean isNumber = column == Column.ID || column == Column.CONTACT;
        return isNumber && masked.equals(value) ? Mask.id(masked) : masked;
    }

    /** A number as people read it on a page: {@code 1,234,567}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Yuan as people read it on a page: {@code 1,234,567.00}. */
    static String yuan(long fen) {
        BigDecimal yuan = BigDecimal.valueOf(fen, 2);
        return String.format(Locale.ROOT, "%,.2f", yuan);
    }

    /**
     * A text that names files of a month's inbox, with their names below the month's folder: all lie there.
     *
     * @param file one of these files, which tells how they begin
     */
    static String belowInbox(String text, String file) {
        Matcher inbox = INBOX.matcher(file);
        return inbox.find() ? text.replace(inbox.group(), "") : text;
    }

    /** The first twelve digits of a fingerprint: enough to tell editions apart on paper. */
    static String brief(String sha256) {
        return sha256.substring(0, Math.min(FINGERPRINT, sha256.length()));
    }

    /** How many lines a text takes in a column so many characters wide, a Han character being two; a little too many. */
    static int lines(String text, int width) {
        int room = Math.max(2, width - 2);
        int lines = 1;
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                continue;
            }
            int wide = c >= FIRST_WIDE && !Character.isSurrogate(c) ? 2 : 1;
            if (used + wide > room) {
                lines++;
                used = 0;
            }
            used += wide;
        }
        return lines;
    }
}
