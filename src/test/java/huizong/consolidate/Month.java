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
import huizong.rule.JudgedRow;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** A month put together in a test: files of tables of rows, consolidated as the job does it. */
final class Month {

    private static final Reading READING = new Reading(MoneyUnit.YUAN, YearMonth.of(2020, 4), "0737");

    private final List<File> files = new ArrayList<>();

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

    /** A table of attachment 1 in the last file, its rows as 姓名|身份证|受益金额. */
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

    private static Entry entry(Attachment attachment, String row, boolean shares) {
        Column[] columns = attachment == Attachment.ROSTER
                ? new Column[] {Column.NAME, Column.ID, Column.AMOUNT}
                : new Column[] {Column.PRODUCT, Column.SELLER, Column.BUYER, Column.QUANTITY, Column.AMOUNT, Column.DATE
                };
        EntryText.Builder texts = EntryText.builder();
        String[] values = row.split("\\|", -1);
        for (int i = 0; i < columns.length; i++) {
            texts.put(columns[i], values[i]);
        }
        return Entry.read(attachment, texts.build(), READING, shares);
    }

    Outcomes resolve() {
        MonthRows month = MonthRows.ofMonth(Office.withoutWorkspace());
        List<List<JudgedRow>> rows = new ArrayList<>();
        for (File file : files) {
            Submitter submitter = new Submitter(file.submitter(), Submitter.Kind.TOWN, List.of(), null);
            int number = rows.size();
            month.file(new SourceFile(number, submitter, file.rank(), number + ".xlsx", file.superseded()));
            List<JudgedRow> ofFile = new ArrayList<>();
            for (int t = 0; t < file.tables().size(); t++) {
                Table table = file.tables().get(t);
                month.table(new TableHead(
                        t, table.sheet(), 0, 1, table.attachment(), Map.of(), Map.of(), MoneyUnit.YUAN, Title.NONE));
                table.rows().forEach(month::add);
                ofFile.addAll(table.rows());
            }
            rows.add(ofFile);
        }
        for (Map.Entry<Integer, BitSet> asked : month.seal().entrySet()) {
            asked.getValue().stream()
                    .forEach(row -> month.confirm(
                            asked.getKey(),
                            row,
                            rows.get(asked.getKey()).get(row).entry()));
        }
        return month.resolve();
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
