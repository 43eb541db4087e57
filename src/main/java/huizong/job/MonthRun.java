package huizong.job;

import huizong.consolidate.BetweenRows;
import huizong.consolidate.Market;
import huizong.consolidate.MonthResult;
import huizong.consolidate.MonthRows;
import huizong.consolidate.Outcomes;
import huizong.consolidate.Superseded;
import huizong.consolidate.Supersession;
import huizong.office.Office;
import huizong.origin.Place;
import huizong.rule.FindingSink;
import huizong.rule.IdVoucher;
import huizong.rule.MarketCheck;
import huizong.rule.PersonCheck;
import huizong.rule.RollUp;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import huizong.rule.SupersededFile;
import huizong.store.Reading;
import huizong.store.Runs;
import huizong.store.Store;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

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
    private final MonthFindings findings;
    private final RuleBook book;
    private final List<JudgedFile> judged = new ArrayList<>();

    MonthRun(Office office, Store store, YearMonth month, LocalDate asOf, MonthRecord record) {
        this.office = office;
        this.store = store;
        this.month = month;
        this.asOf = asOf;
        this.record = record;
        this.findings = new MonthFindings(record);
        this.book = new RuleBook(office.settings().rules());
    }

    /** What a run found out: the figures, and what became of each row. */
    record Done(MonthResult result, Outcomes outcomes, long[] beneficiaries) {}

    /**
     * Makes the pass; once only.
     *
     * @param inputs fingerprint of everything the month is made from
     * @param arrivals by SHA-256 the day on which a run first took these bytes in
     */
    Done run(List<InboxFile> files, String inputs, Map<String, LocalDate> arrivals, List<Runs.Published> published) {
        ReceivedDay received = new ReceivedDay(office, month, arrivals, asOf);
        Superseded superseded = new EditionReader(office, store, month, received).read(files);
        MonthRows rows = MonthRows.ofMonth(office, superseded);
        IdVoucher voucher = MonthVoucher.of(office, store, month, published, files);
        judge(files, new FileJudge(office, store, month, asOf, book, findings, rows, voucher, received, superseded));
        report(superseded);
        for (Runs.Published one : published) {
            if (one.month().isBefore(month)) {
                boolean last = one.month().equals(month.minusMonths(1));
                store.runs().keptRows(one.run()).ifPresent(kept -> rows.earlier(one.month(), last, kept));
            }
        }
        confirm(rows, rows.seal());
        Outcomes outcomes = rows.resolve();
        report(outcomes.between());
        report(rows.market());
        recordOutcomes(outcomes);
        record.keep(outcomes.kept());
        MonthResult result = new MonthSummary(office, month, asOf, book, findings)
                .result(judged, outcomes, inputs, EarlierMonths.of(published, month));
        return new Done(result, outcomes, outcomes.figures().beneficiaryKeys());
    }

    private void judge(List<InboxFile> files, FileJudge judge) {
        for (InboxFile file : files) {
            JudgedFile done = judge.judge(judged.size(), file);
            judged.add(done);
            Reading reading = file.reading();
            record.file(new Runs.TakenFile(
                    done.number(),
                    file.item().shown(),
                    file.sha256(),
                    done.role().code(),
                    file.submitter().name(),
                    reading == null || reading.number() < 0 ? null : reading.number()));
        }
    }

    private void report(Superseded superseded) {
        for (JudgedFile file : judged) {
            for (Supersession one : superseded.of(file.number())) {
                SupersededFile told = new SupersededFile(
                        Place.ofFile(file.file().item().shown()),
                        judged.get(one.later()).file().item().shown(),
                        one.attachment(),
                        one.whole(),
                        one.order(),
                        one.before(),
                        one.after());
                SubmissionCheck.superseded(told, book, findings.about(file));
                SubmissionCheck.order(told, book, findings.about(file));
            }
        }
    }

    private void confirm(MonthRows rows, Map<Integer, BitSet> wanted) {
        wanted.forEach((file, numbers) -> entries(file, (row, entry) -> {
            if (numbers.get(row)) {
                rows.confirm(file, row, entry);
            }
        }));
    }

    private void report(BetweenRows between) {
        for (JudgedFile file : judged) {
            if (between.concerns(file.number())) {
                report(file, sink -> {
                    PersonCheck check = new PersonCheck(book, sink);
                    return (row, entry) -> between.report(file.number(), row, entry, check);
                });
            }
        }
        FindingSink atItsFile =
                finding -> findings.about(fileOf(finding.place().file())).add(finding);
        between.reportRunaways(new PersonCheck(book, atItsFile));
        between.reportRepeats(month.minusMonths(1), book, atItsFile);
    }

    private void report(Market market) {
        for (JudgedFile file : judged) {
            if (market.concerns(file.number())) {
                report(file, sink -> {
                    MarketCheck check = new MarketCheck(book, sink);
                    return (row, entry) -> market.report(file.number(), row, entry, check);
                });
            }
        }
    }

    /** Has the rows of a file looked at once more; what is found of most of them is told once of their sheet. */
    private void report(JudgedFile file, Function<FindingSink, EntrySink> rules) {
        RollUp rollUp = new RollUp(findings.about(file));
        entries(file.number(), rules.apply(rollUp));
        rollUp.close(file.tally()::rowsOn);
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

    /** Streams the typed records of a file's rows from the store. */
    void entries(int file, EntrySink sink) {
        Reading reading = judged.get(file).file().reading();
        if (reading != null && reading.damage() == null) {
            store.readings().lines(reading.number(), new RowReader(office, month, sink));
        }
    }

    List<JudgedFile> judged() {
        return judged;
    }
}
