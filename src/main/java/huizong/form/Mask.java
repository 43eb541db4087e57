package huizong.form;

/** Hides the middle of ID numbers and phones wherever they leave the tool (DESIGN 7). */
public final class Mask {

    private static final int FINGERPRINT = 64;
    private static final int MOBILE = 11;

    private Mask() {}

    /** {@code 430921********0008}: at most the first six and the last four characters are kept, and always a gap. */
    public static String id(String number) {
        return gap(number, 6, 4);
    }

    /** {@code 139****0001}. */
    public static String phone(String number) {
        return gap(number, 3, 4);
    }

    private static String gap(String number, int first, int last) {
        int hidden = Math.max(Math.min(4, number.length()), number.length() - first - last);
        int before = Math.min(first, (number.length() - hidden) / 2 + (number.length() - hidden) % 2);
        if (number.length() >= first + last + 1) {
            before = first;
        }
        return number.substring(0, before)
                + "*".repeat(hidden)
                + number.substring(Math.min(number.length(), before + hidden));
    }

    /**
     * Any text, with every ID number, phone and other long run of digits in it masked. Digits that blanks or hyphens part
     * are one run, but dates stay, and so do runs of 64 hexadecimal digits (fingerprints). One pass, whatever the text.
     */
    public static String text(String text) {
        if (!DigitRun.mayBeIn(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = fingerprintEnd(text, at);
            if (end == at && DigitRun.isDigit(text.charAt(at))) {
                end = Math.max(DigitRun.dateEnd(text, at), maskedEnd(text, at));
            }
            if (end > at) {
                masked.append(text, at, end);
            } else if (DigitRun.isDigit(text.charAt(at))) {
                DigitRun run = DigitRun.at(text, at);
                end = run.end();
                boolean isPersonal = run.isLong() || run.isCutMobile(text, at);
                masked.append(isPersonal ? masked(run) : text.substring(at, end));
            } else {
                end = at + 1;
                masked.append(text.charAt(at));
            }
            at = end;
        }
        return masked.toString();
    }

    private static String masked(DigitRun run) {
        String digits = run.digits();
        int country = run.countryLength();
        return run.isPhone() || digits.length() < MOBILE
                ? digits.substring(0, country) + phone(digits.substring(country))
                : id(digits);
    }

    /** Where a word of 64 hexadecimal digits that begins here ends; the place itself when none does. */
    private static int fingerprintEnd(String text, int from) {
        if (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1))) {
            return from;
        }
        int end = from;
        while (end < text.length() && end - from <= FINGERPRINT && Character.digit(text.charAt(end), 16) >= 0) {
            end++;
        }
        boolean isWord = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return isWord && end - from == FINGERPRINT ? end : from;
    }

    /** Where the last four digits of a number that is masked already end; without this they would join what follows. */
    private static int maskedEnd(String text, int from) {
        int end = from + 4;
        boolean isTail = from >= 2
                && text.startsWith("**", from - 2)
                && end <= text.length()
                && (end == text.length() || !DigitRun.isDigit(text.charAt(end)));
        for (int i = from; isTail && i < end; i++) {
            isTail = DigitRun.isDigit(text.charAt(i));
        }
        return isTail ? end : from;
    }
}
