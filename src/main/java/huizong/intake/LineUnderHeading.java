package huizong.intake;

import huizong.form.Blanks;
import java.util.List;

/**
 * Knows the line that official forms print below their heading: the numbers of the columns (1, 2, 3 … or 甲, 乙, 1, 2 …), or
 * what is to be filled in (（必填）, （18位）). Taken for a row it would be goods called 2, sold by 3, for 6 yuan.
 */
final class LineUnderHeading {

    private static final String LETTERS = "甲乙丙丁戊己庚辛壬癸";

    private static final int FEWEST_COLUMNS = 3;

    private LineUnderHeading() {}

    /** @param texts of the line's cells within the table */
    static boolean explains(List<String> texts) {
        List<String> said =
                texts.stream().filter(RowTexts::says).map(Blanks::removeAll).toList();
        return said.size() >= FEWEST_COLUMNS
                && (areNumbered(said) || said.stream().allMatch(LineUnderHeading::isAside));
    }

    /** Each is the next after the one before it; the letters may give way to numbers from 1. */
    private static boolean areNumbered(List<String> said) {
        int letters = 0;
        while (letters < said.size() && letters < LETTERS.length() && isLetter(said.get(letters), letters)) {
            letters++;
        }
        for (int i = letters; i < said.size(); i++) {
            if (!said.get(i).equals(String.valueOf(i - letters + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(String text, int number) {
        return text.length() == 1 && text.charAt(0) == LETTERS.charAt(number);
    }

    private static boolean isAside(String text) {
        boolean opens = text.startsWith("（") || text.startsWith("(");
        return opens && (text.endsWith("）") || text.endsWith(")"));
    }
}
