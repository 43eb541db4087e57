package huizong.consolidate;

import huizong.form.Entry;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.rule.FileTally;
import huizong.rule.JudgedRow;
import huizong.rule.KeptRows;
import java.time.YearMonth;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the month's judged rows as they stream past, file by file, and keeps of each only numbers. Then: {@link #seal},
 * {@link #confirm} for the rows it asks about, {@link #resolve}.
 */
public final class MonthRows {

    private final Office office;
    private final boolean whole;
    private final Superseded superseded;
    private final RowValues values;
    private final RowColumns columns = new RowColumns();
    private final Names names = new Names();
    private final Prices prices = new Prices(names);
    private final RowPlaces places = new RowPlaces(columns);
    private final FileTables ofFile;
    private final RowIntake intake;
    private final ToldNames told = new ToldNames();
    private final Notices notices = new Notices();
    private final EarlierPurchases earlier = new EarlierPurchases(columns);
    private List<RepeatedRows.Repeat> repeats = List.of();

    private @Nullable TwinGroups groups;
    private @Nullable SimilarPeople people;
    private @Nullable LikelySales sales;

    private MonthRows(Office office, boolean whole, Superseded superseded) {
        this.office = office;
        this.whole = whole;
        this.superseded = superseded;
        this.values = new RowValues(office);
        this.ofFile = new FileTables(office.villages(), places);
        this.intake = new RowIntake(office.register(), values, columns, names, prices);
    }

    /**
     * For all rows of a month: also what others have sent, or have not, is evidence.
     *
     * @param superseded the rows that later files superseded
     */
    public static MonthRows ofMonth(Office office, Superseded superseded) {
        return new MonthRows(office, true, superseded);
    }

    /** For some files of which nobody knows whether they are all: they are judged by what stands in them. */
    public static MonthRows ofSomeFiles(Office office) {
        return new MonthRows(office, false, new Superseded());
    }

    /** The rows that come next are of this file; files come in the order of their numbers. */
    public void file(SourceFile file) {
        places.begin(file);
        ofFile.clear();
    }

    /** A line of the current file: a heading begins a table, and a title may name the village of the rows below it. */
    public void line(Line line) {
        if (line instanceof Line.Header header) {
            table(header.head());
        } else if (line instanceof Line.TitleLine title) {
            block(title);
        }
    }

    void table(TableHead head) {
        ofFile.begin(head);
    }

    void block(Line.TitleLine title) {
        ofFile.block(title);
    }

    /** Takes in the next row of the current file. */
    public void add(JudgedRow judged) {
        int table = ofFile.number(judged.table());
        intake.add(judged, table, places.tables().get(table));
        int file = places.lastFile().number();
        int row = columns.size() - 1;
        if (superseded.has(file, row - places.first(file))) {
            columns.flag(row, RowColumns.SUPERSEDED);
        }
    }

    /** The current file has come to its end: rows of tables that repeat others of the file do not count. */
    public void supersede(FileTally file) {
        Set<Integer> repeated = ofFile.repeated(file);
        int first = places.first(places.lastFile().number());
        for (int row = first; row < columns.size() && !repeated.isEmpty(); row++) {
            if (repeated.contains(columns.table(row))) {
                columns.flag(row, RowColumns.SUPERSEDED);
            }
        }
    }

    /**
     * What an earlier month kept; to be called before {@link #seal}, the earliest month first.
     *
     * @param last it is the month before this one
     */
    public void earlier(YearMonth month, boolean last, KeptRows kept) {
        earlier.add(month, kept);
        if (last) {
            repeats = new RepeatedRows(columns, places.tables(), names).find(kept);
        }
    }

    /**
     * All rows are in.
     *
     * @return per file (by number) the rows whose values must be confirmed, counted from 0 within the file; files without
     *     any are left out
     */
    public Map<Integer, BitSet> seal() {
        TwinGroups found = new TwinGroups(columns, earlier);
        groups = found;
        BitSet candidates = found.candidates();
        SimilarPeople similar = new SimilarPeople(columns, places.tables(), told);
        people = similar;
        candidates.or(similar.candidates());
        if (whole) {
            LikelySales likely = new LikelySales(columns, places.tables(), names, told);
            sales = likely;
            candidates.or(likely.candidates());
        }
        return places.byFile(candidates);
    }

    /** The values of a row that {@link #seal} asked about; the rows come in their order. */
    public void confirm(int file, int row, Entry entry) {
        Submitter sender = places.file(file).submitter();
        int index = places.index(file, row);
        String twin = values.twin(entry, sender);
        if (twin != null) {
            sealed(groups).confirm(index, twin);
        }
        String name = entry instanceof RosterEntry roster
                ? roster.name().held().map(PersonName::key).orElse("")
                : values.seller((PurchaseEntry) entry, sender);
        told.confirm(index, columns.name(index), name);
    }

    /** Decides what becomes of every row. */
    public Outcomes resolve() {
        List<MonthTable> tables = places.tables();
        TwinResolution twins = new TwinResolution(columns, tables, sealed(groups), earlier);
        twins.resolve();
        sealed(people).find(notices);
        if (whole) {
            LikelySales likely = sealed(sales);
            likely.resolve(twins.others(), notices);
            new ResoldGoods(columns, tables, names, values).find(notices);
            new PersonalSales(columns, tables).find(notices);
        }
        return new Outcomes(columns, places, names, new People(columns), twins, notices, repeats);
    }

    /** The sales beside each other and beside the rosters, once {@link #resolve} has decided what becomes of every row. */
    public Market market() {
        prices.settle(columns, office);
        return new Market(columns, places, prices);
    }

    private static <T> T sealed(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("the rows are not sealed yet");
        }
        return found;
    }
}
