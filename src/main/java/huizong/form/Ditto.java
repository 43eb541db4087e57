package huizong.form;

import java.util.Locale;
import java.util.Set;

/** Tells the signs by which a cell says that it is the same as the one above: 同上, 〃, ditto. */
public final class Ditto {

    private static final Set<String> SIGNS = Set.of("同上", "同前", "〃", "″", "〞", "\"", "''", "“", "”", "同上。", "ditto");

    /** With blanks in and around it. */
    private static final int LONGEST = 8;

    private Ditto() {}

    /** Whether nothing but such a sign stands in a cell. */
    public static boolean is(String text) {
        return text.length() <= LONGEST
                && !text.isEmpty()
                && mayBegin(text.charAt(0))
                && SIGNS.contains(Blanks.removeAll(text).toLowerCase(Locale.ROOT));
    }

    /** Most cells are told by their first character. */
    private static boolean mayBegin(char c) {
        boolean digit = c >= '0' && c <= '9';
        boolean han = c >= 0x4E00 && c <= 0x9FFF;
        return !digit && (!han || c == '同');
    }
}
