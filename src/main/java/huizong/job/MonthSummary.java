package huizong.job;

import huizong.consolidate.Figures;
import huizong.consolidate.FileResult;
import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthResult;
import huizong.consolidate.Outcomes;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.consolidate.Verdict;
import huizong.form.Attachment;
import huizong.form.Mask;
import huizong.office.Office;
import huizong.office.Submitter;
import huizong.origin.Place;
import huizong.rule.DutyCheck;
import huizong.rule.Finding;
import huizong.rule.FindingSink;
import huizong.rule.MarketCheck;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import huizong.rule.SubmissionFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Puts a month's judged files together: by submitter, with verdicts, ledgers and figures. */
final class MonthSummary {

    private final Office office;
    private final YearMonth month;
    private final LocalDate asOf;
    private final RuleBook book;
    private final SubmissionSink findings;

    /** Receives a finding about a submission: the number of its first file, or -1 when nothing came. */
    interface SubmissionSink {
        void accept(int file, Finding finding, FindingCounts own);
    }

    MonthSummary(Office office, YearMonth month, LocalDate asOf, RuleBook book, SubmissionSink findings) {
        this.office = office;
        this.month = month;
        this.asOf = asOf;
        this.book = book;
        this.findings = findings;
    }

    MonthResult result(
            List<JudgedFile> files,
            Outcomes outcomes,
            FindingCounts counts,
            IntSupplier questions,
            String inputs,
            EarlierMonths earlier) {
        Figures figures = outcomes.figures();
        Map<Submitter, Integer> people = figures.people();
        Duties duties = new Duties(office, month, figures, earlier);
        Map<String, Map<Attachment, Tally>> before = earlier.sent();
        List<SubmitterResult> submitters = new ArrayList<>();
        bySubmitter(files)
                .forEach((submitter, own) -> submitter(submitter, own, outcomes, people, duties, before)
                        .ifPresent(submitters::add));
        Ledger roster = sum(submitters, Attachment.ROSTER);
        Ledger purchases = sum(submitters, Attachment.PURCHASES);
        return new MonthResult(
                month,
                office.settings().deadlines().period(month),
                asOf,
                office.settings().district(),
                inputs,
                submitters,
                unread(files),
                figures.beneficiaries(),
                figures.identityPending(),
                office.register() == null ? null : figures.households(),
                counts,
                figures.byProduct(),
                figures.byBuyer(),
                figures.byVillage(),
                questions.getAsInt(),
                0,
                earlier.previous(),
                earlier.yearToDate(roster.counted(), purchases.counted(), figures.beneficiaryKeys()));
    }

    /** Everybody on the list, then those who sent without being on it. */
    private Map<Submitter, List<JudgedFile>> bySubmitter(List<JudgedFile> files) {
        Map<Submitter, List<JudgedFile>> grouped = new LinkedHashMap<>();
        office.submitters().all().forEach(submitter -> grouped.put(submitter, new ArrayList<>()));
        for (JudgedFile file : files) {
            grouped.computeIfAbsent(file.file().submitter(), submitter -> new ArrayList<>())
                    .add(file);
        }
        return grouped;
    }

    /** Empty for somebody not on the list of whom only ignored files lie there. */
    private Optional<SubmitterResult> submitter(
            Submitter submitter,
            List<JudgedFile> files,
            Outcomes outcomes,
            Map<Submitter, Integer> people,
            Duties duties,
            Map<String, Map<Attachment, Tally>> before) {
        List<JudgedFile> sent = files.stream()
                .filter(file -> file.file().role() != FileRole.IGNORED)
                .toList();
        boolean listed = submitter.kind() != Submitter.Kind.UNLISTED;
        if (sent.isEmpty() && !listed) {
            return Optional.empty();
        }
        List<FileResult> results = new ArrayList<>();
        Ledger all = Ledger.EMPTY;
        FindingCounts counts = new FindingCounts();
        for (JudgedFile file : files) {
            FileResult result = result(file, outcomes);
            results.add(result);
            all = all.plus(result.ledger(Attachment.ROSTER)).plus(result.ledger(Attachment.PURCHASES));
            counts.add(file.counts());
        }
        LocalDate received = sent.isEmpty() ? null : received(submitter, sent);
        boolean nil = isNil(sent);
        SubmissionFacts facts = facts(submitter, listed, sent, nil, received);
        int first = sent.isEmpty() ? -1 : sent.get(0).number();
        FindingSink sink = finding -> findings.accept(first, finding, counts);
        SubmissionCheck.check(facts, book, sink);
        duties.check(submitter, facts.place(), new DutyCheck(book, sink));
        units(facts.place(), results, before.getOrDefault(Mask.text(submitter.name()), Map.of()), sink);
        LocalDate deadline = facts.deadline();
        Verdict verdict = sent.isEmpty()
                ? asOf.isAfter(deadline) ? Verdict.MISSING : Verdict.AWAITED
                : Verdict.of(nil, all, counts);
        return Optional.of(new SubmitterResult(
                submitter,
                verdict,
                received,
                received == null
                        ? null
                        : !lastOfFirsts(submitter, sent, received).isAfter(deadline),
                people.getOrDefault(submitter, 0),
                results,
                counts));
    }

