package huizong.report;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Validation;
import huizong.consolidate.Verdict;
import huizong.form.Attachment;
import huizong.form.Column;
import huizong.form.MoneyUnit;
import huizong.intake.TableHead;
import huizong.intake.Title;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.rule.Finding;
import huizong.rule.FindingSource;
import huizong.rule.NameRule;
import huizong.rule.PurchaseRule;
import huizong.rule.SkippedRule;
import huizong.rule.TableTally;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Checked files made by hand. */
final class MadeValidation {

    static final String PATH = "附件1.xlsx";

    private MadeValidation() {}

    /** A roster with these findings, then a file that could not be read and had none. */
    static Validation of(FindingSource findings) {
        TableHead head =
                new TableHead(0, "Sheet1", 0, 4, Attachment.ROSTER, Map.of(), Map.of(), MoneyUnit.YUAN, Title.NONE);
        FindingCounts counts = new FindingCounts();
        findings.each(counts::add);
        Validation.CheckedFile roster = new Validation.CheckedFile(
                PATH,
                () -> "a".repeat(64),
                "xlsx",
                "河坝镇",
                YearMonth.of(2020, 4),
                null,
                false,
                Verdict.PARTLY_ACCEPTED,
                List.of(new TableTally(head, 120, 3, 1_234_500, 34_500, 1, 1_234_600L)),
                counts,
                findings);
        Validation.CheckedFile lost = new Validation.CheckedFile(
                "lost.xlsx",
                () -> "",
                "unknown",
                null,
                null,
                null,
                false,
                Verdict.REJECTED,
                List.of(),
                new FindingCounts(),
                FindingSource.NONE);
        return new Validation(
                LocalDate.of(2020, 4, 29),
                List.of(roster, lost),
                counts,
                List.of(new SkippedRule(PurchaseRule.DATE_OUTSIDE_PERIOD, Text.of("没有月份", "no month given"))));
    }

    static Validation of(Finding... findings) {
        return of(sink -> List.of(findings).forEach(sink::add));
    }

    /** A person whose name has signs in it. */
    static Finding name(int row, String value) {
        return new Finding(
                NameRule.NAME_CHARACTERS,
                NameRule.NAME_CHARACTERS.level(),
                Place.ofSheet(PATH, "Sheet1").row(row).cell(0),
                Column.NAME,
                value,
                List.of(Text.plain(value), Text.plain(value)),
                0,
                List.of());
    }
}
