package huizong.rule;

import huizong.lang.Text;
import java.util.List;

/** Some words one after the other, as a sentence bears them: the first few, and how many there are. */
final class Listed {

    private static final int MOST = 5;
    private static final int LONGEST = 20;

    private Listed() {}

    static Text of(List<String> words) {
        List<String> shown = words.stream()
                .limit(MOST)
                .map(word -> word.length() <= LONGEST ? word : word.substring(0, LONGEST) + "…")
                .toList();
        if (shown.size() == words.size()) {
            return Text.of(String.join("、", shown), String.join(", ", shown));
        }
        return Text.of(
                String.join("、", shown) + "等" + words.size() + "个",
                String.join(", ", shown) + " and " + (words.size() - MOST) + " more");
    }
}
