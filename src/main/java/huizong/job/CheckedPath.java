package huizong.job;

import huizong.consolidate.BetweenRows;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthRows;
import huizong.consolidate.SourceFile;
import huizong.consolidate.Tally;
import huizong.consolidate.Validation;
import huizong.consolidate.Verdict;
import huizong.intake.Intake;
import huizong.intake.Line;
import huizong.intake.TitleReader;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.origin.Fingerprint;
import huizong.origin.Place;
import huizong.rule.CheckContext;
import huizong.rule.FileCheck;
import huizong.rule.FileFacts;
import huizong.rule.FileFactsCheck;
import huizong.rule.FileTally;
import huizong.rule.Finding;
import huizong.rule.FindingSink;
import huizong.rule.JudgedRow;
import huizong.rule.PersonCheck;
import huizong.rule.RollUp;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import huizong.rule.TableTally;
import huizong.table.Archives;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.ReadOptions;
import huizong.table.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One file being validated. Its rows are read as often as they are needed; none is kept. */
final class CheckedPath {

    private final int number;
    private final Inbox.Item item;
    private final Office office;
    private final ReadOptions options;
    private final boolean inWorkspace;
    private final RuleBook book;
    private final LocalDate asOf;
    private final List<Finding> findings = new ArrayList<>();
    private final FindingCounts counts = new FindingCounts();
    private final Told told = new Told();
    private @Nullable YearMonth month;
    private FileKind kind = FileKind.UNKNOWN;
    private String encoding = "";
    private @Nullable Damage damage;
    private boolean voucher;
    private FileTally tally = JudgedFile.NOTHING;

    CheckedPath(
            int number,
            Inbox.Item item,
            Office office,
            ReadOptions options,
            boolean inWorkspace,
            RuleBook book,
            @Nullable YearMonth month,
            LocalDate asOf) {
        this.number = number;
        this.item = item;
        this.office = office;
        this.options = options;
        this.inWorkspace = inWorkspace;
        this.book = book;
        this.month = month != null ? month : ofInbox(item.origin());
        this.asOf = asOf;
    }

    String shown() {
        return item.shown();
    }

    Inbox.Item item() {
        return item;
    }

    void add(Finding finding) {
        findings.add(finding);
        counts.add(finding);
    }

    boolean isVoucher() {
        return voucher;
    }

    /** Judges the file's lines and passes its rows on to be matched with those of the other files. */
    void check(MonthRows rows, Progress progress) {
        Senders senders = new Senders(office.submitters());
        Submitter sender = senders.known(folder(), item, null).orElseGet(() -> senders.of(folder(), item, null));
        rows.file(new SourceFile(number, sender, office.submitters().rank(sender), item.shown(), false));
        if (item.damage() != null) {
            kind = item.inside().isEmpty() ? Archives.kind(item.path()) : FileKind.UNKNOWN;
            damage = item.damage();
            return;
        }
        try (TableFile opened = item.open(options)) {
            kind = opened.kind();
            if (opened instanceof TableFile.Unreadable unreadable) {
                damage = unreadable.damage();
            } else {
                TableFile.Read read = (TableFile.Read) opened;
                encoding = read.encoding();
                damage = judge(read, rows, progress);
            }
        } catch (IOException e) {
            damage = new Damage(Damage.Reason.BROKEN, "cannot be closed");
        }
        if (damage != null) {
            findings.clear();
            tally = JudgedFile.NOTHING;
        }
    }

    /** A picture, a scan, a PDF. */
    boolean isPicture() {
        return damage != null && damage.reason() == Damage.Reason.PICTURE;
    }

    /** The submission it belongs to: a submitter's folder of the inbox; outside the inbox all that is checked is one. */
    String submission() {
        Path place = item.origin().toAbsolutePath().normalize();
        for (Path above = place; above != null && above.getParent() != null; above = above.getParent()) {
            if (monthOf(above.getParent()) != null) {
                return above.toString();
            }
        }
        return "";
    }

    /**
     * Judges the file as such, once all are known.
     *
     * @param besideTables whether other than pictures came with it
     */
    void settle(boolean besideTables) {
        voucher = isPicture() && besideTables;
        Damage told = voucher ? null : damage;
        FileFactsCheck.check(
                new FileFacts(Place.ofFile(item.shown()), told, encoding, null, voucher ? FileKind.UNKNOWN : kind),
                book,
                findings::add);
        if (inWorkspace && damage == null) {
            new Senders(office.submitters())
                    .contradiction(folder(), item, this.told.submitter())
                    .ifPresent(other -> SubmissionCheck.sender(other.at(item.shown()), book, findings::add));
        }
        findings.sort(Comparator.comparing(Finding::place));
        findings.forEach(counts::add);
        counts.addHidden(tally.hiddenFindings());
    }

    private @Nullable Damage judge(TableFile.Read opened, MonthRows rows, Progress progress) {
        LazyCheck check = new LazyCheck(rows, progress);
        Optional<Damage> broken = Intake.read(opened, check);
        tally = check.finish();
        rows.supersede(tally);
        return broken.orElse(null);
    }

