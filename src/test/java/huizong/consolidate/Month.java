package huizong.consolidate;

import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.Entry;
import huizong.form.EntryText;
import huizong.form.MoneyUnit;
import huizong.form.Reading;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.rule.FileTally;
import huizong.rule.FindingSink;
import huizong.rule.JudgedRow;
import huizong.rule.KeptRows;
import huizong.rule.MarketCheck;
import huizong.rule.PersonCheck;
import huizong.rule.RuleBook;
import huizong.rule.TableTally;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A month put together in a test: files of tables of rows, consolidated as the job does it. */
final class Month {

    private static final Reading READING = new Reading(MoneyUnit.YUAN, YearMonth.of(2020, 4), "0737");

    private final List<File> files = new ArrayList<>();
    private final Set<Integer> repeated = new HashSet<>();
    private final List<KeptRows> earlier = new ArrayList<>();
    private Office office = Office.withoutWorkspace();

    private record File(String submitter, int rank, boolean superseded, List<Table> tables) {}

    private record Table(Attachment attachment, String sheet, List<JudgedRow> rows) {}

    /** A file of a submitter; the rank is its place in the list. */
    Month file(String submitter, int rank) {
        files.add(new File(submitter, rank, false, new ArrayList<>()));
        return this;
    }

    Month supersededFile(String submitter, int rank) {
        files.add(new File(submitter, rank, true, new ArrayList<>()));
        return this;
    }

    /** What the month before kept of its rows. */
    Month after(KeptRows kept) {
        earlier.add(kept);
        return this;
    }

    Month in(Office place) {
        office = place;
        return this;
    }

    /** A table of attachment 1 in the last file, its rows as 姓名|身份证|受益金额, and |联系方式 if need be. */
    Month roster(String... rows) {
        return table(Attachment.ROSTER, "Sheet1", false, rows);
    }

    /** A table of attachment 2 in the last file, its rows as 产品|卖方|买方|数量|金额|交易时间. */
    Month purchases(String... rows) {
        return table(Attachment.PURCHASES, "Sheet1", false, rows);
    }

    /** A table of attachment 1 whose rows all bear an error. */
    Month rejectedRoster(String... rows) {
        return table(Attachment.ROSTER, "Sheet1", true, rows);
    }

    private Month table(Attachment attachment, String sheet, boolean rejected, String... rows) {
        List<Table> tables = files.get(files.size() - 1).tables();
        List<JudgedRow> judged = new ArrayList<>();
        for (String row : rows) {
            boolean shares = row.endsWith("|shares");
            Entry entry = entry(attachment, shares ? row.replace("|shares", "|") : row, shares);
            judged.add(new JudgedRow(tables.size(), judged.size() + 2, entry, rejected, shares));
        }
        tables.add(new Table(attachment, sheet, judged));
        return this;
    }

    /** The last table of the last file repeats the others of its file. */
    Month repeating() {
        repeated.add(files.size() - 1);
        return this;
    }

    private static Entry entry(Attachment attachment, String row, boolean shares) {
        Column[] columns = columns(attachment);
        EntryText.Builder texts = EntryText.builder();
        String[] values = row.split("\\|", -1);
        for (int i = 0; i < Math.min(columns.length, values.length); i++) {
            texts.put(columns[i], values[i]);
        }
        return Entry.read(attachment, texts.build(), READING, shares);
    }

    private static Column[] columns(Attachment attachment) {
        return attachment == Attachment.ROSTER
                ? new Column[] {Column.NAME, Column.ID, Column.AMOUNT, Column.CONTACT}
                : new Column[] {Column.PRODUCT, Column.SELLER, Column.BUYER, Column.QUANTITY, Column.AMOUNT, Column.DATE
                };
    }

