package huizong.consolidate;

import huizong.form.Attachment;
import huizong.rule.KeptRows;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What became of every row of the month. Rows are asked for by file and by their place among the file's rows, from 0. */
public final class Outcomes {

    private final RowColumns rows;
    private final RowPlaces places;
    private final Names names;
    private final People people;
    private final TwinResolution twins;
    private final BetweenRows between;

    Outcomes(
            RowColumns rows,
            RowPlaces places,
            Names names,
            People people,
            TwinResolution twins,
            Notices notices,
            List<RepeatedRows.Repeat> repeats) {
        this.rows = rows;
        this.places = places;
        this.names = names;
        this.people = people;
        this.twins = twins;
        this.between = new BetweenRows(rows, places, people, twins, notices, repeats);
    }

    public List<SourceFile> files() {
        return places.files();
    }

    /** How many rows a file has. */
    public int rows(int file) {
        return places.end(file) - places.first(file);
    }

    /** What became of a row. */
    public Outcome outcome(int file, int row) {
        return rows.outcome(places.index(file, row));
    }

    /** Whether a counted row may be a duplicate and is asked about. */
    public boolean suspected(int file, int row) {
        return rows.isSuspected(places.index(file, row));
    }

    /** The row that counts in place of a merged one, or that a suspected one resembles: its file and place in it. */
    public Optional<RowId> other(int file, int row) {
        int other = twins.other(places.index(file, row));
        return other < 0 ? Optional.empty() : Optional.of(places.id(other));
    }

    /** A row by its file and its place among the file's rows, from 0. */
    public record RowId(int file, int row) {}

    /** A file's ledger of one attachment. */
    public Ledger ledger(int file, Attachment attachment) {
        boolean roster = attachment == Attachment.ROSTER;
        Map<Outcome, Tally> tallies = new EnumMap<>(Outcome.class);
        Tally read = Tally.NONE;
        Tally suspected = Tally.NONE;
        long withoutAmount = 0;
        for (int row = places.first(file); row < places.end(file); row++) {
            if (rows.isRoster(row) != roster) {
                continue;
            }
            Tally own = new Tally(1, rows.fen(row));
            read = read.plus(own);
            tallies.merge(rows.outcome(row), own, Tally::plus);
            suspected = rows.isSuspected(row) ? suspected.plus(own) : suspected;
            withoutAmount += rows.is(row, RowColumns.NO_AMOUNT) ? 1 : 0;
        }
        return new Ledger(
                read,
                tallies.getOrDefault(Outcome.COUNTED, Tally.NONE),
                tallies.getOrDefault(Outcome.MERGED, Tally.NONE),
                tallies.getOrDefault(Outcome.REJECTED, Tally.NONE),
                tallies.getOrDefault(Outcome.SUPERSEDED, Tally.NONE),
                suspected,
                withoutAmount);
    }

    /** The figures made of all rows. */
    public Figures figures() {
        return new Figures(rows, places.tables(), names, people);
    }

    /** The rows as the reports list them. */
    public DetailLines lines() {
        return new DetailLines(rows, places, people, twins);
    }

    /** What the rules about several rows have to say. */
    public BetweenRows between() {
        return between;
    }

    /** What the months after this one must know of it. */
    public KeptRows kept() {
        return new RowsToKeep(rows, places.tables(), names, people).kept();
    }
}
