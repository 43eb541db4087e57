package huizong.job;

import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.MonthRows;
import huizong.consolidate.SourceFile;
import huizong.consolidate.Superseded;
import huizong.intake.Line;
import huizong.office.Office;
import huizong.origin.Place;
import huizong.rule.CheckContext;
import huizong.rule.FileCheck;
import huizong.rule.FileFacts;
import huizong.rule.FileFactsCheck;
import huizong.rule.FileTally;
import huizong.rule.FindingSink;
import huizong.rule.IdVoucher;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import huizong.store.Reading;
import huizong.store.Store;
import huizong.table.FileKind;
import java.time.LocalDate;
import java.time.YearMonth;

/** Judges the files of a month one after another, and passes their rows on to be matched. */
final class FileJudge {

    private final Office office;
    private final Store store;
    private final YearMonth month;
    private final LocalDate asOf;
    private final RuleBook book;
    private final MonthFindings findings;
    private final MonthRows rows;
    private final IdVoucher voucher;
    private final ReceivedDay received;
    private final Superseded superseded;

    /** @param superseded the rows that later files superseded: nobody is asked to mend them */
    FileJudge(
            Office office,
            Store store,
            YearMonth month,
            LocalDate asOf,
            RuleBook book,
            MonthFindings findings,
            MonthRows rows,
            IdVoucher voucher,
            ReceivedDay received,
            Superseded superseded) {
        this.office = office;
        this.store = store;
        this.month = month;
        this.asOf = asOf;
        this.book = book;
        this.findings = findings;
        this.rows = rows;
        this.voucher = voucher;
        this.received = received;
        this.superseded = superseded;
    }

    /** @param number in the month's order */
    JudgedFile judge(int number, InboxFile file) {
        String path = file.item().shown();
        FileRole role = superseded.isWhole(number) ? FileRole.SUPERSEDED : file.role();
        // of a file that another one stands for only that is said: its rows are judged where they count
        boolean replaced = role == FileRole.SUPERSEDED || file.duplicateOf() != null;
        rows.file(new SourceFile(number, file.submitter(), file.rank(), path, replaced));
        FindingCounts own = new FindingCounts();
        FindingSink sink = findings.about(number, own);
        Told told = new Told();
        FileTally tally = JudgedFile.NOTHING;
        Reading reading = file.reading();
        if (reading != null) {
            if (role != FileRole.SUPERSEDED) {
                FileFactsCheck.check(facts(file, reading), book, sink);
            }
            if (reading.damage() == null) {
                tally = judgeLines(number, path, reading, told, replaced ? finding -> {} : sink);
                rows.supersede(tally);
                own.addHidden(replaced ? 0 : tally.hiddenFindings());
                findings.addHidden(own.hidden());
            }
        }
        if (role == FileRole.COUNTED) {
            new Senders(office.submitters())
                    .contradiction(file.item().folder(), file.item(), told.submitter())
                    .ifPresent(other -> SubmissionCheck.sender(other.at(path), book, sink));
        }
        return new JudgedFile(number, file, role, tally, received.of(file, told), own);
    }

    /** Nobody asks of a voucher that it be read. */
    private static FileFacts facts(InboxFile file, Reading reading) {
        return new FileFacts(
                Place.ofFile(file.item().shown()),
                file.voucher() ? null : reading.damage(),
                reading.encoding(),
                file.duplicateOf(),
                file.voucher() ? FileKind.UNKNOWN : reading.kind());
    }

    private FileTally judgeLines(int number, String path, Reading reading, Told told, FindingSink sink) {
        CheckContext context = new CheckContext(
                path,
                month,
                office.settings().deadlines().period(month),
                asOf,
                office.settings().limits(),
                office.settings().areaCode(),
                office.products());
        boolean partly = superseded.concerns(number) && !superseded.isWhole(number);
        SupersededPlaces places = new SupersededPlaces(superseded, number, sink);
        FileCheck check = new FileCheck(context, book, partly ? places : sink, rows::add, voucher, null);
        store.readings().lines(reading.number(), (Line line) -> {
            told.accept(line);
            if (partly) {
                places.accept(line);
            }
            rows.line(line);
            check.accept(line);
        });
        return check.finish();
    }
}
