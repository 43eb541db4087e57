package huizong.cli;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How wide a text is on a terminal: Chinese characters take two columns (UAX #11, East Asian Width). */
final class Width {

    private Width() {}

    static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            width += of(text.codePointAt(i));
        }
        return width;
    }

    /** The text, cut to a width and ended by … when it is longer. */
    static String cut(String text, int most) {
        int width = 0;
        int end = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            width += of(text.codePointAt(i));
            if (width > most) {
                return text.substring(0, end) + "…";
            }
            end = width <= most - 2 ? text.offsetByCodePoints(i, 1) : end;
        }
        return text;
    }

    private static int of(int codePoint) {
        if (codePoint < 0x7F) {
            return codePoint < ' ' ? 0 : 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        boolean wide = width == UCharacter.EastAsianWidth.WIDE
                || width == UCharacter.EastAsianWidth.FULLWIDTH
                || width == UCharacter.EastAsianWidth.AMBIGUOUS
                        && codePoint != '·'
                        && codePoint < 0x3000
                        && codePoint > 0x2013;
        return wide ? 2 : 1;
    }
}
