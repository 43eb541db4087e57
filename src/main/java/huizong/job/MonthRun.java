package huizong.job;

import huizong.consolidate.BetweenRows;
import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.KnownPeople;
import huizong.consolidate.Market;
import huizong.consolidate.MonthResult;
import huizong.consolidate.MonthRows;
import huizong.consolidate.Outcomes;
import huizong.consolidate.SourceFile;
import huizong.form.Entry;
import huizong.intake.Line;
import huizong.office.Office;
import huizong.origin.Place;
import huizong.rule.CheckContext;
import huizong.rule.FileCheck;
import huizong.rule.FileFacts;
import huizong.rule.FileFactsCheck;
import huizong.rule.FileTally;
import huizong.rule.Finding;
import huizong.rule.FindingSink;
import huizong.rule.IdVoucher;
import huizong.rule.MarketCheck;
import huizong.rule.PersonCheck;
import huizong.rule.RollUp;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import huizong.store.Reading;
import huizong.store.Runs;
import huizong.store.Store;
import huizong.table.Damage;
import huizong.table.FileKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * One pass over a month: every file judged, its rows matched with those of all others, every row given its outcome. Rows
 * stream from the store each time they are looked at; only numbers are kept of them.
 */
final class MonthRun {

    private final Office office;
    private final Store store;
    private final YearMonth month;
    private final LocalDate asOf;
    private final MonthRecord record;
    private final RuleBook book;
    private final List<JudgedFile> judged = new ArrayList<>();
    private final FindingCounts counts = new FindingCounts();
    private int questions;

    MonthRun(Office office, Store store, YearMonth month, LocalDate asOf, MonthRecord record) {
        this.office = office;
        this.store = store;
        this.month = month;
        this.asOf = asOf;
        this.record = record;
        this.book = new RuleBook(office.settings().rules());
    }

    /** What a run found out: the figures, and what became of each row. */
    record Done(MonthResult result, Outcomes outcomes, long[] beneficiaries) {}

    /** @param inputs fingerprint of everything the month is made from */
    Done run(List<InboxFile> files, String inputs, Map<String, LocalDate> arrivals, List<Runs.Published> published) {
        MonthRows rows = MonthRows.ofMonth(office);
        IdVoucher voucher = new MonthVoucher(
                RegisterVoucher.of(office.register()), () -> peopleBefore(published), () -> peopleOf(files));
        for (InboxFile file : files) {
            judge(file, rows, arrivals, voucher);
        }
        for (Runs.Published one : published) {
            if (one.month().isBefore(month)) {
                boolean last = one.month().equals(month.minusMonths(1));
                store.runs().keptRows(one.run()).ifPresent(kept -> rows.earlier(one.month(), last, kept));
            }
        }
        confirm(rows, rows.seal());
        Outcomes outcomes = rows.resolve();
        reportPeople(outcomes.between());
        reportMarket(rows.market());
        recordOutcomes(outcomes);
        record.keep(outcomes.kept());
        MonthSummary summary = new MonthSummary(office, month, asOf, book, this::submissionFinding);
        MonthResult result =
                summary.result(judged, outcomes, counts, () -> questions, inputs, EarlierMonths.of(published, month));
        return new Done(result, outcomes, outcomes.figures().beneficiaryKeys());
    }

    private KnownPeople peopleBefore(List<Runs.Published> published) {
        KnownPeople people = new KnownPeople();
        for (Runs.Published one : published) {
            if (one.month().isBefore(month)) {
                store.runs().keptRows(one.run()).ifPresent(people::add);
            }
        }
        return people;
    }

    private KnownPeople peopleOf(List<InboxFile> files) {
        KnownPeople people = new KnownPeople();
        for (InboxFile file : files) {
            Reading reading = file.reading();
            if (reading != null && reading.damage() == null) {
                store.readings().lines(reading.number(), line -> {
                    if (line instanceof Line.Record row) {
                        people.add(row.texts());
                    }
                });
            }
        }
        return people;
    }

    private void judge(InboxFile file, MonthRows rows, Map<String, LocalDate> arrivals, IdVoucher voucher) {
        int number = judged.size();
        String path = file.item().shown();
        boolean duplicate = file.duplicateOf() != null;
        rows.file(new SourceFile(number, file.submitter(), file.rank(), path, duplicate));
        FindingCounts own = new FindingCounts();
        FindingSink sink = finding -> add(number, finding, own);
        Reading reading = file.reading();
        Told told = new Told();
        FileTally tally = JudgedFile.NOTHING;
        if (reading != null) {
            Damage damage = file.voucher() ? null : reading.damage();
            FileFactsCheck.check(
                    new FileFacts(
                            Place.ofFile(path),
                            damage,
                            reading.encoding(),
                            file.duplicateOf(),
                            file.voucher() ? FileKind.UNKNOWN : reading.kind()),
                    book,
                    sink);
            if (reading.damage() == null) {
                // of a duplicate only that it is one is said: its rows are judged where they count
                tally = judgeLines(path, reading, rows, told, duplicate ? finding -> {} : sink, voucher);
                rows.supersede(tally);
                own.addHidden(duplicate ? 0 : tally.hiddenFindings());
                counts.addHidden(own.hidden());
            }
        }
        if (file.role() == FileRole.COUNTED) {
            new Senders(office.submitters())
                    .contradiction(file.item().folder(), file.item(), told.submitter())
                    .ifPresent(other -> SubmissionCheck.sender(other.at(path), book, sink));
        }
        LocalDate received = ReceivedDay.of(inside(path), told.filled(), arrivals.get(file.sha256()), asOf);
        judged.add(new JudgedFile(number, file, tally, received, own));
        record.file(new Runs.TakenFile(
                number,
                path,
                file.sha256(),
                file.role().code(),
                file.submitter().name(),
                reading == null || reading.number() < 0 ? null : reading.number()));
    }