    private static Map<Column, Integer> places(Attachment attachment) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : columns(attachment)) {
            places.put(column, places.size());
        }
        return places;
    }

    Outcomes resolve() {
        return resolve(MonthRows.ofMonth(office, new Superseded()));
    }

    /** What the rules about sales beside others find, as {@code code@file.xlsx › Sheet1 › E2}. */
    List<String> market(Office office) {
        MonthRows month = MonthRows.ofMonth(office, new Superseded());
        resolve(month);
        Market market = month.market();
        List<String> found = new ArrayList<>();
        MarketCheck check = new MarketCheck(
                new RuleBook(Map.of()), finding -> found.add(finding.rule().code() + "@" + finding.place()));
        for (int file = 0; file < files.size(); file++) {
            List<Entry> entries = files.get(file).tables().stream()
                    .flatMap(table -> table.rows().stream())
                    .map(JudgedRow::entry)
                    .toList();
            for (int row = 0; market.concerns(file) && row < entries.size(); row++) {
                market.report(file, row, entries.get(row), check);
            }
        }
        return found;
    }

    private Outcomes resolve(MonthRows month) {
        List<List<JudgedRow>> rows = new ArrayList<>();
        for (File file : files) {
            Submitter submitter = new Submitter(file.submitter(), Submitter.Kind.TOWN, List.of(), null);
            int number = rows.size();
            month.file(new SourceFile(number, submitter, file.rank(), number + ".xlsx", file.superseded()));
            List<JudgedRow> ofFile = new ArrayList<>();
            List<TableTally> tallies = new ArrayList<>();
            for (int t = 0; t < file.tables().size(); t++) {
                Table table = file.tables().get(t);
                TableHead head = new TableHead(
                        t,
                        table.sheet(),
                        0,
                        1,
                        table.attachment(),
                        places(table.attachment()),
                        Map.of(),
                        MoneyUnit.YUAN,
                        Title.NONE);
                boolean repeats =
                        repeated.contains(number) && t == file.tables().size() - 1;
                tallies.add(new TableTally(head, table.rows().size(), 0, 0, 0, 0, null, repeats));
                month.table(head);
                table.rows().forEach(month::add);
                ofFile.addAll(table.rows());
            }
            month.supersede(new FileTally(tallies, false, 0, 0, 0));
            rows.add(ofFile);
        }
        earlier.forEach(kept -> month.earlier(YearMonth.of(2020, 3), true, kept));
        for (Map.Entry<Integer, BitSet> asked : month.seal().entrySet()) {
            asked.getValue().stream()
                    .forEach(row -> month.confirm(
                            asked.getKey(),
                            row,
                            rows.get(asked.getKey()).get(row).entry()));
        }
        return month.resolve();
    }

    /** What is told of the month's rows, as code@file:row. */
    List<String> told() {
        return told(resolve());
    }

    List<String> told(Outcomes outcomes) {
        RuleBook book = new RuleBook(Map.of());
        List<String> told = new ArrayList<>();
        FindingSink sink = finding ->
                told.add(finding.rule().code() + "@" + finding.place().file().replace(".xlsx", "") + ":"
                        + finding.place().row());
        for (int file = 0; file < files.size(); file++) {
            int row = 0;
            for (Table table : files.get(file).tables()) {
                for (JudgedRow judged : table.rows()) {
                    outcomes.between().report(file, row++, judged.entry(), new PersonCheck(book, sink));
                }
            }
        }
        outcomes.between().reportRunaways(new PersonCheck(book, sink));
        outcomes.between().reportRepeats(YearMonth.of(2020, 3), book, sink);
        return told;
    }

    /** The ledger of the whole month. */
    static Ledger ledger(Outcomes outcomes, Attachment attachment) {
        Ledger sum = Ledger.EMPTY;
        for (SourceFile file : outcomes.files()) {
            sum = sum.plus(outcomes.ledger(file.number(), attachment));
        }
        return sum;
    }

    /** What became of each row of a file, in a letter a row: counted, suspected, merged, rejected, overridden. */
    static String fates(Outcomes outcomes, int file) {
        StringBuilder fates = new StringBuilder();
        for (int row = 0; row < outcomes.rows(file); row++) {
            fates.append(
                    switch (outcomes.outcome(file, row)) {
                        case COUNTED -> outcomes.suspected(file, row) ? 's' : 'c';
                        case MERGED -> 'm';
                        case REJECTED -> 'r';
                        case SUPERSEDED -> 'o';
                    });
        }
        return fates.toString();
    }
}
