package huizong.form;

import huizong.lang.Text;
import org.jspecify.annotations.Nullable;

/** Tells names in which characters were lost or do not belong. No list of surnames: every list wrongs somebody. */
public final class NameDoubt {

    private static final int LONGEST = 30;
    private static final char DOT = '·';
    private static final String WITHIN_LATIN = "'’-";

    /** Extensions B and later, also those that this Java does not know yet: all of them Han characters. */
    private static final int FIRST_RARE = 0x20000;

    private static final int LAST_RARE = 0x3FFFF;

    private NameDoubt() {}

    /**
     * What makes a name doubtful.
     *
     * @param key see {@link PersonName#key}
     * @return null when nothing does; made anew at each call, and for a plain name of Han characters without making anything
     */
    public static @Nullable Text of(String key) {
        boolean hasHan = false;
        boolean hasLatin = false;
        int characters = 0;
        for (int i = 0; i < key.length(); ) {
            int character = key.codePointAt(i);
            if (isHan(character)) {
                hasHan = true;
            } else if (isOther(character)) {
                hasLatin |= character < 0x250 && Character.isLetter(character);
            } else {
                return strange(character);
            }
            characters++;
            i += Character.charCount(character);
        }
        if (hasHan && hasLatin) {
            return Text.of("里既有汉字又有字母", "mixes Han characters and Latin letters");
        }
        if (characters == 1) {
            return Text.of("只有一个字", "is a single character");
        }
        return characters > LONGEST ? Text.of("超过" + LONGEST + "个字", "has more than " + LONGEST + " characters") : null;
    }

    private static Text strange(int character) {
        if (Character.getType(character) == Character.PRIVATE_USE) {
            return Text.of("里有本机显示不了的字（造字）", "holds a character that only its own computer can show");
        }
        String sign = Character.toString(character);
        return Text.of("里有“" + sign + "”", "holds “" + sign + "”");
    }

    /** Whether it can stand in a name: of Han characters, the rarest too. */
    static boolean isHan(int character) {
        return character >= 0x4E00 && character <= 0x9FFF
                || character >= FIRST_RARE && character <= LAST_RARE
                || character == '〇'
                || character != '々'
                        && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                        && Character.isLetter(character);
    }

    private static boolean isOther(int character) {
        int type = Character.getType(character);
        return character == DOT
                || WITHIN_LATIN.indexOf(character) >= 0
                || character != '々' && Character.isLetter(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
