package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.tally;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.Ledger;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 汇总表: per submitter 上报 = 计入 + 重复剔除 + 待更正 + 已替换, a line for each attachment (消费扶贫 is attachment 2, 带贫受益
 * attachment 1), which are never added to each other.
 */
final class SummarySheet implements ReportSheet {

    private static final int OWN_COLUMNS = 5;
    private static final String UNKNOWN = "—";

    @Override
    public SheetLayout layout() {
        List<SheetLayout.Column> columns = new ArrayList<>(List.of(
                column("类别", 11),
                wrapped("提交单位", 20),
                column("报送情况", 15),
                column("收到日期", 11),
                column("按时", 6),
                column("项目", 9)));
        for (String part : List.of("上报", "计入", "重复剔除", "待更正", "已替换", "其中疑似重复")) {
            columns.addAll(tally(part, "笔数"));
        }
        columns.add(column("带贫人数（去重）", 10));
        return new SheetLayout("汇总表", "消费扶贫汇总表", columns);
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        for (SubmitterResult submitter : result.submitters()) {
            sheet.row()
                    .text(submitter.submitter().kind().word())
                    .text(submitter.submitter().name())
                    .text(submitter.verdict().label().in(Language.ZH))
                    .text(
                            submitter.received() == null
                                    ? ""
                                    : submitter.received().toString())
                    .text(onTime(submitter.onTime()));
            ledger(sheet.text("消费扶贫"), submitter.ledger(Attachment.PURCHASES));
            blank(sheet.text("").row());
            ledger(sheet.text("带贫受益"), submitter.ledger(Attachment.ROSTER));
            sheet.number(submitter.people());
        }
        blank(sheet.boldRow().text("合计"), OWN_COLUMNS - 1);
        ledger(sheet.text("消费扶贫"), result.ledger(Attachment.PURCHASES));
        blank(sheet.text("").boldRow().text("合计"), OWN_COLUMNS - 1);
        ledger(sheet.text("带贫受益"), result.ledger(Attachment.ROSTER));
        sheet.number(result.beneficiaries());
        figures(sheet, result);
    }

    private static void blank(SheetWriter sheet) {
        blank(sheet, OWN_COLUMNS);
    }

    private static void blank(SheetWriter sheet, int columns) {
        for (int i = 0; i < columns; i++) {
            sheet.text("");
        }
    }

    /** The whole's own figures: distinct people never add up over submitters or months. */
    private static void figures(SheetWriter sheet, MonthResult result) {
        sheet.row();
        Integer households = result.households();
        figure(sheet, "带贫人数（去重）").number(result.beneficiaries());
        figure(sheet, "身份待核（行）").number(result.identityPending());
        if (households == null) {
            figure(sheet, "户数").text(UNKNOWN);
        } else {
            figure(sheet, "户数").number(households);
        }
        MonthResult.Previous before = result.previous();
        MonthResult.YearToDate year = result.yearToDate();
        Tally purchases = result.ledger(Attachment.PURCHASES).counted();
        Tally roster = result.ledger(Attachment.ROSTER).counted();
        money(sheet, "消费扶贫", purchases, before == null ? null : before.purchases(), year.purchases());
        money(sheet, "带贫受益", roster, before == null ? null : before.roster(), year.roster());
        if (before == null) {
            figure(sheet, "上月人数").text(UNKNOWN);
            figure(sheet, "人数环比").text(UNKNOWN);
        } else {
            figure(sheet, "上月人数").number(before.beneficiaries());
            figure(sheet, "人数环比").text(change(result.beneficiaries(), before.beneficiaries()));
        }
        figure(sheet, "本年累计人数").number(year.beneficiaries());
    }

    private static void money(SheetWriter sheet, String what, Tally now, @Nullable Tally before, Tally year) {
        if (before == null) {
            figure(sheet, "上月" + what).text(UNKNOWN);
            figure(sheet, what + "环比").text(UNKNOWN);
        } else {
            figure(sheet, "上月" + what).money(before.fen());
            figure(sheet, what + "环比").text(change(now.fen(), before.fen()));
        }
        figure(sheet, "本年累计" + what).money(year.fen());
    }

    private static SheetWriter figure(SheetWriter sheet, String what) {
        return sheet.row().skip().text(what);
    }

    /** In percent of the month before; nothing can be said of a change from nothing. */
    private static String change(long now, long before) {
        return before == 0 ? UNKNOWN : String.format(Locale.ROOT, "%+.1f%%", 100.0 * (now - before) / before);
    }

    private static String onTime(@Nullable Boolean onTime) {
        if (onTime == null) {
            return "";
        }
        return onTime ? "是" : "逾期";
    }

    private static void ledger(SheetWriter sheet, Ledger ledger) {
        for (Tally tally : List.of(
                ledger.read(),
                ledger.counted(),
                ledger.merged(),
                ledger.rejected(),
                ledger.superseded(),
                ledger.suspected())) {
            sheet.number(tally.rows()).money(tally.fen());
        }
    }
}
