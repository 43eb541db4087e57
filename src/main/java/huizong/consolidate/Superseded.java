package huizong.consolidate;

import huizong.form.Attachment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of the month's files that later files superseded, and by which. Files go by their number in the month. */
public final class Superseded {

    private final Map<Integer, BitSet> rows = new HashMap<>();
    private final Map<Integer, Integer> totals = new HashMap<>();
    private final Map<Integer, List<Supersession>> supersessions = new HashMap<>();

    /** @param places all rows of the file and attachment that were superseded, by their place among the file's rows */
    void add(Supersession one, BitSet places) {
        rows.computeIfAbsent(one.earlier(), file -> new BitSet()).or(places);
        supersessions.computeIfAbsent(one.earlier(), file -> new ArrayList<>()).add(one);
    }

    /** @param row its place among the file's rows, from 0 */
    public boolean has(int file, int row) {
        BitSet own = rows.get(file);
        return own != null && own.get(row);
    }

    /** Whether any row of a file was superseded. */
    public boolean concerns(int file) {
        return rows.containsKey(file);
    }

    /** Tells how many rows a file has in all, without which nobody knows whether all of them were superseded. */
    public void total(int file, int count) {
        totals.put(file, count);
    }

    /** Whether every row of a file was superseded: nothing of it counts. */
    public boolean isWhole(int file) {
        BitSet own = rows.get(file);
        return own != null && own.cardinality() == totals.getOrDefault(file, -1);
    }

    /** Whether all rows of a file's attachment were superseded together. */
    public boolean isWhole(int file, Attachment attachment) {
        return of(file).stream().anyMatch(one -> one.whole() && one.attachment() == attachment);
    }

    /** What superseded rows of a file, by attachment and from the earliest to the latest; empty for most files. */
    public List<Supersession> of(int file) {
        return supersessions.getOrDefault(file, List.of());
    }
}
