package huizong.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a wrong ID number might have been, for a person to confirm; never applied.
 *
 * @param value the whole number, unmasked
 * @param position of the first character that differs, from 1
 * @param change as people read it: 8→3, or 38→83 for two that were swapped
 */
public record IdSuggestion(String value, int position, String change) {

    private static final int LENGTH = 18;
    private static final String DIGITS = "0123456789X";

    /**
     * All valid numbers that are one wrong digit or one swap of neighbours away, by position, then value.
     *
     * @param normalized 18 characters; anything else has no candidates
     */
    public static List<IdSuggestion> candidates(String normalized) {
        List<IdSuggestion> candidates = new ArrayList<>();
        if (normalized.length() != LENGTH) {
            return candidates;
        }
        for (int i = 0; i < LENGTH; i++) {
            for (int d = 0; d < (i == LENGTH - 1 ? 11 : 10); d++) {
                char digit = DIGITS.charAt(d);
                if (digit != normalized.charAt(i)) {
                    add(candidates, replaced(normalized, i, Character.toString(digit)), normalized, i, 1);
                }
            }
            if (i + 1 < LENGTH && normalized.charAt(i) != normalized.charAt(i + 1)) {
                String swapped = "" + normalized.charAt(i + 1) + normalized.charAt(i);
                add(candidates, replaced(normalized, i, swapped), normalized, i, 2);
            }
        }
        candidates.sort(Comparator.comparingInt(IdSuggestion::position).thenComparing(IdSuggestion::value));
        return candidates;
    }

    /**
     * How a wrong number differs from a valid one that is one wrong digit or one swap of neighbours away.
     *
     * @param wrong 18 characters, not equal to the valid one
     */
    public static IdSuggestion between(String wrong, String valid) {
        int first = 0;
        while (wrong.charAt(first) == valid.charAt(first)) {
            first++;
        }
        int last = LENGTH - 1;
        while (wrong.charAt(last) == valid.charAt(last)) {
            last--;
        }
        String change = wrong.substring(first, last + 1) + "→" + valid.substring(first, last + 1);
        return new IdSuggestion(valid, first + 1, change);
    }

    private static void add(List<IdSuggestion> candidates, String value, String wrong, int at, int length) {
        if (IdNumber.isValid(value)) {
            String change = wrong.substring(at, at + length) + "→" + value.substring(at, at + length);
            candidates.add(new IdSuggestion(value, at + 1, change));
        }
    }

    private static String replaced(String text, int at, String by) {
        return text.substring(0, at) + by + text.substring(at + by.length());
    }
}
