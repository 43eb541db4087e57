package huizong.form;

/**
 * Digits in a text that belong together: a number, also one that blanks or hyphens part. Where two readings are possible
 * it holds the longer run, so that rather too much is masked than too little.
 *
 * @param digits half-width, without what parts them; an X at the end as written
 * @param end behind the last character of the run
 * @param isWhole nothing parts the digits
 */
record DigitRun(String digits, int end, boolean isWhole) {

    /** ID numbers of both generations, with all digits or without the last, and with the two digits of a 残疾证. */
    private static final int ID = 18;

    private static final int FIRST_GENERATION = 15;
    private static final int DISABILITY_CARD = 20;

    private static final int SHORTEST_ID = 13;
    private static final int MOBILE = 11;
    private static final int SHORTEST_LANDLINE = 10;
    private static final int LONGEST_LANDLINE = 12;

    /** The digits before the date of birth. */
    private static final int ADDRESS = 6;

    /** A serial number or a row before a mobile, too short to be the head of an ID number. */
    private static final int SERIAL = 5;

    private static final int WIDEST_JOINT = 4;
    private static final String HYPHENS = "-‐‑‒–—−－";
    private static final String LIKE_X = "XxＸｘⅩⅹХхΧχ×*＊";

    /** Whether a text holds enough digits near each other for anything to mask. */
    static boolean mayBeIn(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                if (++digits >= SHORTEST_LANDLINE) {
                    return true;
                }
            } else if (!isJoint(c) && !isLineBreak(c) && c != ')' && c != '）') {
                digits = 0;
            }
        }
        return false;
    }

    /** The run that begins with the digit at a place. */
    static DigitRun at(String text, int from) {
        StringBuilder digits = new StringBuilder();
        int end = from;
        int words = 0;
        while (end < text.length()) {
            int next = words == 0 ? from : next(text, end, digits);
            if (next < 0) {
                break;
            }
            end = wordEnd(text, next, text.length());
            append(digits, text, next, end);
            words++;
            int check = checkAt(text, end, digits);
            if (check >= 0) {
                digits.append(text.charAt(check));
                end = check + 1;
                break;
            }
        }
        return new DigitRun(digits.toString(), end, words == 1);
    }

    /** Where the next digits of the run begin; -1 when what follows is another number, or none. */
    private static int next(String text, int end, StringBuilder digits) {
        int next = end;
        boolean overLine = false;
        while (next < text.length() && next - end < WIDEST_JOINT && !isDigit(text.charAt(next))) {
            char c = text.charAt(next);
            boolean closesAreaCode = (c == ')' || c == '）') && isAreaCode(digits);
            if (!isJoint(c) && !isLineBreak(c) && !closesAreaCode) {
                return -1;
            }
            overLine |= isLineBreak(c);
            next++;
        }
        if (next == end || next == text.length() || !isDigit(text.charAt(next)) || isComplete(digits, end, text)) {
            return -1;
        }
        int word = wordEnd(text, next, Math.min(text.length(), next + DISABILITY_CARD + 1)) - next;
        if (overLine && digits.length() + word != ID && digits.length() + word != ID - 1) {
            return -1;
        }
        if (isDateAlone(text, next, digits) || isIdAlone(text, next, word)) {
            return -1;
        }
        boolean isMobileAlone = digits.length() <= SERIAL && word == MOBILE && isMobile(text, next);
        return isMobileAlone && !isCountry(digits) ? -1 : next;
    }

    /** Whether the digits so far are a number for themselves: an ID number, however parted, or a mobile in one piece. */
    private static boolean isComplete(StringBuilder digits, int end, String text) {
        int length = digits.length();
        if (length == ID || length == DISABILITY_CARD) {
            return true;
        }
        boolean isOneWord = end >= length && wordEnd(text, end - length, end) == end;
        return isOneWord && (length == FIRST_GENERATION || length == MOBILE && isMobile(text, end - length));
    }

    /** A date that is neither the birth within an ID number nor, as 0731-20200426, a telephone number. */
    private static boolean isDateAlone(String text, int at, StringBuilder digits) {
        int length = dateEnd(text, at) - at;
        return length > 0 && digits.length() != ADDRESS && (length != 8 || digits.charAt(0) != '0');
    }

    private static boolean isIdAlone(String text, int from, int length) {
        int end = from + length;
        boolean hasX = length == ID - 1 && end < text.length() && LIKE_X.indexOf(text.charAt(end)) >= 0;
        return hasX || length == ID || length == DISABILITY_CARD;
    }

    /** Where an X stands that belongs to the digits, also behind a blank or a hyphen; -1 when none does. */
    private static int checkAt(String text, int end, StringBuilder digits) {
        if (digits.length() != ID - 1 && digits.length() != FIRST_GENERATION - 1) {
            return -1;
        }
        boolean isParted = digits.length() == ID - 1 && end + 1 < text.length() && isJoint(text.charAt(end));
        int check = isParted ? end + 1 : end;
        return check < text.length() && LIKE_X.indexOf(text.charAt(check)) >= 0 ? check : -1;
    }

    private static boolean isAreaCode(StringBuilder digits) {
        return digits.charAt(0) == '0' && (digits.length() == 3 || digits.length() == 4);
    }

    private static boolean isCountry(StringBuilder digits) {
        String country = digits.toString();
        return country.equals("86") || country.equals("0086");
    }

    private static boolean isMobile(String text, int at) {
        return narrow(text.charAt(at)) == '1' && narrow(text.charAt(at + 1)) >= '3';
    }

    /**
     * Where a date or a month that begins here ends (2020-04-26, 2020-04, 20200426); the place itself when none does. No ID
     * number begins so: no province has the code 19 or 20.
     */
    static int dateEnd(String text, int from) {
        int word = wordEnd(text, from, Math.min(text.length(), from + 9)) - from;
        if (word != 4 && word != 8 || !isYear(text, from)) {
            return from;
        }
        if (word == 8) {
            return isUpTo(text, from + 4, 12) && isUpTo(text, from + 6, 31) ? from + 8 : from;
        }
        int monthEnd = partEnd(text, from + 4, 12);
        if (monthEnd < 0) {
            return from;
        }
        int dayEnd = partEnd(text, monthEnd, 31);
        if (dayEnd > 0) {
            return dayEnd;
        }
        boolean goesOn =
                monthEnd + 1 < text.length() && text.charAt(monthEnd) == '-' && isDigit(text.charAt(monthEnd + 1));
        return goesOn ? from : monthEnd;
    }

    /** Where a hyphen and two digits up to a number end, and no third digit follows; -1 when there are none. */
    private static int partEnd(String text, int from, int most) {
        int end = from + 3;
        boolean isPart = end <= text.length()
                && text.charAt(from) == '-'
                && wordEnd(text, from + 1, Math.min(text.length(), end + 1)) == end
                && isUpTo(text, from + 1, most);
        return isPart ? end : -1;
    }

    private static boolean isYear(String text, int at) {
        char first = narrow(text.charAt(at));
        char second = narrow(text.charAt(at + 1));
        return first == '1' && second == '9' || first == '2' && second == '0';
    }

    private static boolean isUpTo(String text, int at, int most) {
        int value = (narrow(text.charAt(at)) - '0') * 10 + narrow(text.charAt(at + 1)) - '0';
        return value >= 1 && value <= most;
    }

    private static int wordEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void append(StringBuilder digits, String text, int from, int end) {
        for (int i = from; i < end; i++) {
            digits.append(narrow(text.charAt(i)));
        }
    }

    /** Whether it must be masked: as long as an ID number, or a telephone number. */
    boolean isLong() {
        return digits.length() >= SHORTEST_ID || isPhone();
    }

    /** Whether it is a mobile, with the code of the country or without, a landline with its area code, or might be one. */
    boolean isPhone() {
        int length = digits.length() - countryLength();
        if (length == MOBILE && (isWhole || digits.charAt(countryLength()) == '1')) {
            return true;
        }
        boolean isLandline = digits.charAt(0) == '0' && length >= SHORTEST_LANDLINE && length <= LONGEST_LANDLINE;
        return isLandline || isWhole && length == LONGEST_LANDLINE;
    }

    /**
     * Whether it is a mobile of which a digit was left out: ten digits in one piece, and no sum of money by what stands
     * around it.
     *
     * @param text that the run was found in
     * @param from where it begins there
     */
    boolean isCutMobile(String text, int from) {
        if (!isWhole || digits.length() != MOBILE - 1 || !isMobile(digits, 0)) {
            return false;
        }
        boolean isFraction = from > 1 && text.charAt(from - 1) == '.' && isDigit(text.charAt(from - 2));
        char next = end < text.length() ? text.charAt(end) : ' ';
        boolean hasFraction = next == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1));
        return !isFraction && !hasFraction && "元万亿".indexOf(next) < 0;
    }

    /** The length of 86 or 0086 before a mobile; else 0. */
    int countryLength() {
        int country = digits.length() - MOBILE;
        boolean isCountry = country == 2 && digits.startsWith("86") || country == 4 && digits.startsWith("0086");
        return isCountry && digits.charAt(country) == '1' ? country : 0;
    }

    private static boolean isJoint(char c) {
        return HYPHENS.indexOf(c) >= 0 || Blanks.is(c) && !isLineBreak(c);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isDigit(char c) {
        return NumberText.isDigit(c) || c >= '０' && c <= '９';
    }

    private static char narrow(char c) {
        return NumberText.narrow(c);
    }
}
