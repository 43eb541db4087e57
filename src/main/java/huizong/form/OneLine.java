package huizong.form;

/**
 * Words that came from a submission (a file's name, a sheet's, what a cell said) as they may stand on one line of a screen or
 * a page: they must not colour a terminal, move its cursor, break a line or turn letters round.
 */
public final class OneLine {

    private OneLine() {}

    /**
     * One line: line breaks and other control characters as blanks, invisible characters (Unicode Cf: joiners, marks of
     * writing direction) left out.
     */
    public static String of(String words) {
        if (words.codePoints().noneMatch(OneLine::isUnsafe)) {
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
