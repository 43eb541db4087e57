package huizong.rule;

import java.util.Set;

/** Tells the texts by which cells show a formula that gave no value, see {@code Cell.Uncomputed} and {@code Cell.Fault}. */
final class Formulas {

    private static final Set<String> FAULTS = Set.of(
            "#NULL!",
            "#DIV/0!",
            "#VALUE!",
            "#REF!",
            "#NAME?",
            "#NUM!",
            "#N/A",
            "#GETTING_DATA",
            "#SPILL!",
            "#CALC!",
            "#FIELD!",
            "#BLOCKED!",
            "#UNKNOWN!",
            "#CONNECT!",
            "#BUSY!");

    private Formulas() {}

    static boolean isSpoilt(String text) {
        return isUncomputed(text) || isFault(text);
    }

    /**
     * Begins with an equals sign, alone where the file does not spell the formula out; not ="4309…", which guards a number
     * in a text file against spreadsheets.
     */
    static boolean isUncomputed(String text) {
        return text.startsWith("=") && !(text.startsWith("=\"") && text.endsWith("\""));
    }

    static boolean isFault(String text) {
        return text.startsWith("#") && FAULTS.contains(text);
    }
}
