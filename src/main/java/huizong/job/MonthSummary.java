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
import huizong.rule.FindingSink;
import huizong.rule.MarketCheck;
import huizong.rule.RuleBook;
import huizong.rule.SubmissionCheck;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts a month's judged files together: by submitter, with verdicts, ledgers and figures. */
final class MonthSummary {

    private final Office office;
    private final YearMonth month;
    private final LocalDate asOf;
    private final RuleBook book;
    private final MonthFindings findings;

    MonthSummary(Office office, YearMonth month, LocalDate asOf, RuleBook book, MonthFindings findings) {
        this.office = office;
        this.month = month;
        this.asOf = asOf;
        this.book = book;
        this.findings = findings;
    }

    MonthResult result(List<JudgedFile> files, Outcomes outcomes, String inputs, EarlierMonths earlier) {
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
                findings.counts(),
                figures.byProduct(),
                figures.byBuyer(),
                figures.byVillage(),
                findings.questions(),
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
        Submission submission = new Submission(office, month, asOf, submitter, files);
        if (submission.isEmpty() && !submission.isListed()) {
            return Optional.empty();
        }
        List<FileResult> results = new ArrayList<>();
        Map<Attachment, Ledger> ledgers = new EnumMap<>(Attachment.class);
        FindingCounts counts = new FindingCounts();
        for (JudgedFile file : files) {
            FileResult result = result(file, outcomes);
            results.add(result);
            result.ledger().forEach((attachment, ledger) -> ledgers.merge(attachment, ledger, Ledger::plus));
            counts.add(file.counts());
        }
        FindingSink sink = findings.about(submission.first(), counts);
        Ledger roster = ledgers.getOrDefault(Attachment.ROSTER, Ledger.EMPTY);
        Ledger purchases = ledgers.getOrDefault(Attachment.PURCHASES, Ledger.EMPTY);
        SubmissionCheck.check(submission.facts(roster.inForce(), purchases.inForce()), book, sink);
        duties.check(submitter, submission.place(), new DutyCheck(book, sink));
        units(submission.place(), results, before.getOrDefault(Mask.text(submitter.name()), Map.of()), sink);
        LocalDate complete = submission.complete();
        return Optional.of(new SubmitterResult(
                submitter,
                verdict(submission, roster.plus(purchases), counts),
                submission.received(),
                complete == null ? null : !complete.isAfter(submission.deadline()),
                people.getOrDefault(submitter, 0),
                results,
                counts));
    }

    private Verdict verdict(Submission submission, Ledger rows, FindingCounts counts) {
        if (submission.isEmpty()) {
            return asOf.isAfter(submission.deadline()) ? Verdict.MISSING : Verdict.AWAITED;
        }
        return Verdict.of(submission.isNil(), rows, counts);
    }

    private void units(Place place, List<FileResult> files, Map<Attachment, Tally> before, FindingSink sink) {
        MarketCheck check = new MarketCheck(book, sink);
        for (Attachment attachment : Attachment.values()) {
            Tally sent = Tally.NONE;
            for (FileResult file : files) {
                sent = sent.plus(file.ledger(attachment).inForce());
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
        return new FileResult(file.file().item().shown(), file.file().sha256(), file.role(), ledgers);
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
            if (file.isReplaced()) {
                continue;
            }
            unreadable += file.role() == FileRole.UNREADABLE ? 1 : 0;
            sheets += file.tally().hiddenSheets();
            lines += file.tally().notUnderstood();
        }
        return new MonthResult.Unread(unreadable, sheets, lines);
    }
}
