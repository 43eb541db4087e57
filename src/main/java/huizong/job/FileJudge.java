package huizong.job;

import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.MonthRows;
import huizong.consolidate.SourceFile;
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
import java.util.Map;

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
    private final Map<String, LocalDate> arrivals;

    /** @param arrivals by SHA-256 the day on which a run first took these bytes in */
    FileJudge(
            Office office,
            Store store,
            YearMonth month,
            LocalDate asOf,
            RuleBook book,
            MonthFindings findings,
            MonthRows rows,
            IdVoucher voucher,
            Map<String, LocalDate> arrivals) {
        this.office = office;
        this.store = store;
        this.month = month;
        this.asOf = asOf;
        this.book = book;
        this.findings = findings;
        this.rows = rows;
        this.voucher = voucher;
        this.arrivals = arrivals;
    }

    /** @param number in the month's order */
    JudgedFile judge(int number, InboxFile file) {
        String path = file.item().shown();
        boolean duplicate = file.duplicateOf() != null;
        rows.file(new SourceFile(number, file.submitter(), file.rank(), path, duplicate));
        FindingCounts own = new FindingCounts();
        FindingSink sink = findings.about(number, own);
        Told told = new Told();
        FileTally tally = JudgedFile.NOTHING;
        Reading reading = file.reading();
        if (reading != null) {
            FileFactsCheck.check(facts(file, reading), book, sink);
            if (reading.damage() == null) {
                // of a duplicate only that it is one is said: its rows are judged where they count
                tally = judgeLines(path, reading, told, duplicate ? finding -> {} : sink);
                rows.supersede(tally);
                own.addHidden(duplicate ? 0 : tally.hiddenFindings());
                findings.addHidden(own.hidden());
            }
        }
        if (file.role() == FileRole.COUNTED) {
            new Senders(office.submitters())
                    .contradiction(file.item().folder(), file.item(), told.submitter())
                    .ifPresent(other -> SubmissionCheck.sender(other.at(path), book, sink));
        }
        LocalDate received = ReceivedDay.of(inside(path), told.filled(), arrivals.get(file.sha256()), asOf);
        return new JudgedFile(number, file, tally, received, own);
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

    private FileTally judgeLines(String path, Reading reading, Told told, FindingSink sink) {
        CheckContext context = new CheckContext(
                path,
                month,
                office.settings().deadlines().period(month),
                asOf,
                office.settings().limits(),
                office.settings().areaCode(),
                office.products());
        FileCheck check = new FileCheck(context, book, sink, rows::add, voucher, null);
        store.readings().lines(reading.number(), (Line line) -> {
            told.accept(line);
            rows.line(line);
            check.accept(line);
        });
        return check.finish();
    }

    /** The path below the month's folder, where a date may stand. */
    private String inside(String path) {
        String folder = office.workspace().relative(office.workspace().inbox(month)) + "/";
        return path.startsWith(folder) ? path.substring(folder.length()) : path;
    }
}
