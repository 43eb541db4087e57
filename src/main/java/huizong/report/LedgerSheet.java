package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.tally;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.FileResult;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.lang.Language;
import java.util.ArrayList;
import java.util.List;

/** 数据核对: the ledger per file, per submitter and of the month, and whether each closes. */
final class LedgerSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        List<SheetLayout.Column> columns = new ArrayList<>(List.of(wrapped("范围", 34), column("附件", 24)));
        for (String part : List.of("读入", "计入", "重复剔除", "待更正", "已替换")) {
            columns.addAll(tally(part, "行数"));
        }
        columns.add(column("金额未读出行数", 10));
        columns.add(column("核对", 6));
        return new SheetLayout("数据核对", "数据核对表", columns);
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        for (SubmitterResult submitter : result.submitters()) {
            for (FileResult file : submitter.files()) {
                for (Attachment attachment : Attachment.values()) {
                    if (file.ledger().containsKey(attachment)) {
                        ledger(sheet.row(), file.path(), attachment, file.ledger(attachment));
                    }
                }
            }
            for (Attachment attachment : Attachment.values()) {
                ledger(sheet.boldRow(), submitter.submitter().name(), attachment, submitter.ledger(attachment));
            }
        }
        for (Attachment attachment : Attachment.values()) {
            ledger(sheet.boldRow(), "全区", attachment, result.ledger(attachment));
        }
        sheet.row();
        sheet.row().text("无法读取的文件").text(Integer.toString(result.unread().files()));
        sheet.row().text("未计入的隐藏工作表").text(Integer.toString(result.unread().sheets()));
        sheet.row().text("未能识别的行").text(Integer.toString(result.unread().lines()));
        sheet.row().text("全部输入的指纹").text(result.inputs());
    }

    private static void ledger(SheetWriter sheet, String scope, Attachment attachment, Ledger ledger) {
        sheet.text(scope).text(attachment.label().in(Language.ZH));
        for (Tally tally :
                List.of(ledger.read(), ledger.counted(), ledger.merged(), ledger.rejected(), ledger.superseded())) {
            sheet.number(tally.rows()).money(tally.fen());
        }
        sheet.number(ledger.rowsWithoutAmount()).text(ledger.closes() ? "平" : "不平");
    }
}