    /** Waits for the first row: the titles before it may tell the month, which rules about dates need. */
    private final class LazyCheck implements Consumer<Line> {

        private final MonthRows rows;
        private final Progress progress;
        private final List<Line> before = new ArrayList<>();
        private @Nullable FileCheck check;

        LazyCheck(MonthRows rows, Progress progress) {
            this.rows = rows;
            this.progress = progress;
        }

        @Override
        public void accept(Line line) {
            told.accept(line);
            if (line instanceof Line.Record) {
                progress.row();
            }
            if (check == null && !(line instanceof Line.Record)) {
                before.add(line);
                return;
            }
            pass(started(), line);
        }

        private void pass(FileCheck judge, Line line) {
            if (line instanceof Line.Header header) {
                rows.table(header.head());
            } else if (line instanceof Line.TitleLine title) {
                rows.block(title);
            }
            judge.accept(line);
        }

        private FileCheck started() {
            FileCheck known = check;
            if (known != null) {
                return known;
            }
            month = month != null ? month : told.month();
            month = month != null ? month : TitleReader.month(item.fileName());
            FileCheck begun = newCheck(findings::add, rows::add);
            check = begun;
            before.forEach(line -> pass(begun, line));
            before.clear();
            return begun;
        }

        FileTally finish() {
            return started().finish();
        }
    }

    private FileCheck newCheck(FindingSink sink, Consumer<JudgedRow> rows) {
        YearMonth known = month;
        CheckContext context = new CheckContext(
                item.shown(),
                known,
                known == null ? null : office.settings().deadlines().period(known),
                asOf,
                office.settings().limits(),
                office.settings().areaCode(),
                office.products());
        return new FileCheck(context, book, sink, rows, RegisterVoucher.of(office.register()), null);
    }

    /** Reads the typed records of the rows again. */
    void entries(MonthRun.EntrySink sink) {
        EntryReader entries = new EntryReader(month, office.settings().areaCode());
        RowCounter counter = new RowCounter(sink, RegisterVoucher.of(office.register()));
        try (TableFile opened = item.open(options)) {
            if (opened instanceof TableFile.Read read) {
                Intake.read(read, line -> {
                    var entry = entries.read(line);
                    if (entry != null) {
                        counter.accept(entry);
                    }
                });
            }
        } catch (IOException e) {
            throw new IllegalStateException("a file opened for reading cannot be closed", e);
        }
    }

    void reportPeople(BetweenRows rows) {
        if (damage == null && rows.concerns(number)) {
            RollUp rollUp = new RollUp(this::add);
            PersonCheck check = new PersonCheck(book, rollUp);
            entries((row, entry) -> rows.report(number, row, entry, check));
            rollUp.close(tally::rowsOn);
        }
    }

    Validation.CheckedFile result() {
        findings.sort(Comparator.comparing(Finding::place));
        List<Finding> all = List.copyOf(findings);
        String sender = inWorkspace
                ? new Senders(office.submitters())
                        .known(folder(), item, told.submitter())
                        .map(Submitter::name)
                        .orElse(told.submitter())
                : told.submitter();
        return new Validation.CheckedFile(
                item.shown(),
                sha256(),
                kind.code(),
                sender,
                month,
                told.form(),
                voucher,
                voucher ? Verdict.ACCEPTED : Verdict.of(tally.nil(), ledger(), counts),
                tally.tables(),
                counts,
                sink -> all.forEach(sink::add));
    }

    private Ledger ledger() {
        Tally read = Tally.NONE;
        Tally rejected = Tally.NONE;
        Tally superseded = Tally.NONE;
        for (TableTally table : tally.tables()) {
            Tally whole = new Tally(table.rows(), table.fen());
            read = read.plus(whole);
            if (table.repeated()) {
                superseded = superseded.plus(whole);
                continue;
            }
            rejected = rejected.plus(new Tally(table.rejected(), table.rejectedFen()));
        }
        Tally counted = new Tally(
                read.rows() - rejected.rows() - superseded.rows(), read.fen() - rejected.fen() - superseded.fen());
        return new Ledger(read, counted, Tally.NONE, rejected, superseded, Tally.NONE, 0);
    }

    private String sha256() {
        if (item.damage() != null && !item.inside().isEmpty()) {
            return "";
        }
        try {
            return Fingerprint.of(item.path()).hex();
        } catch (IOException e) {
            return "";
        }
    }

    private @Nullable String folder() {
        Path parent = item.origin().toAbsolutePath().normalize().getParent();
        return parent == null || parent.getFileName() == null
                ? null
                : parent.getFileName().toString();
    }

    /** The month of the inbox folder that the file lies in, if it does. */
    private static @Nullable YearMonth ofInbox(Path path) {
        for (Path at = path.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
            YearMonth month = monthOf(at);
            if (month != null) {
                return month;
            }
        }
        return null;
    }

    /** The month whose folder of an inbox this is. */
    private static @Nullable YearMonth monthOf(Path folder) {
        Path parent = folder.getParent();
        Path name = parent == null ? null : parent.getFileName();
        if (name == null || !name.toString().equals("inbox")) {
            return null;
        }
        try {
            return YearMonth.parse(folder.getFileName().toString());
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
