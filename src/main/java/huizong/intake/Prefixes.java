package huizong.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A set of words asked whether a text begins with one of them; most texts are told by their first character. */
final class Prefixes {

    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> words = new HashMap<>();

    private Prefixes(String... words) {
        for (String word : words) {
            firsts.set(word.charAt(0));
            this.words
                    .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                    .add(word);
        }
    }

    static Prefixes of(String... words) {
        return new Prefixes(words);
    }

    /** The length of the longest word with which a text begins, 0 when it begins with none. */
    int lengthAt(String text) {
        if (text.isEmpty() || !firsts.get(text.charAt(0))) {
            return 0;
        }
        int longest = 0;
        for (String word : words.getOrDefault(text.charAt(0), List.of())) {
            if (word.length() > longest && text.startsWith(word)) {
                longest = word.length();
            }
        }
        return longest;
    }
}
