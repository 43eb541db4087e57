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
import huizong.rule.Rule;
import huizong.rule.Rules;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A month's result as a person reads it on a terminal. */
final class MonthText {

    private static final int MOST_RULES = 8;
    private static final int HANGING = 4;

    /** What a narrow screen goes without, first to last: day, on time, numbers of rows, people. */
    private static final List<Integer> DISPENSABLE = List.of(2, 3, 6, 4, 8);

    private final Screen screen;
    private final PrintStream out;
    private final Language language;
    private final boolean showIds;

    /** @param showIds ID numbers and phones in full, should a submitter's name hold one; masked otherwise */
    MonthText(Screen screen, Language language, boolean showIds) {
        this.screen = screen;
        this.out = screen.out();
        this.language = language;
        this.showIds = showIds;
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
                say("附件2计入元", "sales yuan"),
                say("附件1行", "roster"),
                say("附件1计入元", "roster yuan"),
                say("人数", "people"),
                say("错误/警告", "err/warn"));
        for (SubmitterResult submitter : month.submitters()) {
            Tally purchases = submitter.ledger(Attachment.PURCHASES).counted();
            Tally roster = submitter.ledger(Attachment.ROSTER).counted();
            table.row(
                    name(submitter),
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
        print(table);
        out.println();
        headline(say("消费扶贫（附件2）", "sales (attachment 2)"), month.ledger(Attachment.PURCHASES));
        headline(say("带贫受益（附件1）", "benefit (attachment 1)"), month.ledger(Attachment.ROSTER));
        people(month);
        findings(month.findings());
        line(say("报表：", "reports: ") + folder);
        line(closing(month));
    }

    /** The closing line alone. */
    void printBriefly(MonthResult month) {
        line(closing(month));
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
                    name(submitter),
                    submitter.verdict().label().in(language),
                    submitter.received() == null ? "—" : submitter.received().toString(),
                    onTime(submitter),
                    Integer.toString(submitter.files().size()));
        }
        print(table);
        out.println();
        line(closing(month));
    }

    /** A line wider than the screen would be broken anywhere by the terminal, and no column would stand under another. */
    private void print(TextTable whole) {
        TextTable table = whole;
        List<String> without = new ArrayList<>();
        for (int column : DISPENSABLE) {
            if (screen.width() == 0 || table.width() <= screen.width()) {
                break;
            }
            without.add(whole.heading(column));
            table = table.without(column);
        }
        table.print(out);
        if (!without.isEmpty()) {
            line(say("（窗口窄，没有显示：", "(narrow window, not shown: ")
                    + String.join(say("、", ", "), without)
                    + say("）", ")"));
        }
    }

    private void line(String words) {
        screen.line(0, HANGING, words);
    }

    private String name(SubmitterResult submitter) {
        String name = submitter.submitter().name();
        return showIds ? Shown.whole(name) : Shown.masked(name);
    }

    private void title(MonthResult month) {
        line(Shown.whole(month.district()) + " " + month.month() + say("　统计期间 ", "  period ") + month.period()
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
        line(name + "  " + say("上报 ", "sent in ") + tally(ledger.read()) + " = " + say("计入 ", "counted ")
                + tally(ledger.counted()) + " + " + say("重复剔除 ", "merged ") + tally(ledger.merged()) + " + "
                + say("待更正 ", "rejected ") + tally(ledger.rejected()) + " + " + say("已替换 ", "superseded ")
                + tally(ledger.superseded()) + say("；其中疑似重复 ", "; of it suspected ") + tally(ledger.suspected()));
    }

    private String tally(Tally tally) {
        return tally.rows()
                + say("行 ", tally.rows() == 1 ? " row " : " rows ")
                + Money.yuan(tally.fen())
                + say("元", " yuan");
    }

    private void people(MonthResult month) {
        Integer households = month.households();
        line(say("带贫人数 ", "beneficiaries ")
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

    /** What was found, the weightiest first: of errors there are few, and they are what must be mended. */
    private void findings(FindingCounts findings) {
        String first = findings.byRule().entrySet().stream()
                .sorted(Comparator.comparing(MonthText::level)
                        .thenComparing(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_RULES)
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(say("、", ", ")));
        int more = findings.byRule().size() - MOST_RULES;
        line(say("问题：", "findings: ")
                + (first.isEmpty() ? say("没有", "none") : first)
                + (more > 0
                        ? say("，另有 " + more + " 种", ", and " + more + (more == 1 ? " more rule" : " more rules"))
                        : ""));
    }

    private static Level level(Map.Entry<String, Long> rule) {
        return Rules.find(rule.getKey()).map(Rule::level).orElse(Level.INFO);
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
