package huizong.rule;

import huizong.lang.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rows that one finding stands for, when a fault fills a column: all of them, without a gap in what is said.
 *
 * @param of so many rows the table has
 * @param ranges from the first row to the last, as the sender counts, ascending and apart from each other
 */
public record Extent(int of, List<Range> ranges) {

    /** As many ranges as a reader takes in; all of them are in the JSON. */
    private static final int MOST = 8;

    /** Rows from the first to the last, both of them meant. */
    public record Range(int first, int last) {
        private int rows() {
            return last - first + 1;
        }

        /** {@code 7} or {@code 5-124}. */
        @Override
        public String toString() {
            return first == last ? Integer.toString(first) : first + "-" + last;
        }
    }

    public Extent {
        ranges = List.copyOf(ranges);
    }

    static Extent of(BitSet rows, int of) {
        List<Range> ranges = new ArrayList<>();
        for (int first = rows.nextSetBit(0); first >= 0; ) {
            int after = rows.nextClearBit(first);
            ranges.add(new Range(first, after - 1));
            first = rows.nextSetBit(after);
        }
        return new Extent(of, ranges);
    }

    /** The same rows where they stand so many lower. */
    public Extent moved(int by) {
        return new Extent(
                of,
                ranges.stream()
                        .map(range -> new Range(range.first() + by, range.last() + by))
                        .toList());
    }

    /** Each of the rows, ascending. */
    public IntStream each() {
        return ranges.stream().flatMapToInt(range -> IntStream.rangeClosed(range.first(), range.last()));
    }

    /** What {@link #written} wrote. */
    public static Extent read(int of, String written) {
        List<Range> ranges = Stream.of(written.split(","))
                .map(range -> range.split("-"))
                .map(ends -> new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])))
                .toList();
        return new Extent(of, ranges);
    }

    /** All the rows: {@code 5-124,130}. */
    public String written() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }

    /** How many rows there are. */
    public int rows() {
        return ranges.stream().mapToInt(Range::rows).sum();
    }

    /** Which rows, as a sentence says it; of many stretches the first few, and how many there are. */
    Text words() {
        Text shown = Text.of(shown("至", "、"), shown("–", ", "));
        if (ranges.size() <= MOST) {
            return Text.of("第" + shown.zh() + "行", "rows " + shown.en());
        }
        return Text.of(
                "第" + shown.zh() + "行等，列出" + ranges.size() + "段中的" + MOST + "段",
                "rows " + shown.en() + " …, " + MOST + " of " + ranges.size() + " stretches");
    }

    /** Not with the hyphen of telephone numbers, which would be masked. */
    private String shown(String to, String and) {
        return ranges.stream()
                .limit(MOST)
                .map(range -> range.toString().replace("-", to))
                .collect(Collectors.joining(and));
    }
}
