package huizong.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an ID cell, freed of what people and spreadsheets put around and into numbers. */
final class IdText {

    /** What is typed or drawn for the X at the end: full-width, Roman ten, Cyrillic, Greek, the sign of multiplication. */
    private static final String LIKE_X = "xＸｘⅩⅹХхΧχ×*＊";

    private static final String GUARDS = "'’‘`´′＇\"“”";

    /** （本人）: a note of words beside a number, and the number. */
    private static final Pattern NOTED =
            Pattern.compile("(?:[(（]\\D{1,12}[)）])?([\\d０-９]{14,19}.)(?:[(（]\\D{1,12}[)）])?");

    private IdText() {}

    static String normalized(String raw) {
        String text = Blanks.removeAll(raw);
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
        text = withoutNote(text);
        StringBuilder number = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (GUARDS.indexOf(c) >= 0 && (number.isEmpty() || i == text.length() - 1)) {
                continue;
            }
            if (c >= '０' && c <= '９') {
                number.append((char) (c - '０' + '0'));
            } else if (LIKE_X.indexOf(c) >= 0 && i == text.length() - 1 && !number.isEmpty()) {
                number.append('X');
            } else {
                number.append(c == 'x' ? 'X' : c);
            }
        }
        return number.toString();
    }

    private static String withoutNote(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        boolean mayHaveNote = last == '）' || last == ')' || first == '（' || first == '(';
        Matcher noted = mayHaveNote ? NOTED.matcher(text) : null;
        return noted != null && noted.matches() ? noted.group(1) : text;
    }

    /** Whether a spreadsheet made this of a number too long for it: one digit, decimals, E+14 to E+19. */
    static boolean isScientific(String text) {
        int exponent = text.length() - 4;
        if (exponent < 1 || !isDigit(text.charAt(0))) {
            return false;
        }
        boolean isLarge =
                text.regionMatches(true, exponent, "E+1", 0, 3) && "456789".indexOf(text.charAt(exponent + 3)) >= 0;
        if (!isLarge || exponent == 1) {
            return isLarge;
        }
        for (int i = 2; i < exponent; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return text.charAt(1) == '.' && exponent > 2;
    }

    /** Whether only digits, and an X at the end, stand here. */
    static boolean isOfNumbers(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i)) && !(text.charAt(i) == 'X' && i == text.length() - 1)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
