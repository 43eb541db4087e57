package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.PurchaseLine;
import huizong.form.DealDate;
import huizong.form.PurchaseEntry;
import java.util.List;

/** 消费扶贫台账: every counted row of attachment 2 with its source. */
final class PurchasesSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "消费扶贫台账",
                "消费扶贫台账",
                List.of(
                        column("序号", 8),
                        wrapped("产品名称", 14),
                        wrapped("卖方", 16),
                        wrapped("买方", 16),
                        wrapped("数量", 10),
                        column("金额", 13),
                        wrapped("交易时间", 13),
                        wrapped("备注", 14),
                        column("疑似重复", 9),
                        wrapped("提交单位", 16),
                        wrapped("来源", 34)));
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        int[] number = {0};
        details.purchases(line -> write(sheet, ++number[0], line));
    }

    private static void write(SheetWriter sheet, int number, PurchaseLine line) {
        PurchaseEntry entry = line.entry();
        sheet.row()
                .number(number)
                .text(entry.product().held().orElse(entry.product().raw()))
                .text(entry.seller().held().orElse(entry.seller().raw()))
                .text(entry.buyer().held().orElse(entry.buyer().raw()))
                .text(entry.quantity().raw())
                .money(line.fen())
                .text(entry.date()
                        .held()
                        .map(DealDate::toString)
                        .orElse(entry.date().raw()))
                .text(entry.remark())
                .text(line.suspected() ? "疑似" : "")
                .text(line.submitter())
                .source(line.place().toString());
    }
}
