package huizong.report;

import static huizong.report.SheetLayout.column;

import huizong.consolidate.Ledger;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 汇总表: per submitter 上报 = 计入 + 重复剔除 + 待更正 + 已替换, a line for each attachment (消费扶贫 is attachment 2, 带贫受益
 * attachment 1), which are never added to each other.
 */
final class SummarySheet implements ReportSheet {

    private static final int OWN_COLUMNS = 5;

    @Override
    public SheetLayout layout() {
        List<SheetLayout.Column> columns = new ArrayList<>(List.of(
                column("类别", 20),
                column("提交单位", 20),
                column("报送情况", 15),
                column("收到日期", 11),
                column("按时", 6),
                column("项目", 11)));
        for (String part : List.of("上报", "计入", "重复剔除", "待更正", "已替换", "其中疑似重复")) {
            columns.add(column(part + "笔数", 8));
            columns.add(column(part + "金额", 14));
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
        sheet.row().text("带贫人数（去重）").number(result.beneficiaries());
        sheet.row().text("身份待核（行）").number(result.identityPending());
        sheet.row().text("户数").text(households == null ? "—" : households.toString());
        MonthResult.Previous previous = result.previous();
        sheet.row().text("上月消费扶贫金额");
        if (previous == null) {
            sheet.text("—");
        } else {
            sheet.money(previous.purchases().fen());
        }
        sheet.row().text("环比").text(change(result, previous));
        sheet.row().text("本年累计消费扶贫").money(result.yearToDate().purchases().fen());
        sheet.row().text("本年累计带贫受益").money(result.yearToDate().roster().fen());
        sheet.row().text("本年累计人数").number(result.yearToDate().beneficiaries());
    }

    private static String change(MonthResult result, MonthResult.@Nullable Previous previous) {
        if (previous == null || previous.purchases().fen() == 0) {
            return "—";
        }
        long now = result.ledger(Attachment.PURCHASES).counted().fen();
        double percent = 100.0
                * (now - previous.purchases().fen())
                / previous.purchases().fen();
        return String.format(java.util.Locale.ROOT, "%+.1f%%", percent);
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
