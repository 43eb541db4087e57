package huizong.consolidate;

import huizong.form.Attachment;
import huizong.form.Entry;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.origin.Place;
import huizong.rule.FindingSink;
import huizong.rule.KeptRows;
import huizong.rule.PersonCheck;
import huizong.rule.RowRef;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What became of every row of the month. Rows are asked for by file and by their place among the file's rows, from 0. */
public final class Outcomes {

    private final RowColumns rows;
    private final List<MonthTable> tables;
    private final List<SourceFile> files;
    private final List<Integer> firstRows;
    private final Names names;
    private final People people;
    private final TwinResolution twins;
    private final Notices notices;
    private final List<RepeatedRows.Repeat> repeats;
    /** The first rows of people whose number stands under several names, once they have passed. */
    private final Map<Integer, RowRef> conflicting = new HashMap<>();

    Outcomes(
            RowColumns rows,
            List<MonthTable> tables,
            List<SourceFile> files,
            List<Integer> firstRows,
            Names names,
            People people,
            TwinResolution twins,
            Notices notices,
            List<RepeatedRows.Repeat> repeats) {
        this.rows = rows;
        this.tables = tables;
        this.files = files;
        this.firstRows = firstRows;
        this.names = names;
        this.people = people;
        this.twins = twins;
        this.notices = notices;
        this.repeats = repeats;
    }

    public List<SourceFile> files() {
        return List.copyOf(files);
    }

    /** How many rows a file has. */
    public int rows(int file) {
        int end = file + 1 < firstRows.size() ? firstRows.get(file + 1) : rows.size();
        return end - firstRows.get(file);
    }

    /** What became of a row: the first that applies of superseded, rejected, merged, counted. */
    public Outcome outcome(int file, int row) {
        return outcome(index(file, row));
    }

    private Outcome outcome(int index) {
        if (rows.is(index, RowColumns.SUPERSEDED)) {
            return Outcome.SUPERSEDED;
        }
        if (rows.is(index, RowColumns.REJECTED)) {
            return Outcome.REJECTED;
        }
        return rows.is(index, RowColumns.MERGED) ? Outcome.MERGED : Outcome.COUNTED;
    }

    /** Whether a counted row may be a duplicate and is asked about. */
    public boolean suspected(int file, int row) {
        return isSuspected(index(file, row));
    }

    private boolean isSuspected(int index) {
        return rows.is(index, RowColumns.SUSPECTED) && rows.isCounted(index);
    }

    /** The row that counts in place of a merged one, or that a suspected one resembles: its file and place in it. */
    public Optional<RowId> other(int file, int row) {
        int other = twins.other(index(file, row));
        if (other < 0) {
            return Optional.empty();
        }
        int otherFile = tables.get(rows.table(other)).file().number();
        return Optional.of(new RowId(otherFile, other - firstRows.get(otherFile)));
    }

    /** A row by its file and its place among the file's rows, from 0. */
    public record RowId(int file, int row) {}

