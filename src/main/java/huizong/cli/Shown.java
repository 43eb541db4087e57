package huizong.cli;

import huizong.form.Mask;

/**
 * Words that came from a submission (a file's name, a sheet's, what a cell said) as they may stand on one line of a screen:
 * a file must not colour the terminal, move its cursor, break a line or turn its letters round.
 */
final class Shown {

    private Shown() {}

    /**
     * One line: line breaks and other control characters as blanks, invisible characters (Unicode Cf: joiners, marks of
     * writing direction) left out. ID numbers stand in full.
     */
    static String whole(String words) {
        if (words.codePoints().noneMatch(Shown::isUnsafe)) {
            return words;
        }
        StringBuilder line = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (!isUnsafe(c)) {
                line.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                line.append(' ');
            }
        });
        return line.toString();
    }

    /** The same with ID numbers and phones masked; masked last, for an invisible character may part a number. */
    static String masked(String words) {
        return Mask.text(whole(words));
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
