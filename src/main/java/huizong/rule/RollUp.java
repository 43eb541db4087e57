package huizong.rule;

import huizong.form.Column;
import huizong.origin.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Makes one finding of those that say the same of nearly every row of a table. It stands between the checks and the sink:
 * which rows are rejected is decided before it. Findings wait here until their table is over; what comes out does not depend
 * on the order in which they came in. Memory is bounded: of one fault no more findings wait than {@link #MOST_HELD}, and
 * beyond that a bit a row.
 */
public final class RollUp implements FindingSink {

    /** Fewer are told one by one: they are read at a glance, and each with what its own cell says. */
    static final int FEWEST = 10;

    /** More are told as one even where they do not fill the column: nobody reads so many lines. */
    static final int MOST_HELD = 5_000;

    /** A fault fills a column when it stands on so many of ten rows. */
    private static final int NINE_OF_TEN = 9;

    private static final int TEN = 10;

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(finding -> finding.rule().code())
            .thenComparing(finding -> String.join(
                    "\n", finding.arguments().stream().map(text -> text.zh()).toList()));

    private final FindingSink next;
    private final Map<Key, Fault> faults = new HashMap<>();

    /** @param next gets what is told */
    public RollUp(FindingSink next) {
        this.next = next;
    }

    private record Key(
            @Nullable String sheet,
            Rule rule,
            Level level,
            @Nullable Column column) {}

    /** One fault of one column so far. */
    private static final class Fault {
        private final List<Finding> held = new ArrayList<>();
        private final BitSet rows = new BitSet();
        private Finding first;
        private long fen;

        Fault(Finding first) {
            this.first = first;
        }

        void add(Finding finding) {
            rows.set(finding.place().row());
            fen = Math.addExact(fen, finding.fen());
            first = ORDER.compare(finding, first) < 0 ? finding : first;
            if (held.size() <= MOST_HELD) {
                held.add(finding);
            }
        }

        boolean fills(int ofRows) {
            long count = rows.cardinality();
            return count >= FEWEST && count * TEN >= (long) ofRows * NINE_OF_TEN;
        }

        Finding asOne(int ofRows) {
            return first.standingFor(Extent.of(rows, ofRows), fen);
        }
    }

    /** Findings of a row wait; any other passes at once. */
    @Override
    public void add(Finding finding) {
        Place place = finding.place();
        if (place.row() <= 0) {
            next.add(finding);
            return;
        }
        Key key = new Key(place.sheet(), finding.rule(), finding.level(), finding.column());
        faults.computeIfAbsent(key, one -> new Fault(finding)).add(finding);
    }

    /**
     * The last row has passed: what waited is told, as one where it fills a column, else one by one, in the order of rows.
     *
     * @param rows how many rows stand on a sheet
     */
    public void close(ToIntFunction<String> rows) {
        List<Finding> told = new ArrayList<>();
        faults.forEach((key, fault) -> {
            int ofRows = rows.applyAsInt(Objects.requireNonNullElse(key.sheet(), ""));
            if (fault.held.size() > MOST_HELD || fault.fills(ofRows)) {
                told.add(fault.asOne(ofRows));
            } else {
                told.addAll(fault.held);
            }
        });
        faults.clear();
        told.sort(ORDER);
        told.forEach(next::add);
    }
}
