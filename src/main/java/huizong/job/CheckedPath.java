package huizong.job;

import huizong.consolidate.BetweenRows;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthRows;
import huizong.consolidate.SourceFile;
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
import huizong.rule.PersonCheck;
import huizong.rule.RollUp;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import huizong.table.Archives;
import huizong.table.Damage;
import huizong.table.FileKind;
import huizong.table.ReadOptions;
import huizong.table.TableFile;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One file being validated. Its rows are read as often as they are needed; none is kept. */
final class CheckedPath {

    private final int number;
    private final Inbox.Item item;
    private final InboxPlace place;
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
        this.place = new InboxPlace(item.origin());
        this.office = office;
        this.options = options;
        this.inWorkspace = inWorkspace;
        this.book = book;
        this.month = month != null ? month : place.month();
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
        Submitter sender =
                senders.known(place.folder(), item, null).orElseGet(() -> senders.of(place.folder(), item, null));
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

    /** The submission it belongs to, see {@link InboxPlace#submission}. */
    String submission() {
        return place.submission();
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
                    .contradiction(place.folder(), item, this.told.submitter())
                    .ifPresent(other -> SubmissionCheck.sender(other.at(item.shown()), book, findings::add));
        }
        findings.sort(Comparator.comparing(Finding::place));
        findings.forEach(counts::add);
        counts.addHidden(tally.hiddenFindings());
    }

    private @Nullable Damage judge(TableFile.Read opened, MonthRows rows, Progress progress) {
        DeferredCheck check = new DeferredCheck(rows, () -> begin(rows));
        Optional<Damage> broken = Intake.read(opened, line -> {
            told.accept(line);
            if (line instanceof Line.Record) {
                progress.row();
            }
            check.accept(line);
        });
        tally = check.finish();
        rows.supersede(tally);
        return broken.orElse(null);
    }

    /** Its titles have passed: what nobody said of the month, they or its name may tell. */
    private FileCheck begin(MonthRows rows) {
        month = month != null ? month : told.month();
        month = month != null ? month : TitleReader.month(item.fileName());
        CheckContext context = new CheckContext(
                item.shown(),
                month,
                month == null ? null : office.settings().deadlines().period(month),
                asOf,
                office.settings().limits(),
                office.settings().areaCode(),
                office.products());
        return new FileCheck(context, book, findings::add, rows::add, RegisterVoucher.of(office.register()), null);
    }

    /** Reads the typed records of the rows again. */
    void entries(EntrySink sink) {
        try (TableFile opened = item.open(options)) {
            if (opened instanceof TableFile.Read read) {
                Intake.read(read, new RowReader(office, month, sink));
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
                        .known(place.folder(), item, told.submitter())
                        .map(Submitter::name)
                        .orElse(told.submitter())
                : told.submitter();
        return new Validation.CheckedFile(
                item.shown(),
                fingerprint(),
                kind.code(),
                sender,
                month,
                told.form(),
                voucher,
                voucher ? Verdict.ACCEPTED : Verdict.of(tally.nil(), Ledger.of(tally), counts),
                tally.tables(),
                counts,
                sink -> all.forEach(sink::add));
    }

    /** Of a file from an archive it is made at once: its bytes are gone when the result is written. */
    private Supplier<String> fingerprint() {
        if (item.inside().isEmpty()) {
            return this::sha256;
        }
        String made = item.damage() == null ? sha256() : "";
        return () -> made;
    }

    private String sha256() {
        try {
            return Fingerprint.of(item.path()).hex();
        } catch (IOException e) {
            return "";
        }
    }
}
