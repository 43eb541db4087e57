package huizong.form;

import huizong.lang.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a wrong ID number might have been, for a person to confirm; never applied.
 *
 * @param value the whole number, unmasked
 * @param position of the first character that differs, from 1
 * @param change as people read it: 8→3, or 38→83 for two that were swapped; →3 for a digit left out, 3→ for one too many
 */
public record IdSuggestion(String value, int position, String change) {

    private static final int LENGTH = 18;
    private static final String DIGITS = "0123456789X";

    /** Letters typed for digits, and the digits. */
    private static final String LETTERS = "OoDQlIi|ZzSsB";

    private static final String MEANT = "0000111122558";

    /**
     * All valid numbers that are one slip away, by position, then value: of 18 characters one wrong digit or one swap of
     * neighbours, of 17 one digit left out, of 19 one too many; and letters that look like digits read as those.
     *
     * @param normalized see {@link IdNumber#normalized}; of any other length it has no candidates
     */
    public static List<IdSuggestion> candidates(String normalized) {
        List<IdSuggestion> candidates = new ArrayList<>();
        switch (normalized.length()) {
            case LENGTH -> {
                changed(normalized, candidates);
                spelled(normalized, candidates);
            }
            case LENGTH - 1 -> leftOut(normalized, candidates);
            case LENGTH + 1 -> tooMany(normalized, candidates);
            default -> {
                // two slips at once: as many numbers as there are
            }
        }
        candidates.sort(Comparator.comparingInt(IdSuggestion::position).thenComparing(IdSuggestion::value));
        return candidates;
    }

    /** As people read it: 第9位 3→8, with nothing else of the number. */
    public Text words() {
        String digits = change.replace("→", "");
        if (change.startsWith("→")) {
            return Text.of("第" + position + "位 补" + digits, "character " + position + ": put in " + digits);
        }
        if (change.endsWith("→")) {
            return Text.of("第" + position + "位 去掉" + digits, "character " + position + ": take out " + digits);
        }
        boolean isOne = change.indexOf('→') == 1;
        return Text.of(
                "第" + position + (isOne ? "位 " : "位起 ") + change,
                (isOne ? "character " : "from character ") + position + ": " + change);
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

    private static void changed(String wrong, List<IdSuggestion> candidates) {
        for (int i = 0; i < LENGTH; i++) {
            for (int d = 0; d < (i == LENGTH - 1 ? 11 : 10); d++) {
                char digit = DIGITS.charAt(d);
                if (digit != wrong.charAt(i)) {
                    add(candidates, wrong, i, 1, Character.toString(digit));
                }
            }
            if (i + 1 < LENGTH && wrong.charAt(i) != wrong.charAt(i + 1)) {
                add(candidates, wrong, i, 2, "" + wrong.charAt(i + 1) + wrong.charAt(i));
            }
        }
    }

    /** Several letters at once are one habit of the typist; a single one is among the changed digits already. */
    private static void spelled(String wrong, List<IdSuggestion> candidates) {
        StringBuilder digits = new StringBuilder(wrong);
        int first = -1;
        int last = -1;
        for (int i = 0; i < LENGTH; i++) {
            int letter = LETTERS.indexOf(wrong.charAt(i));
            if (letter >= 0) {
                digits.setCharAt(i, MEANT.charAt(letter));
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < last) {
            add(candidates, wrong, first, last + 1 - first, digits.substring(first, last + 1));
        }
    }

    /** Equal neighbours give the same number wherever one of them is put: it is named once. */
    private static void leftOut(String wrong, List<IdSuggestion> candidates) {
        for (int i = 0; i < LENGTH; i++) {
            for (int d = 0; d < (i == LENGTH - 1 ? 11 : 10); d++) {
                char digit = DIGITS.charAt(d);
                if (i == 0 || digit != wrong.charAt(i - 1)) {
                    add(candidates, wrong, i, 0, Character.toString(digit));
                }
            }
        }
    }

    private static void tooMany(String wrong, List<IdSuggestion> candidates) {
        for (int i = 0; i <= LENGTH; i++) {
            if (i == 0 || wrong.charAt(i) != wrong.charAt(i - 1)) {
                add(candidates, wrong, i, 1, "");
            }
        }
    }

    private static void add(List<IdSuggestion> candidates, String wrong, int at, int length, String by) {
        String value = wrong.substring(0, at) + by + wrong.substring(at + length);
        if (IdNumber.isValid(value)) {
            candidates.add(new IdSuggestion(value, at + 1, wrong.substring(at, at + length) + "→" + by));
        }
    }
}
