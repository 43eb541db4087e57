package huizong.form;

/** Hides the middle of ID numbers and phones wherever they leave the tool (DESIGN 7). */
public final class Mask {

    private static final int FINGERPRINT = 64;
    private static final int SHORTEST_ID = 13;
    private static final int MOBILE = 11;
    private static final int SHORTEST_LANDLINE = 10;

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
     * Any text, with every ID number, phone and other long run of digits in it masked; runs of 64 hexadecimal digits
     * (fingerprints) stay. Digits that only blanks or hyphens part are one run. One pass, whatever the text.
     */
    public static String text(String text) {
        if (!hasLongRun(text)) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int word = wordEnd(text, at);
            if (word - at == FINGERPRINT && isHexadecimal(text, at, word)) {
                masked.append(text, at, word);
                at = word;
                continue;
            }
            if (!isDigit(text.charAt(at))) {
                masked.append(text.charAt(at++));
                continue;
            }
            int end = runEnd(text, at);
            masked.append(run(text.substring(at, end)));
            at = end;
        }
        return masked.toString();
    }

    private static boolean hasLongRun(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                if (++digits >= SHORTEST_LANDLINE) {
                    return true;
                }
            } else if (!isJoint(c)) {
                digits = 0;
            }
        }
        return false;
    }

    private static int wordEnd(String text, int from) {
        boolean begins = from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1));
        int end = from;
        while (begins
                && end < text.length()
                && end - from <= FINGERPRINT
                && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isHexadecimal(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where a run of digits ends: an X after 14 or 17 of them belongs to it, joints only between digits. */
    private static int runEnd(String text, int from) {
        int end = from;
        int digits = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                digits++;
                end = i + 1;
            } else if ((c == 'X' || c == 'x') && (digits == 14 || digits == 17)) {
                return i + 1;
            } else if (!isJoint(c) || i > end) {
                break;
            }
        }
        return end;
    }

    private static String run(String run) {
        String digits = narrowed(run);
        if (digits.length() >= SHORTEST_ID && !isMoment(run)) {
            return id(digits);
        }
        boolean parted = digits.length() != run.length();
        if (digits.length() == MOBILE && digits.charAt(0) == '1' && !isMoment(run)) {
            return phone(digits);
        }
        boolean isLandline = digits.charAt(0) == '0' && digits.length() >= SHORTEST_LANDLINE && digits.length() <= 12;
        if (isLandline || digits.length() >= MOBILE && !parted) {
            return phone(digits);
        }
        return run;
    }

    /** The digits of a run, joints gone, full-width ones narrowed. */
    private static String narrowed(String run) {
        StringBuilder digits = new StringBuilder(run.length());
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (c >= '０' && c <= '９') {
                digits.append((char) (c - '０' + '0'));
            } else if (!isJoint(c)) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    /** 2020-04-26 and 2020-04-26 10 look like digits joined by hyphens. */
    private static boolean isMoment(String run) {
        return run.matches("(19|20)\\d\\d-\\d\\d-\\d\\d.*");
    }

    private static boolean isJoint(char c) {
        return c == ' ' || c == '-' || c == '\u00A0' || c == '\u3000';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }
}