    private void units(Place place, List<FileResult> files, Map<Attachment, Tally> before, FindingSink sink) {
        MarketCheck check = new MarketCheck(book, sink);
        for (Attachment attachment : Attachment.values()) {
            Tally sent = Tally.NONE;
            for (FileResult file : files) {
                sent = sent.plus(file.ledger(attachment).read());
            }
            Tally earlier = before.getOrDefault(attachment, Tally.NONE);
            check.unitOfMonth(place, attachment, sent.rows(), sent.fen(), earlier.rows(), earlier.fen());
        }
    }

    private static FileResult result(JudgedFile file, Outcomes outcomes) {
        Map<Attachment, Ledger> ledgers = new EnumMap<>(Attachment.class);
        for (Attachment attachment : Attachment.values()) {
            Ledger ledger = outcomes.ledger(file.number(), attachment);
            if (file.tally().has(attachment) || !ledger.equals(Ledger.EMPTY)) {
                ledgers.put(attachment, ledger);
            }
        }
        return new FileResult(
                file.file().item().shown(), file.file().sha256(), file.file().role(), ledgers);
    }

    /** Nothing but nil returns came. */
    private static boolean isNil(List<JudgedFile> sent) {
        return !sent.isEmpty()
                && sent.stream()
                        .filter(file -> !file.file().voucher())
                        .allMatch(
                                file -> file.file().isReadable() && file.tally().nil());
    }

    private SubmissionFacts facts(
            Submitter submitter, boolean listed, List<JudgedFile> sent, boolean nil, @Nullable LocalDate received) {
        Set<Attachment> attachments = new TreeSet<>();
        long benefit = 0;
        long sales = 0;
        long sold = 0;
        boolean vouchers = office.received().hasVoucher(month, submitter.name());
        boolean unreadable = !sent.isEmpty();
        for (JudgedFile file : sent) {
            vouchers |= file.file().voucher();
            unreadable &= !file.file().isReadable();
            for (var table : file.tally().tables()) {
                attachments.add(table.head().attachment());
                if (file.file().role() == FileRole.COUNTED && !table.repeated()) {
                    boolean isRoster = table.head().attachment() == Attachment.ROSTER;
                    benefit += isRoster ? table.fen() : 0;
                    sales += isRoster ? 0 : table.fen();
                    sold += isRoster ? 0 : table.rows();
                }
            }
        }
        return new SubmissionFacts(
                place(submitter, sent),
                submitter.name(),
                listed || office.submitters().all().isEmpty(),
                attachments,
                nil,
                unreadable,
                received == null ? null : lastOfFirsts(submitter, sent, received),
                office.settings().deadlines().deadline(month),
                asOf,
                benefit,
                sales,
                sold,
                vouchers);
    }

    private static Place place(Submitter submitter, List<JudgedFile> sent) {
        if (sent.isEmpty()) {
            return Place.ofFile(submitter.name());
        }
        String path = sent.get(0).file().item().originShown();
        int slash = path.lastIndexOf('/');
        boolean ownFolder = sent.get(0).file().item().folder() != null && slash > 0;
        return Place.ofFile(ownFolder ? path.substring(0, slash) : path);
    }

    /** The office's own book first, then the day its first file counts as received; a photograph bears the day it was taken. */
    private LocalDate received(Submitter submitter, List<JudgedFile> sent) {
        return office.received()
                .first(month, submitter.name())
                .orElseGet(() -> sent.stream()
                        .filter(file -> !file.file().voucher())
                        .map(JudgedFile::received)
                        .min(LocalDate::compareTo)
                        .orElse(asOf));
    }

    /** On time is who sent the first file of each attachment in time; a correction does not make it late. */
    private LocalDate lastOfFirsts(Submitter submitter, List<JudgedFile> sent, LocalDate received) {
        if (office.received().first(month, submitter.name()).isPresent()) {
            return received;
        }
        LocalDate last = received;
        for (Attachment attachment : Attachment.values()) {
            Optional<LocalDate> first = sent.stream()
                    .filter(file -> file.tally().has(attachment))
                    .map(JudgedFile::received)
                    .min(LocalDate::compareTo);
            last = first.isPresent() && first.get().isAfter(last) ? first.get() : last;
        }
        return last;
    }

    private static Ledger sum(List<SubmitterResult> submitters, Attachment attachment) {
        Ledger sum = Ledger.EMPTY;
        for (SubmitterResult submitter : submitters) {
            sum = sum.plus(submitter.ledger(attachment));
        }
        return sum;
    }

    private static MonthResult.Unread unread(List<JudgedFile> files) {
        int unreadable = 0;
        int sheets = 0;
        int lines = 0;
        for (JudgedFile file : files) {
            unreadable += file.file().role() == FileRole.UNREADABLE ? 1 : 0;
            sheets += file.tally().hiddenSheets();
            lines += file.tally().notUnderstood();
        }
        return new MonthResult.Unread(unreadable, sheets, lines);
    }
}
