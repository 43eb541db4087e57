package huizong.consolidate;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Confirms by their text that rows whose names have one hash have one name. */
final class ToldNames {

    private final Map<Long, String> told = new HashMap<>();
    private final BitSet others = new BitSet();

    /** The first to come says which name the hash stands for; a row with another one is no longer to be compared. */
    void confirm(int row, long hash, String name) {
        String first = told.putIfAbsent(hash, name);
        if (first != null && !first.equals(name)) {
            others.set(row);
        }
    }

    /** Whether the row's name, though its hash is the same, is another. */
    boolean isOther(int row) {
        return others.get(row);
    }
}
