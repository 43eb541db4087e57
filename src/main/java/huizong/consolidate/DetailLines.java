package huizong.consolidate;

import huizong.form.Entry;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import java.util.Optional;

/** The month's rows as the reports list them, each made when its own words pass again. */
public final class DetailLines {

    private final RowColumns rows;
    private final RowPlaces places;
    private final People people;
    private final TwinResolution twins;

    DetailLines(RowColumns rows, RowPlaces places, People people, TwinResolution twins) {
        this.rows = rows;
        this.places = places;
        this.people = people;
        this.twins = twins;
    }

    /** A counted row of attachment 1; empty for a row that does not count. */
    public Optional<RosterLine> roster(int file, int row, RosterEntry entry) {
        int index = places.index(file, row);
        if (!rows.isCounted(index)) {
            return Optional.empty();
        }
        int person = people.person(index);
        return Optional.of(new RosterLine(
                submitter(index),
                places.place(index),
                entry,
                rows.fen(index),
                person + 1,
                person < 0 ? 1 : people.rowCount(person),
                person < 0 ? rows.fen(index) : people.fen(person)));
    }

    /** A counted row of attachment 2; empty for a row that does not count. */
    public Optional<PurchaseLine> purchase(int file, int row, PurchaseEntry entry) {
        int index = places.index(file, row);
        if (!rows.isCounted(index)) {
            return Optional.empty();
        }
        return Optional.of(new PurchaseLine(
                submitter(index), places.place(index), entry, rows.fen(index), rows.isSuspected(index)));
    }

    /** Whether {@link #twin} is not empty for a row of a file. */
    public boolean hasTwins(int file) {
        for (int row = places.first(file); row < places.end(file); row++) {
            if (twins.has(row)) {
                return true;
            }
        }
        return false;
    }

    /** A merged row, or one that may be a duplicate; empty for any other. */
    public Optional<TwinLine> twin(int file, int row, Entry entry) {
        int index = places.index(file, row);
        if (!twins.has(index)) {
            return Optional.empty();
        }
        EarlierPurchases.Row before = twins.earlier(index);
        int other = twins.other(index);
        return Optional.of(new TwinLine(
                submitter(index),
                places.place(index),
                entry,
                rows.fen(index),
                rows.outcome(index) == Outcome.MERGED,
                before == null ? submitter(other) : before.submitter(),
                before == null ? places.place(other) : before.place()));
    }

    private String submitter(int index) {
        return places.submitter(index).name();
    }
}
