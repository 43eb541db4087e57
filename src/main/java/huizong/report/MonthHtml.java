package huizong.report;

import huizong.consolidate.FileResult;
import huizong.consolidate.FileRole;
import huizong.consolidate.FindingCounts;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.lang.Language;
import huizong.rule.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * report.html: the month on one page, in Chinese. Its figures and the ledger, who sent what, and what was found, by submitter
 * and rule. Of a rule that found much the first places are listed; 问题清单 in the workbook has all.
 */
public final class MonthHtml {

    private static final String UNKNOWN = "—";
    private static final Wording WORDING = new Wording(Language.ZH, false);

    private MonthHtml() {}

    /** Writes the page as UTF-8; leaves the stream open. The same month gives the same bytes. */
    public static void write(MonthResult month, MonthDetails details, OutputStream out) throws IOException {
        HtmlPage.write("month.ftlh", page(month, details), Language.ZH, out);
    }

    /** What the template month.ftlh fills in; all texts are finished. */
    public record Page(
            String title,
            String district,
            String period,
            String asOf,
            String inputs,
            String workbook,
            List<HtmlFigures.Figure> figures,
            List<HtmlFigures.Account> ledgers,
            List<String> unread,
            List<SubmitterLine> submitters,
            List<Section> sections,
            List<String> rules,
            long found,
            String hidden) {}

    /** @param anchor of its section below; empty when nothing was found */
    public record SubmitterLine(
            String name,
            String anchor,
            String kind,
            String verdict,
            String verdictCode,
            String received,
            String onTime,
            long sales,
            String salesYuan,
            long roster,
            String rosterYuan,
            int people,
            long errors,
            long warnings,
            long infos) {}

    /** What was found in one submission. */
    public record Section(String anchor, String name, List<String> files, List<HtmlFindings.Group> groups) {

        /** Whether it is kept on one sheet of paper. */
        public boolean isShort() {
            return HtmlFindings.isShort(groups);
        }
    }

    private static Page page(MonthResult month, MonthDetails details) {
        Map<String, FindingGroups> found = found(month, details);
        Map<String, String> anchors = new LinkedHashMap<>();
        found.keySet().forEach(name -> anchors.put(name, "s" + (anchors.size() + 1)));
        FindingCounts counts = month.findings();
        return new Page(
                Words.month(month.month()) + "消费扶贫汇总",
                month.district(),
                month.period().from() + " 至 " + month.period().to(),
                month.asOf().toString(),
                Words.brief(month.inputs()),
                MonthWorkbook.name(month.month()),
                HtmlFigures.of(month),
                List.of(
                        HtmlFigures.account("消费扶贫（附件2）", month.ledger(Attachment.PURCHASES)),
                        HtmlFigures.account("带贫受益（附件1）", month.ledger(Attachment.ROSTER))),
                unread(month),
                month.submitters().stream()
                        .map(one ->
                                line(one, anchors.getOrDefault(one.submitter().name(), "")))
                        .toList(),
                sections(month, found, anchors),
                List.copyOf(counts.byRule().keySet()),
                counts.of(Level.ERROR) + counts.of(Level.WARNING) + counts.of(Level.INFO),
                WORDING.hidden(counts));
    }

    /** By submitter, in the order of the list. */
    private static Map<String, FindingGroups> found(MonthResult month, MonthDetails details) {
        int groups = 0;
        for (SubmitterResult submitter : month.submitters()) {
            groups += submitter.findings().byRule().size();
        }
        int places = HtmlFindings.places(groups);
        Map<String, FindingGroups> bySubmitter = new LinkedHashMap<>();
        month.submitters().forEach(one -> bySubmitter.put(one.submitter().name(), new FindingGroups(places)));
        details.findings(one -> bySubmitter
                .computeIfAbsent(one.submitter(), name -> new FindingGroups(places))
                .add(one.finding()));
        bySubmitter.values().removeIf(FindingGroups::isEmpty);
        return bySubmitter;
    }

    private static List<Section> sections(
            MonthResult month, Map<String, FindingGroups> found, Map<String, String> anchors) {
        String folder = "inbox/" + month.month() + "/";
        Map<String, List<String>> files = new LinkedHashMap<>();
        for (SubmitterResult submitter : month.submitters()) {
            files.put(
                    submitter.submitter().name(),
                    submitter.files().stream()
                            .filter(file -> file.role() != FileRole.IGNORED)
                            .map(file -> file(file, folder))
                            .toList());
        }
        List<Section> sections = new ArrayList<>();
        found.forEach((name, groups) -> sections.add(new Section(
                anchors.getOrDefault(name, ""),
                name.isEmpty() ? "全区" : WORDING.line(name),
                files.getOrDefault(name, List.of()),
                HtmlFindings.groups(groups, WORDING, folder))));
        return sections;
    }

    private static String file(FileResult file, String folder) {
        String path = file.path();
        return WORDING.line(path.startsWith(folder) ? path.substring(folder.length()) : path) + "（"
                + file.role().label().in(Language.ZH) + "）";
    }

    /** What could not be read, beside the ledger and never in it. */
    private static List<String> unread(MonthResult month) {
        MonthResult.Unread unread = month.unread();
        return List.of(
                "文件 " + Words.number(unread.files()),
                "隐藏工作表 " + Words.number(unread.sheets()),
                "行 " + Words.number(unread.lines()));
    }

    private static SubmitterLine line(SubmitterResult one, String anchor) {
        Tally sales = one.ledger(Attachment.PURCHASES).counted();
        Tally roster = one.ledger(Attachment.ROSTER).counted();
        Boolean onTime = one.onTime();
        return new SubmitterLine(
                WORDING.line(one.submitter().name()),
                anchor,
                one.submitter().kind().word(),
                one.verdict().label().in(Language.ZH),
                one.verdict().code(),
                one.received() == null ? UNKNOWN : one.received().toString(),
                onTime == null ? UNKNOWN : onTime ? "是" : "逾期",
                sales.rows(),
                Words.yuan(sales.fen()),
                roster.rows(),
                Words.yuan(roster.fen()),
                one.people(),
                one.findings().of(Level.ERROR),
                one.findings().of(Level.WARNING),
                one.findings().of(Level.INFO));
    }
}
