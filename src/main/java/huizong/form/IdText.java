package huizong.form;

/** The text of an ID cell, freed of what people and spreadsheets put around and into numbers. */
final class IdText {

    /** What is typed or drawn for the X at the end: full-width, Roman ten, Cyrillic, Greek, the sign of multiplication. */
    private static final String LIKE_X = "xＸｘⅩⅹХхΧχ×*＊";

    private static final String GUARDS = "'’‘`´′＇\"“”";

    private IdText() {}

    static String normalized(String raw) {
        String text = Blanks.removeAll(raw);
        if (text.startsWith("=\"") && text.endsWith("\"") && text.length() > 2) {
            text = text.substring(2, text.length() - 1);
        }
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

    /** 4.30981E+17: what a spreadsheet makes of a number too long for it. */
    static boolean isScientific(String text) {
        int exponent = Math.max(text.indexOf("E+1"), text.indexOf("e+1"));
        if (exponent < 1 || exponent != text.length() - 4 || !isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        for (int i = 0; i < exponent; i++) {
            if (!isDigit(text.charAt(i)) && !(i == 1 && text.charAt(i) == '.')) {
                return false;
            }
        }
        return text.charAt(text.length() - 1) >= '4';
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
