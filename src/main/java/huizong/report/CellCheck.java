package huizong.report;

/**
 * A check that the form itself makes of an entry, before anybody sends it in. Stops where {@code validate} would have an
 * error, asks where it would have a warning.
 *
 * @param condition a formula about the first entry row that is true for a good entry and for none
 * @param list where the values of a drop-down stand; empty for none
 * @param stops a wrong entry is refused, not only asked about
 * @param title above both messages, 32 characters at most
 * @param advice shown when the cell is entered and when the entry is wrong, 220 characters at most
 */
record CellCheck(String condition, String list, boolean stops, String title, String advice) {

    /** A check without a drop-down. */
    CellCheck(String condition, boolean stops, String title, String advice) {
        this(condition, "", stops, title, advice);
    }

    /** That Excel takes in the formula of a check. */
    private static final int LONGEST_CONDITION = 255;

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_ADVICE = 220;

    CellCheck {
        if (condition.length() > LONGEST_CONDITION
                || title.length() > LONGEST_TITLE
                || advice.length() > LONGEST_ADVICE) {
            throw new IllegalArgumentException("Excel would call the workbook broken: " + title);
        }
    }
}
