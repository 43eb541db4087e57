package huizong.form;

/** The text of a cell that holds a number, made ready for a pattern. */
final class NumberText {

    /** A whole number of up to 13 digits or in groups of three, such as 1,234,567; with or without decimals. */
    static final String NUMBER =
            "(?:\\d{1,13}(?:\\.\\d{1,20})?|[1-9]\\d{0,2}(?:,\\d{3}){1,4}(?:\\.\\d{1,20})?|\\.\\d{1,20})";

    /** Stands for what parts two numbers; no pattern takes it. */
    private static final char PARTED = '\n';

    private NumberText() {}

    /**
     * Half-width, without blanks. A blank between two digits may separate thousands and becomes a comma; a line break or a
     * tab there parts two numbers, which must not grow together into one, and stays.
     */
    static String compact(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        char gap = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (Blanks.is(c)) {
                gap = wider(gap, c);
                continue;
            }
            char narrow = narrow(c);
            if (gap != 0 && isDigit(narrow) && !text.isEmpty() && isDigit(text.charAt(text.length() - 1))) {
                text.append(gap);
            }
            gap = 0;
            text.append(narrow);
        }
        return text.toString();
    }

    /** What a gap between two digits means when one more blank is added to it. */
    private static char wider(char gap, char blank) {
        return switch (Character.getType(blank)) {
            case Character.FORMAT -> gap;
            case Character.SPACE_SEPARATOR -> gap == 0 ? ',' : gap;
            default -> PARTED;
        };
    }

    /** The half-width form of a full-width letter, digit or sign. */
    static char narrow(char c) {
        return c >= '！' && c <= '～' ? (char) (c - ('！' - '!')) : c;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
