package huizong.office;

import java.util.Collection;
import java.util.Optional;

/** Finds the word somebody probably meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known word with the fewest slips (a letter wrong, missing, too many, or two swapped) from the one written; the
     * first of equals. Empty when even that one differs in more than half of its letters, the hyphens before an option aside.
     */
    public static Optional<String> to(String written, Collection<String> known) {
        String nearest = null;
        int fewest = Integer.MAX_VALUE;
        for (String word : known) {
            int slips = slips(written, word);
            if (slips < fewest && slips * 2 <= letters(word)) {
                nearest = word;
                fewest = slips;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int letters(String word) {
        int hyphens = 0;
        while (hyphens < word.length() && word.charAt(hyphens) == '-') {
            hyphens++;
        }
        return word.length() - hyphens;
    }

    /** Optimal string alignment distance: Levenshtein's, with a swap of neighbours counted as one slip. */
    static int slips(String a, String b) {
        int[][] distance = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(distance, a, b, i, j);
            }
        }
        return distance[a.length()][b.length()];
    }

    private static int cheapest(int[][] distance, String a, String b, int i, int j) {
        int replaced = distance[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(distance[i - 1][j], distance[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }
}
