package huizong.consolidate;

import huizong.form.Entry;
import huizong.origin.Place;
import huizong.rule.FindingSink;
import huizong.rule.PersonCheck;
import huizong.rule.RowRef;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What there is to say of the month's rows beside each other: twins, people with several rows, tables sent again. */
public final class BetweenRows {

    private final RowColumns rows;
    private final RowPlaces places;
    private final People people;
    private final TwinResolution twins;
    private final Notices notices;
    private final List<RepeatedRows.Repeat> repeats;
    /** The first rows of people whose number stands under several names, once they have passed. */
    private final Map<Integer, RowRef> conflicting = new HashMap<>();

    BetweenRows(
            RowColumns rows,
            RowPlaces places,
            People people,
            TwinResolution twins,
            Notices notices,
            List<RepeatedRows.Repeat> repeats) {
        this.rows = rows;
        this.places = places;
        this.people = people;
        this.twins = twins;
        this.notices = notices;
        this.repeats = repeats;
    }

    /** Whether a file has rows about which {@link #report} has something to say. */
    public boolean concerns(int file) {
        for (int row = places.first(file); row < places.end(file); row++) {
            if (twins.has(row) || isOneOfSeveral(row) || notices.has(row) || isUnregistered(row)) {
                return true;
            }
        }
        return false;
    }

    /** The first row of somebody whom the register does not have: of several nothing more is said. */
    private boolean isUnregistered(int index) {
        int person = people.person(index);
        return rows.is(index, RowColumns.UNREGISTERED) && person >= 0 && people.firstRow(person) == index;
    }

    private boolean isOneOfSeveral(int index) {
        int person = people.person(index);
        return person >= 0 && people.rowCount(person) > 1;
    }

    /** Says what there is to say of a row; the rows come in the month's order, each once. */
    public void report(int file, int row, Entry entry, PersonCheck check) {
        int index = places.index(file, row);
        RowRef own = ref(index, entry);
        int other = twins.other(index);
        if (other >= 0) {
            reportTwin(index, own, ref(other, entry), check);
        }
        EarlierPurchases.Row before = twins.earlier(index);
        if (before != null && rows.outcome(index) == Outcome.MERGED) {
            RowRef counted = new RowRef(before.submitter(), before.place(), entry, rows.fen(index));
            check.twinEarlierMonth(own, counted, before.month());
        }
        notices.tell(index, own, check);
        if (isUnregistered(index)) {
            check.notInRegister(own, people.fen(people.person(index)));
        }
        if (isOneOfSeveral(index)) {
            reportPerson(index, own, check);
        }
    }

    private RowRef ref(int index, Entry entry) {
        return new RowRef(places.submitter(index).name(), places.place(index), entry, rows.fen(index));
    }

    /** The other row tells the same, so that this row's entry speaks for both. */
    private void reportTwin(int index, RowRef own, RowRef other, PersonCheck check) {
        if (rows.outcome(index) != Outcome.MERGED) {
            if (rows.table(index) == rows.table(twins.other(index))) {
                check.twinRow(own, other);
            }
            return;
        }
        if (rows.isRoster(index)) {
            check.twinBetweenSubmitters(own, other);
            return;
        }
        check.twinPurchase(own, other);
    }

    private void reportPerson(int index, RowRef own, PersonCheck check) {
        int person = people.person(index);
        int first = people.firstRow(person);
        if (first == index) {
            check.samePersonSeveralRows(own, people.rowCount(person), people.fen(person));
            conflicting.put(person, own);
            return;
        }
        RowRef before = conflicting.get(person);
        if (before != null && rows.name(first) != rows.name(index)) {
            check.idNameConflict(own, before);
        }
    }

    /** Says of each table of which too much would have merged that nothing of it did. */
    public void reportRunaways(PersonCheck check) {
        for (TwinResolution.Runaway runaway : twins.runaways()) {
            MonthTable table = places.tables().get(runaway.table());
            check.tooManyDuplicates(
                    Place.ofSheet(table.file().path(), table.sheet()),
                    runaway.other(),
                    runaway.twins(),
                    runaway.rows(),
                    runaway.fen());
        }
    }

    /** Says of each submission of which most rows are those of the month before that it is so. */
    public void reportRepeats(YearMonth last, RuleBook book, FindingSink findings) {
        for (RepeatedRows.Repeat repeat : repeats) {
            SubmissionCheck.repeats(
                    repeat.place(),
                    repeat.attachment(),
                    repeat.repeated(),
                    repeat.rows(),
                    repeat.fen(),
                    last,
                    book,
                    findings);
        }
    }
}
