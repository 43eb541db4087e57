package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.TwinLine;
import huizong.form.Mask;
import huizong.form.PurchaseEntry;
import huizong.form.RosterEntry;
import java.util.List;

/** 重复与疑似重复: every merged row beside the one that counts in its place, and every row that may be a duplicate. */
final class TwinsSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "重复与疑似重复",
                "重复与疑似重复",
                List.of(
                        column("处理", 15),
                        wrapped("内容", 34),
                        column("金额", 13),
                        wrapped("提交单位", 16),
                        wrapped("来源", 34),
                        wrapped("对应单位", 16),
                        wrapped("对应来源", 34)));
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        details.twins(line -> sheet.row()
                .text(line.merged() ? "重复剔除" : "计入，疑似重复")
                .text(content(line))
                .money(line.fen())
                .text(line.submitter())
                .source(line.place().toString())
                .text(line.otherSubmitter())
                .source(line.other().toString()));
    }

    private static String content(TwinLine line) {
        if (line.entry() instanceof RosterEntry roster) {
            return roster.name().raw() + " " + Mask.id(roster.id().raw());
        }
        PurchaseEntry purchase = (PurchaseEntry) line.entry();
        return String.join(
                " ",
                purchase.product().raw(),
                purchase.quantity().raw(),
                purchase.seller().raw() + "→" + purchase.buyer().raw(),
                purchase.date().raw());
    }
}
