package huizong.intake;

/**
 * The mark of the office's own blank forms: a line of words above the table, because a document property would be lost when a
 * sender saves the form in another format.
 */
public final class FormMark {

    /** Stands before the version, with a colon. */
    public static final String LABEL = "表样版本";

    /** Of the forms written now. Another columns or another place of them would be another version. */
    public static final String CURRENT = "huizong-1";

    private FormMark() {}

    /** As it stands in a form. */
    public static String line() {
        return LABEL + "：" + CURRENT;
    }
}
