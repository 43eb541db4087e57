package huizong.rule;

import huizong.lang.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell said, as much of it as a sentence bears: a cell holds 32,767 characters, and the advice stands behind it. */
final class Quote {

    /** In characters; no name, number or date that means something is longer. */
    private static final int LONGEST = 60;

    /** Digits at the place of the cut: half a number would look like none to the mask, so that it would stand in the open. */
    private static final Pattern HALF_NUMBER = Pattern.compile("(?<![0-9])[0-9][0-9 -]{0,24}$");

    private Quote() {}

    /**
     * The arguments of a message, those cut that repeat the cell.
     *
     * @param value all that the cell said; other arguments (lists of rows, of villages) stay whole
     */
    static List<Text> of(List<Text> arguments, String value) {
        if (value.length() <= LONGEST) {
            return List.copyOf(arguments);
        }
        return arguments.stream()
                .map(argument ->
                        value.contains(argument.zh()) && value.contains(argument.en()) ? cut(argument) : argument)
                .toList();
    }

    private static Text cut(Text argument) {
        return Text.of(cut(argument.zh()), cut(argument.en()));
    }

    private static String cut(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        String first = words.substring(0, words.offsetByCodePoints(0, LONGEST));
        Matcher half = HALF_NUMBER.matcher(first);
        return (half.find() ? first.substring(0, half.start()) : first).stripTrailing() + "…";
    }
}
