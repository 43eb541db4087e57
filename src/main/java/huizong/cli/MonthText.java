package huizong.cli;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.consolidate.Verdict;
import huizong.form.Attachment;
import huizong.form.Money;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.rule.Level;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A month's result as a person reads it on a terminal. */
final class MonthText {

    private static final int MOST_RULES = 8;

    private final PrintStream out;
    private final Language language;

    MonthText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** @param folder where the reports are */
    void print(MonthResult month, String folder) {
        title(month);
        TextTable table = new TextTable(List.of(4, 5, 6, 7, 8, 9));
        table.row(
                say("提交单位", "submitter"),
                say("情况", "verdict"),
                say("收到", "received"),
                say("按时", "on time"),
                say("附件2笔", "sales"),
                say("计入元", "yuan"),
                say("附件1行", "roster"),
                say("计入元", "yuan"),
                say("人数", "people"),
                say("错误/警告", "errors/warnings"));
        for (SubmitterResult submitter : month.submitters()) {
            Tally purchases = submitter.ledger(Attachment.PURCHASES).counted();
            Tally roster = submitter.ledger(Attachment.ROSTER).counted();
            table.row(
                    Shown.masked(submitter.submitter().name()),
                    submitter.verdict().label().in(language),
                    submitter.received() == null ? "—" : submitter.received().toString(),
                    onTime(submitter),
                    Long.toString(purchases.rows()),
                    Money.yuan(purchases.fen()),
                    Long.toString(roster.rows()),
                    Money.yuan(roster.fen()),
                    Integer.toString(submitter.people()),
                    submitter.findings().of(Level.ERROR) + "/"
                            + submitter.findings().of(Level.WARNING));
        }
        table.print(out);
        out.println();
        headline(say("消费扶贫（附件2）", "sales (attachment 2)"), month.ledger(Attachment.PURCHASES));
        headline(say("带贫受益（附件1）", "benefit (attachment 1)"), month.ledger(Attachment.ROSTER));
        people(month);
        findings(month.findings());
        out.println(say("报表：", "reports: ") + folder);
        out.println(closing(month));
    }

    /** The closing line alone. */
    void printBriefly(MonthResult month) {
        out.println(closing(month));
    }

    void printStatus(MonthResult month) {
        title(month);
        TextTable table = new TextTable(List.of(4));
        table.row(
                say("提交单位", "submitter"),
                say("情况", "verdict"),
                say("收到", "received"),
                say("按时", "on time"),
                say("文件", "files"));
        for (SubmitterResult submitter : month.submitters()) {
            table.row(
                    Shown.masked(submitter.submitter().name()),
                    submitter.verdict().label().in(language),
                    submitter.received() == null ? "—" : submitter.received().toString(),
                    onTime(submitter),
                    Integer.toString(submitter.files().size()));
        }
        table.print(out);
        out.println();
        out.println(closing(month));
    }

    private void title(MonthResult month) {
        out.println(Shown.whole(month.district()) + " " + month.month() + say("　统计期间 ", "  period ") + month.period()
                + say("　截至 ", "  as of ") + month.asOf());
        out.println();
    }

    private String onTime(SubmitterResult submitter) {
        Boolean onTime = submitter.onTime();
        if (onTime == null) {
            return "—";
        }
        return onTime ? say("是", "yes") : say("逾期", "late");
    }

    private void headline(String name, Ledger ledger) {
        out.println(name + "  " + say("上报 ", "sent in ") + tally(ledger.read()) + " = " + say("计入 ", "counted ")
                + tally(ledger.counted()) + " + " + say("重复剔除 ", "merged ") + tally(ledger.merged()) + " + "
                + say("待更正 ", "rejected ") + tally(ledger.rejected()) + " + " + say("已替换 ", "superseded ")
                + tally(ledger.superseded()) + say("；其中疑似重复 ", "; of it suspected ") + tally(ledger.suspected()));
    }

    private String tally(Tally tally) {
        return tally.rows() + say("行 ", " rows ") + Money.yuan(tally.fen()) + say("元", " yuan");
    }

    private void people(MonthResult month) {
        Integer households = month.households();
        out.println(say("带贫人数 ", "beneficiaries ")
                + month.beneficiaries()
                + say("，身份待核 ", ", identity pending ")
                + month.identityPending()
                + say("，户数 ", ", households ")
                + (households == null ? "—" : households.toString())
                + say("；未读：文件 ", "; unread: files ")
                + month.unread().files()
                + say("，隐藏表 ", ", hidden sheets ")
                + month.unread().sheets()
                + say("，行 ", ", lines ")
                + month.unread().lines());
    }

    private void findings(FindingCounts findings) {
        StringBuilder line = new StringBuilder();
        findings.byRule().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RULES)
                .forEach(rule -> line.append(line.isEmpty() ? "" : say("、", ", "))
                        .append(rule.getKey())
                        .append(' ')
                        .append(rule.getValue()));
        int more = findings.byRule().size() - MOST_RULES;
        out.println(say("问题：", "findings: ")
                + line
                + (more > 0 ? say("，另有 " + more + " 种", ", and " + more + " more rules") : ""));
    }

    /** The one line that says all, for cron. */
    private String closing(MonthResult month) {
        long missing = month.submitters().stream()
                .filter(submitter -> submitter.verdict() == Verdict.MISSING)
                .count();
        long awaited = month.submitters().stream()
                .filter(submitter -> submitter.verdict() == Verdict.AWAITED)
                .count();
        long sent = month.submitters().size() - missing - awaited;
        FindingCounts findings = month.findings();
        return "huizong " + month.month() + say("：已报 ", ": sent ") + sent + say("，未报 ", ", missing ") + missing
                + say("，待报 ", ", awaited ") + awaited + say("；错误 ", "; errors ") + findings.of(Level.ERROR)
                + say("，警告 ", ", warnings ") + findings.of(Level.WARNING) + say("，待定 ", ", open questions ")
                + month.openQuestions();
    }

    private String say(String zh, String en) {
        return Text.of(zh, en).in(language);
    }
}
