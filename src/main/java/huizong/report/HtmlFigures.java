package huizong.report;

import huizong.consolidate.FindingCounts;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.rule.Level;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The month's figures as the page's template shows them: records of finished words, public for the template engine. */
final class HtmlFigures {

    private static final String UNKNOWN = "—";

    private HtmlFigures() {}

    /** A headline figure with its unit, and what to hold it against. */
    public record Figure(String label, String value, String unit, List<String> notes) {}

    /** 上报 and its four parts, in this order, then 其中疑似重复. */
    public record Account(String label, Part read, List<Part> parts, Part suspected) {}

    /**
     * A part of a ledger.
     *
     * @param kind its name in the style sheet
     * @param start where its bar begins, in thousandths of what was read
     * @param width of its bar
     */
    public record Part(String kind, String label, String rows, String yuan, long start, long width) {}

    /** The headline. */
    static List<Figure> of(MonthResult month) {
        MonthResult.Previous before = month.previous();
        MonthResult.YearToDate year = month.yearToDate();
        Tally purchases = month.ledger(Attachment.PURCHASES).counted();
        Tally roster = month.ledger(Attachment.ROSTER).counted();
        Integer households = month.households();
        FindingCounts found = month.findings();
        return List.of(
                money("消费扶贫金额", purchases, before == null ? null : before.purchases(), year.purchases()),
                money("带贫受益金额", roster, before == null ? null : before.roster(), year.roster()),
                new Figure(
                        "带贫人数（去重）",
                        Words.number(month.beneficiaries()),
                        "人",
                        List.of(
                                "户数 " + (households == null ? UNKNOWN : Words.number(households)) + "，身份待核 "
                                        + Words.number(month.identityPending()) + " 行",
                                "上月 " + (before == null ? UNKNOWN : Words.number(before.beneficiaries())) + "，本年累计 "
                                        + Words.number(year.beneficiaries()) + " 人")),
                new Figure(
                        "要改的错误",
                        Words.number(found.of(Level.ERROR)),
                        "处",
                        List.of(
                                "警告 " + Words.number(found.of(Level.WARNING)) + "，提示 "
                                        + Words.number(found.of(Level.INFO)),
                                "待定问题 " + Words.number(month.openQuestions()) + "，已定 "
                                        + Words.number(month.decidedQuestions()))));
    }

    private static Figure money(String label, Tally now, @Nullable Tally before, Tally year) {
        return new Figure(
                label,
                Words.yuan(now.fen()),
                "元",
                List.of(
                        "计入 " + Words.number(now.rows()) + " 行",
                        "上月 " + (before == null ? UNKNOWN : Words.yuan(before.fen())) + "，本年累计 "
                                + Words.yuan(year.fen())));
    }

    /** Where every row and every yuan of an attachment went. */
    static Account account(String label, Ledger ledger) {
        long whole = ledger.read().fen();
        List<Part> parts = new ArrayList<>();
        long start = 0;
        for (Part part : List.of(
                part("counted", "计入", ledger.counted(), whole),
                part("merged", "重复剔除", ledger.merged(), whole),
                part("rejected", "待更正", ledger.rejected(), whole),
                part("superseded", "已替换", ledger.superseded(), whole))) {
            parts.add(new Part(part.kind(), part.label(), part.rows(), part.yuan(), start, part.width()));
            start += part.width();
        }
        return new Account(
                label,
                part("read", "上报", ledger.read(), whole),
                parts,
                part("suspected", "其中疑似重复", ledger.suspected(), whole));
    }

    private static Part part(String kind, String label, Tally tally, long whole) {
        // A part below zero (returned goods) has no bar.
        long width = whole <= 0 ? 0 : Math.max(0, Math.round(1000.0 * tally.fen() / whole));
        return new Part(kind, label, Words.number(tally.rows()), Words.yuan(tally.fen()), 0, width);
    }
}
