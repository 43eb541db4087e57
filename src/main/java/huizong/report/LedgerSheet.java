package huizong.report;

import static huizong.report.SheetLayout.column;

import huizong.consolidate.FileResult;
import huizong.consolidate.Ledger;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.consolidate.Tally;
import huizong.form.Attachment;
import huizong.lang.Language;
import java.util.List;

/** 数据核对: the ledger per file, per submitter and of the month, and whether each closes. */
final class LedgerSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "数据核对",
                "数据核对",
                List.of(
                        column("范围", 50),
                        column("附件", 26),
                        column("读入行数", 10),
                        column("读入金额", 14),
                        column("计入行数", 10),
                        column("计入金额", 14),
                        column("重复剔除行数", 10),
                        column("重复剔除金额", 14),
                        column("待更正行数", 10),
                        column("待更正金额", 14),
                        column("已替换行数", 10),
                        column("已替换金额", 14),
                        column("金额未读出行数", 10),
                        column("核对", 8)));
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
