package huizong.form;

/** All kinds of blanks that cells hold: half-width, full-width, no-break, zero-width, tabs, line breaks, bidi marks. */
public final class Blanks {

    private Blanks() {}

    /** The text without blanks of any kind around it. */
    public static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && is(text.charAt(from))) {
            from++;
        }
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether nothing but blanks of any kind stands here. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text is blank, or only signs of absence: — - – ― － / ／ \ 无. */
    public static boolean isAbsent(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!is(c) && "—-–―－−/／\\无".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text without any blank, inner ones too. */
    public static String removeAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return removed(text, i);
            }
        }
        return text;
    }

    private static String removed(String text, int first) {
        StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Whether a character shows nothing: separators, controls, format characters. */
    static boolean is(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        if (c >= 0x4E00 && c <= 0x9FFF) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
