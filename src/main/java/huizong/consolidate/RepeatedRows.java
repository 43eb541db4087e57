package huizong.consolidate;

import huizong.form.Attachment;
import huizong.origin.Place;
import huizong.rule.KeptRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Submissions of which most rows are those of the month before (DESIGN 6, submission-repeats-last-month): the same people
 * with the same amounts, the same sales whatever their day. Told by attachment, for an old roster is sent with new sales.
 */
final class RepeatedRows {

    /** Fewer equal rows may be chance: a steady customer, a steady wage. */
    private static final int FEWEST = 5;

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final Names names;
    /** By submitter what it sent last month. */
    private final Map<String, LongIndex> before = new HashMap<>();

    /**
     * An attachment of a submission that repeats the last one.
     *
     * @param place of its first table with such rows
     * @param repeated how many rows the last month has too
     * @param rows how many it has
     * @param fen what the repeated ones add up to
     */
    record Repeat(String submitter, Attachment attachment, Place place, int repeated, int rows, long fen) {}

    RepeatedRows(RowColumns rows, List<MonthTable> tables, Names names) {
        this.rows = rows;
        this.tables = tables;
        this.names = names;
    }

    /** What a row says, its day apart: equal for rows of the same content; 0 where too little is known. */
    long content(int row) {
        if (rows.isRoster(row)) {
            return rows.is(row, RowColumns.COMPARABLE) ? rows.twin(row) : 0;
        }
        boolean known = rows.name(row) != 0 && rows.fen(row) != 0 && rows.quantity(row) >= 0;
        long parties = Hash.of(rows.name(row), Hash.of(names.name(rows.second(row))));
        return known ? Hash.of(Hash.of(parties, Hash.of(names.name(rows.group(row)))), quantityAndAmount(row)) : 0;
    }

    private long quantityAndAmount(int row) {
        return Hash.of(Hash.of(names.name(rows.quantity(row))), rows.fen(row));
    }

    private static final class Count {
        private final Set<Place> places = new TreeSet<>();
        private int all;
        private int repeated;
        private long fen;
    }

    private record Part(String submitter, Attachment attachment) {}

    /** @param last what was sent in the month before */
    List<Repeat> find(KeptRows last) {
        for (int i = 0; i < last.sent().length; i++) {
            String submitter = last.tables().get(last.sentTables()[i]).submitter();
            before.computeIfAbsent(submitter, one -> new LongIndex()).add(last.sent()[i]);
        }
        Map<Part, Count> counts = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.is(row, RowColumns.SUPERSEDED)) {
                count(row, counts);
            }
        }
        List<Repeat> repeats = new ArrayList<>();
        counts.forEach((part, count) -> {
            if (count.repeated >= FEWEST && count.repeated * 2 > count.all) {
                Place first = count.places.iterator().next();
                repeats.add(
                        new Repeat(part.submitter(), part.attachment(), first, count.repeated, count.all, count.fen));
            }
        });
        return repeats;
    }

    private void count(int row, Map<Part, Count> counts) {
        MonthTable table = tables.get(rows.table(row));
        String submitter = table.file().submitter().name();
        LongIndex sent = before.get(submitter);
        if (sent == null) {
            return;
        }
        Attachment attachment = rows.isRoster(row) ? Attachment.ROSTER : Attachment.PURCHASES;
        Count count = counts.computeIfAbsent(new Part(submitter, attachment), part -> new Count());
        count.all++;
        long content = content(row);
        if (content != 0 && sent.find(content) >= 0) {
            count.places.add(Place.ofSheet(table.file().path(), table.sheet()));
            count.repeated++;
            count.fen = Math.addExact(count.fen, rows.fen(row));
        }
    }
}
