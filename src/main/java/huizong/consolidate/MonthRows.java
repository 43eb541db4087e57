package huizong.consolidate;

import huizong.form.Attachment;
import huizong.form.Entry;
import huizong.form.Field;
import huizong.form.IdNumber;
import huizong.form.Money;
import huizong.form.PersonName;
import huizong.form.PurchaseEntry;
import huizong.form.Quantity;
import huizong.form.RosterEntry;
import huizong.intake.Line;
import huizong.intake.TableHead;
import huizong.office.Office;
import huizong.office.Register;
import huizong.office.Registered;
import huizong.office.Submitter;
import huizong.office.Village;
import huizong.rule.FileTally;
import huizong.rule.JudgedRow;
import huizong.rule.KeptRows;
import huizong.rule.TableTally;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes in the month's judged rows as they stream past, file by file, and keeps of each only numbers. Then: {@link #seal},
 * {@link #confirm} for the rows it asks about, {@link #resolve}.
 */
public final class MonthRows {

    private final Office office;
    private final RowValues values;
    private final RowColumns columns = new RowColumns();
    private final Names names = new Names();
    private final Prices prices = new Prices(names);
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Integer> firstRows = new ArrayList<>();
    private final List<MonthTable> tables = new ArrayList<>();
    /** The month's number of each table of the current file. */
    private final Map<Integer, Integer> tableNumbers = new HashMap<>();

    private int lastHeaderRow;
    private boolean sideBySide;

    private final boolean whole;
    private final ToldNames told = new ToldNames();
    private final Notices notices = new Notices();
    private final EarlierPurchases earlier = new EarlierPurchases(columns);
    private List<RepeatedRows.Repeat> repeats = List.of();

    private @Nullable TwinGroups groups;
    private @Nullable SimilarPeople people;
    private @Nullable LikelySales sales;

    private MonthRows(Office office, boolean whole) {
        this.office = office;
        this.values = new RowValues(office);
        this.whole = whole;
    }

    /** For all rows of a month: also what others have sent, or have not, is evidence. */
    public static MonthRows ofMonth(Office office) {
        return new MonthRows(office, true);
    }

    /** For some files of which nobody knows whether they are all: they are judged by what stands in them. */
    public static MonthRows ofSomeFiles(Office office) {
        return new MonthRows(office, false);
    }

    /** The rows that come next are of this file; files come in the order of their numbers. */
    public void file(SourceFile file) {
        if (file.number() != files.size()) {
            throw new IllegalArgumentException("file " + file.number() + " comes as number " + files.size());
        }
        files.add(file);
        firstRows.add(columns.size());
        tableNumbers.clear();
    }

    /** A table of the current file begins. */
    public void table(TableHead head) {
        tableNumbers.put(head.number(), tables.size());
        sideBySide = tableNumbers.size() > 1 && head.headerRow() == lastHeaderRow;
        lastHeaderRow = head.headerRow();
        tables.add(new MonthTable(files.get(files.size() - 1), head, village(head), new TreeMap<>()));
    }

    /**
     * A line within the current table is the title of a block: when it names a listed village, the rows below it are that
     * village's. Of tables side by side nobody can tell whose block it is.
     */
    public void block(Line.TitleLine title) {
        if (tableNumbers.isEmpty() || sideBySide || !title.namesBlock()) {
            return;
        }
        office.villages()
                .resolve(title.text())
                .ifPresent(village -> tables.get(tables.size() - 1).blocks().put(title.row(), named(village)));
    }

    private @Nullable String village(TableHead head) {
        return office.villages()
                .resolve(head.titles().text())
                .or(() -> office.villages().resolve(head.sheet()))
                .map(MonthRows::named)
                .orElse(null);
    }

    private static String named(Village village) {
        return village.town() + village.name();
    }

    /** Takes in the next row of the current file. */
    public void add(JudgedRow judged) {
        Integer table = tableNumbers.get(judged.table());
        if (table == null) {
            throw new IllegalArgumentException("a row of table " + judged.table() + " came before its heading");
        }
        Entry entry = judged.entry();
        long fen = entry.amount().held().map(Money::fen).orElse(0L);
        int row = columns.add(table, judged.row(), fen, flags(judged, files.get(files.size() - 1)));
        if (entry instanceof RosterEntry roster) {
            add(row, roster, tables.get(table).villageOf(judged.row()));
            return;
        }
        add(row, (PurchaseEntry) entry, tables.get(table));
    }

    /** The current file has come to its end: rows of tables that repeat others of the file do not count. */
    public void supersede(FileTally file) {
        Set<Integer> repeated = new HashSet<>();
        for (TableTally table : file.tables()) {
            if (table.repeated()) {
                repeated.add(tableNumbers.get(table.head().number()));
            }
        }
        int first = firstRows.get(firstRows.size() - 1);
        for (int row = first; row < columns.size() && !repeated.isEmpty(); row++) {
            if (repeated.contains(columns.table(row))) {
                columns.flag(row, RowColumns.SUPERSEDED);
            }
        }
    }

    private static int flags(JudgedRow judged, SourceFile file) {
        int flags = 0;
        if (judged.entry().attachment() == Attachment.PURCHASES) {
            flags |= RowColumns.PURCHASE;
        }
        if (judged.rejected()) {
            flags |= RowColumns.REJECTED;
        }
        if (file.superseded()) {
            flags |= RowColumns.SUPERSEDED;
        }
        if (judged.entry().amount().held().isEmpty()) {
            flags |= RowColumns.NO_AMOUNT;
        }
        if (judged.sharesAmount()) {
            flags |= RowColumns.SHARES_AMOUNT;
        }
        return flags;
    }

    private void add(int row, RosterEntry entry, @Nullable String told) {
        long person;
        Registered registered = null;
        if (entry.id() instanceof Field.Present<IdNumber> id) {
            person = id.value().key();
            Register register = office.register();
            registered =
                    register == null ? null : register.find(id.value().number()).orElse(null);
            if (register != null && registered == null) {
                columns.flag(row, RowColumns.UNREGISTERED);
            }
        } else {
            person = IdNumber.key(IdNumber.normalized(entry.id().raw()));
            columns.flag(row, RowColumns.PENDING);
        }
        long name = entry.name() instanceof Field.Present<PersonName> present
                ? Hash.of(present.value().key())
                : 0;
        identify(row, person, name, values.twinHash(entry));
        columns.phone(row, RowValues.phone(entry));
        String village =
                registered == null || registered.village().isEmpty() ? told : registered.town() + registered.village();
        boolean hasHousehold = registered != null && !registered.household().isEmpty();
        columns.group(
                row,
                names.number(village == null ? "" : village),
                registered != null && hasHousehold ? names.number(registered.household()) : -1);
    }

    private void identify(int row, long person, long name, long twin) {
        columns.identify(row, person, name, twin);
        if (twin != 0) {
            columns.flag(row, RowColumns.COMPARABLE);
        }
    }

    private void add(int row, PurchaseEntry entry, MonthTable table) {
        Submitter sender = table.file().submitter();
        String seller = values.seller(entry, sender);
        String twin = values.twin(entry, sender);
        identify(row, RowValues.days(entry.date()), seller.isEmpty() ? 0 : Hash.of(seller), RowValues.twinHash(twin));
        int quantity =
                entry.quantity().held().map(told -> names.number(told.key())).orElse(-1);
        columns.deal(row, twin == null ? 0 : Hash.proof(twin), quantity);
        if (PersonName.isSurelyOfPerson(seller)) {
            columns.flag(row, RowColumns.OF_PERSON);
        }
        String buyer =
                entry.buyer().held().map(words -> values.party(words, sender)).orElse("");
        if (buyer.equals(sender.name())) {
            columns.flag(row, RowColumns.OF_BUYER);
        }
        String product = entry.product().held().map(values::product).orElse("");
        columns.group(row, names.number(product), names.number(buyer));
        if (entry.quantity() instanceof Field.Present<Quantity> told) {
            prices.add(row, names.number(product), told.value(), columns.fen(row));
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
        SimilarPeople similar = new SimilarPeople(columns, tables, told);
        people = similar;
        candidates.or(similar.candidates());
        if (whole) {
            LikelySales likely = new LikelySales(columns, tables, names, told);
            sales = likely;
            candidates.or(likely.candidates());
        }
        return perFile(candidates);
    }

    /**
     * What an earlier month kept; to be called before {@link #seal}, the earliest month first.
     *
     * @param last it is the month before this one
     */
    public void earlier(YearMonth month, boolean last, KeptRows kept) {
        earlier.add(month, kept);
        if (last) {
            repeats = new RepeatedRows(columns, tables, names).find(kept);
        }
    }

    /** Rows of the whole month, parted by file. */
    private Map<Integer, BitSet> perFile(BitSet rows) {
        Map<Integer, BitSet> parted = new java.util.TreeMap<>();
        int file = 0;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            while (file + 1 < files.size() && firstRows.get(file + 1) <= row) {
                file++;
            }
            parted.computeIfAbsent(file, number -> new BitSet()).set(row - firstRows.get(file));
        }
        return parted;
    }

    /** The values of a row that {@link #seal} asked about; the rows come in their order. */
    public void confirm(int file, int row, Entry entry) {
        Submitter sender = files.get(file).submitter();
        int index = firstRows.get(file) + row;
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
        TwinResolution twins = new TwinResolution(columns, tables, sealed(groups), earlier);
        twins.resolve();
        sealed(people).find(notices);
        if (whole) {
            LikelySales likely = sealed(sales);
            likely.resolve(twins.others(), notices);
            new ResoldGoods(columns, tables, names, values).find(notices);
            new PersonalSales(columns, tables).find(notices);
        }
        return new Outcomes(columns, tables, files, firstRows, names, new People(columns), twins, notices, repeats);
    }

    /** The sales beside each other and beside the rosters, once {@link #resolve} has decided what becomes of every row. */
    public Market market() {
        prices.settle(columns, office);
        return new Market(columns, tables, firstRows, prices);
    }

    private static <T> T sealed(@Nullable T found) {
        if (found == null) {
            throw new IllegalStateException("the rows are not sealed yet");
        }
        return found;
    }
}
