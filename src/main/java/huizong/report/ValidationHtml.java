package huizong.report;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Validation;
import huizong.lang.Language;
import huizong.rule.Level;
import huizong.rule.SkippedRule;
import huizong.rule.TableTally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checked files on one page: of each the four answers that its sender wants (received? whose, for which month? accepted? what
 * must be mended?), then what was found, rule by rule. Of a rule that found much the first places are listed; the csv has all.
 */
public final class ValidationHtml {

    private final Wording wording;

    private ValidationHtml(Wording wording) {
        this.wording = wording;
    }

    /**
     * Writes the page as UTF-8; leaves the stream open. The same result gives the same bytes.
     *
     * @param showIds ID numbers and phones in full
     */
    public static void write(Validation validation, Language language, boolean showIds, OutputStream out)
            throws IOException {
        Page page = new ValidationHtml(new Wording(language, showIds)).page(validation);
        HtmlPage.write("validation.ftlh", page, language, out);
    }

    /** What the template validation.ftlh fills in; all texts are finished. */
    public record Page(
            String asOf,
            boolean masked,
            String errors,
            String warnings,
            String infos,
            List<CheckedFile> files,
            List<String> rules,
            List<Skipped> skipped) {}

    /**
     * One file.
     *
     * @param tables what was received, a line a table
     * @param mend what must be mended, in a few words
     * @param hidden how many findings are not listed, in words; empty when all are
     */
    public record CheckedFile(
            String anchor,
            String name,
            String kind,
            List<String> tables,
            boolean voucher,
            String submitter,
            String month,
            String verdict,
            String verdictCode,
            String mend,
            long errors,
            long warnings,
            long infos,
            List<HtmlFindings.Group> groups,
            String hidden) {

        /** Whether it is kept on one sheet of paper. */
        public boolean isShort() {
            return HtmlFindings.isShort(groups);
        }
    }

    /** Rules that could not be applied, by the reason. */
    public record Skipped(String why, List<String> rules) {}

    private Page page(Validation validation) {
        int groups = validation.files().stream()
                .mapToInt(file -> file.counts().byRule().size())
                .sum();
        int places = HtmlFindings.places(groups);
        List<CheckedFile> files = new ArrayList<>();
        for (Validation.CheckedFile file : validation.files()) {
            files.add(file("f" + (files.size() + 1), file, places));
        }
        FindingCounts counts = validation.counts();
        return new Page(
                validation.asOf().toString(),
                !wording.showIds(),
                Words.number(counts.of(Level.ERROR)),
                Words.number(counts.of(Level.WARNING)),
                Words.number(counts.of(Level.INFO)),
                files,
                List.copyOf(counts.byRule().keySet()),
                skipped(validation.skipped()));
    }

    private CheckedFile file(String anchor, Validation.CheckedFile file, int places) {
        String unknown = wording.say("看不出", "not told");
        FindingCounts counts = file.counts();
        FindingGroups groups = FindingGroups.of(file.findings(), places);
        return new CheckedFile(
                anchor,
                wording.line(file.path()),
                file.kind(),
                file.tables().stream().map(this::table).toList(),
                file.voucher(),
                file.submitter() == null ? unknown : wording.line(file.submitter()),
                file.month() == null ? unknown : file.month().toString(),
                file.verdict().label().in(wording.language()),
                file.verdict().code(),
                wording.toMend(counts, groups),
                counts.of(Level.ERROR),
                counts.of(Level.WARNING),
                counts.of(Level.INFO),
                HtmlFindings.groups(groups, wording, null),
                wording.hidden(counts));
    }

    private String table(TableTally table) {
        Long stated = table.statedFen();
        String line = table.head().attachment().label().in(wording.language())
                + wording.say("，", ", ")
                + wording.line(table.head().sheet())
                + wording.say("：", ": ")
                + Words.number(table.rows())
                + wording.say(" 行，", " rows, ")
                + Words.yuan(table.fen())
                + wording.say(" 元", " yuan");
        if (stated != null) {
            line += wording.say("；表上合计 ", "; stated ") + Words.yuan(stated) + wording.say(" 元", " yuan");
        }
        if (table.rejected() > 0) {
            line += wording.say("；待更正 ", "; to mend ")
                    + Words.number(table.rejected())
                    + wording.say(" 行 ", " rows ")
                    + Words.yuan(table.rejectedFen())
                    + wording.say(" 元", " yuan");
        }
        return line;
    }

    private List<Skipped> skipped(List<SkippedRule> skipped) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (SkippedRule rule : skipped) {
            byReason.computeIfAbsent(wording.line(rule.why().in(wording.language())), why -> new ArrayList<>())
                    .add(rule.rule().code());
        }
        return byReason.entrySet().stream()
                .map(entry -> new Skipped(entry.getKey(), entry.getValue()))
                .toList();
    }
}
