package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.form.Mask;
import huizong.lang.Language;
import huizong.origin.Place;
import huizong.rule.Finding;
import java.util.List;

/** 问题清单: every finding, with what to do about it and the money it concerns. */
final class FindingsSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "问题清单",
                "问题清单",
                List.of(
                        wrapped("提交单位", 14),
                        wrapped("文件", 22),
                        wrapped("工作表", 11),
                        wrapped("位置", 10),
                        wrapped("涉及对象", 18),
                        column("级别", 6),
                        wrapped("规则", 18),
                        wrapped("内容", 18),
                        wrapped("问题说明", 38),
                        wrapped("应如何处理", 32),
                        column("涉及金额", 13)));
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        details.findings(submitted -> write(sheet, submitted.submitter(), submitted.finding()));
    }

    private static void write(SheetWriter sheet, String submitter, Finding finding) {
        Place place = finding.place();
        String sheetName = place.sheet();
        sheet.row()
                .text(submitter)
                .source(place.file())
                .text(sheetName == null ? "" : sheetName)
                .text(where(place) + (finding.rows() > 1 ? "等" + finding.rows() + "行" : ""))
                .text(Mask.text(finding.subject()))
                .text(finding.level().label().in(Language.ZH))
                .text(finding.rule().code())
                .text(Words.value(finding, false))
                .text(told(finding.message(Language.ZH), place))
                .text(told(finding.advice(Language.ZH), place))
                .money(finding.fen());
    }

    private static String told(String words, Place place) {
        return Mask.text(Words.belowInbox(words, place.file()));
    }

    private static String where(Place place) {
        String cell = place.cellName();
        return cell != null ? cell : place.row() > 0 ? "第" + place.row() + "行" : "";
    }
}