    /** A file's ledger of one attachment. */
    public Ledger ledger(int file, Attachment attachment) {
        boolean purchases = attachment == Attachment.PURCHASES;
        Map<Outcome, Tally> tallies = new EnumMap<>(Outcome.class);
        Tally read = Tally.NONE;
        Tally suspected = Tally.NONE;
        long withoutAmount = 0;
        int end = firstRows.get(file) + rows(file);
        for (int row = firstRows.get(file); row < end; row++) {
            if (rows.is(row, RowColumns.PURCHASE) != purchases) {
                continue;
            }
            Tally own = new Tally(1, rows.fen(row));
            read = read.plus(own);
            tallies.merge(outcome(row), own, Tally::plus);
            suspected = isSuspected(row) ? suspected.plus(own) : suspected;
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

    /** A counted row of attachment 1 as the report lists it; empty for a row that does not count. */
    public Optional<RosterLine> rosterLine(int file, int row, RosterEntry entry) {
        int index = index(file, row);
        if (!rows.isCounted(index)) {
            return Optional.empty();
        }
        int person = people.person(index);
        return Optional.of(new RosterLine(
                submitter(index),
                place(index),
                entry,
                rows.fen(index),
                person + 1,
                person < 0 ? 1 : people.rowCount(person),
                person < 0 ? rows.fen(index) : people.fen(person)));
    }

    /** A counted row of attachment 2 as the report lists it; empty for a row that does not count. */
    public Optional<PurchaseLine> purchaseLine(int file, int row, PurchaseEntry entry) {
        int index = index(file, row);
        if (!rows.isCounted(index)) {
            return Optional.empty();
        }
        return Optional.of(
                new PurchaseLine(submitter(index), place(index), entry, rows.fen(index), isSuspected(index)));
    }

    /** A merged row, or one that may be a duplicate, as the report lists it; empty for any other. */
    public Optional<TwinLine> twinLine(int file, int row, Entry entry) {
        int index = index(file, row);
        EarlierPurchases.Row before = twins.earlier(index);
        int other = twins.other(index);
        if (other < 0 && before == null) {
            return Optional.empty();
        }
        return Optional.of(new TwinLine(
                submitter(index),
                place(index),
                entry,
                rows.fen(index),
                outcome(index) == Outcome.MERGED,
                before == null ? submitter(other) : before.submitter(),
                before == null ? place(other) : before.place()));
    }

    /** Whether a file has rows about which {@link #report(int, int, Entry, PersonCheck)} has something to say. */
    public boolean concerns(int file) {
        int end = firstRows.get(file) + rows(file);
        for (int row = firstRows.get(file); row < end; row++) {
            if (hasTwin(row) || isOneOfSeveral(row) || notices.has(row) || isUnregistered(row)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasTwin(int index) {
        return twins.other(index) >= 0 || twins.earlier(index) != null;
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

    /** Says what the rules about several rows have to say of a row; the rows come in the month's order, each once. */
    public void report(int file, int row, Entry entry, PersonCheck check) {
        int index = index(file, row);
        RowRef own = new RowRef(submitter(index), place(index), entry, rows.fen(index));
        int other = twins.other(index);
        if (other >= 0) {
            reportTwin(index, own, new RowRef(submitter(other), place(other), entry, rows.fen(other)), check);
        }
        EarlierPurchases.Row before = twins.earlier(index);
        if (before != null && outcome(index) == Outcome.MERGED) {
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

    /** The other row tells the same, so that this row's entry speaks for both. */
    private void reportTwin(int index, RowRef own, RowRef other, PersonCheck check) {
        if (outcome(index) != Outcome.MERGED) {
            if (rows.table(index) == rows.table(twins.other(index))) {
                check.twinRow(own, other);
            }
            return;
        }
        if (rows.is(index, RowColumns.PURCHASE)) {
            check.twinPurchase(own, other);
            return;
        }
        check.twinBetweenSubmitters(own, other);
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
            MonthTable table = tables.get(runaway.table());
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

    /** What the months after this one must know of it. */
    public KeptRows kept() {
        RepeatedRows contents = new RepeatedRows(rows, tables, names);
        List<KeptRows.Table> places = new ArrayList<>();
        for (MonthTable table : tables) {
            places.add(new KeptRows.Table(
                    table.file().submitter().name(), table.file().path(), table.sheet()));
        }
        int[] counted = IntStream.range(0, rows.size())
                .filter(row -> !rows.isRoster(row) && rows.is(row, RowColumns.COMPARABLE) && rows.isCounted(row))
                .toArray();
        int[] sent = IntStream.range(0, rows.size())
                .filter(row -> !rows.is(row, RowColumns.SUPERSEDED) && contents.content(row) != 0)
                .toArray();
        return new KeptRows(
                places,
                IntStream.of(counted).mapToLong(rows::twin).toArray(),
                IntStream.of(counted).mapToLong(rows::proof).toArray(),
                IntStream.of(counted).map(rows::table).toArray(),
                IntStream.of(counted).map(rows::line).toArray(),
                IntStream.of(sent).mapToLong(contents::content).toArray(),
                IntStream.of(sent).map(rows::table).toArray(),
                IntStream.range(0, rows.size())
                        .filter(row -> people.person(row) >= 0 && rows.name(row) != 0)
                        .mapToLong(row -> KnownPeople.hash(rows.person(row), rows.name(row)))
                        .sorted()
                        .distinct()
                        .toArray());
    }

    /** The figures made of all rows. */
    public Figures figures() {
        return new Figures(rows, tables, names, people);
    }

    private int index(int file, int row) {
        return firstRows.get(file) + row;
    }

    private String submitter(int index) {
        return tables.get(rows.table(index)).file().submitter().name();
    }

    private Place place(int index) {
        return tables.get(rows.table(index)).place(rows.line(index));
    }
}