    private FileTally judgeLines(
            String path, Reading reading, MonthRows rows, Told told, FindingSink sink, IdVoucher voucher) {
        CheckContext context = new CheckContext(
                path,
                month,
                office.settings().deadlines().period(month),
                asOf,
                office.settings().limits(),
                office.settings().areaCode(),
                office.products());
        FileCheck check = new FileCheck(context, book, sink, rows::add, voucher, null);
        store.readings().lines(reading.number(), line -> {
            told.accept(line);
            if (line instanceof Line.Header header) {
                rows.table(header.head());
            } else if (line instanceof Line.TitleLine title) {
                rows.block(title);
            }
            check.accept(line);
        });
        return check.finish();
    }

    /** The path below the month's folder, where a date may stand. */
    private String inside(String path) {
        String folder = office.workspace().relative(office.workspace().inbox(month)) + "/";
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }

    private void add(int file, Finding finding, FindingCounts own) {
        own.add(finding);
        counts.add(finding);
        questions += finding.rule().asks() ? 1 : 0;
        record.finding(file, finding);
    }

    private void submissionFinding(int file, Finding finding, FindingCounts own) {
        add(file, finding, own);
    }

    private void confirm(MonthRows rows, Map<Integer, BitSet> wanted) {
        wanted.forEach((file, numbers) -> entries(file, (row, entry) -> {
            if (numbers.get(row)) {
                rows.confirm(file, row, entry);
            }
        }));
    }

    private void reportPeople(BetweenRows rows) {
        for (JudgedFile file : judged) {
            if (rows.concerns(file.number())) {
                RollUp rollUp = new RollUp(finding -> add(file.number(), finding, file.counts()));
                PersonCheck check = new PersonCheck(book, rollUp);
                entries(file.number(), (row, entry) -> rows.report(file.number(), row, entry, check));
                rollUp.close(file.tally()::rowsOn);
            }
        }
        FindingSink atItsFile = finding -> {
            JudgedFile file = fileOf(finding.place().file());
            add(file.number(), finding, file.counts());
        };
        rows.reportRunaways(new PersonCheck(book, atItsFile));
        rows.reportRepeats(month.minusMonths(1), book, atItsFile);
    }

    private void reportMarket(Market market) {
        for (JudgedFile file : judged) {
            if (market.concerns(file.number())) {
                RollUp rollUp = new RollUp(finding -> add(file.number(), finding, file.counts()));
                MarketCheck check = new MarketCheck(book, rollUp);
                entries(file.number(), (row, entry) -> market.report(file.number(), row, entry, check));
                rollUp.close(file.tally()::rowsOn);
            }
        }
    }

    private JudgedFile fileOf(String path) {
        return judged.stream()
                .filter(file -> file.file().item().shown().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void recordOutcomes(Outcomes outcomes) {
        for (JudgedFile file : judged) {
            for (int row = 0; row < outcomes.rows(file.number()); row++) {
                String word = OutcomeWords.of(outcomes, file.number(), row);
                if (word != null) {
                    Outcomes.RowId other = outcomes.other(file.number(), row).orElse(new Outcomes.RowId(-1, -1));
                    record.outcome(new Runs.RowOutcome(file.number(), row, word, other.file(), other.row()));
                }
            }
        }
    }

    /** Receives the rows of a file, counted from 0. */
    interface EntrySink {
        void accept(int row, Entry entry);
    }

    /** Streams the typed records of a file's rows from the store. */
    void entries(int file, EntrySink sink) {
        Reading reading = judged.get(file).file().reading();
        if (reading == null || reading.damage() != null) {
            return;
        }
        EntryReader entries = new EntryReader(month, office.settings().areaCode());
        RowCounter counter = new RowCounter(sink, RegisterVoucher.of(office.register()));
        store.readings().lines(reading.number(), line -> {
            Entry entry = entries.read(line);
            if (entry != null) {
                counter.accept(entry);
            }
        });
    }

    List<JudgedFile> judged() {
        return judged;
    }
}
