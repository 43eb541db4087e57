package huizong.report;

import static huizong.report.SheetLayout.column;
import static huizong.report.SheetLayout.wrapped;

import huizong.consolidate.FileResult;
import huizong.consolidate.MonthDetails;
import huizong.consolidate.MonthResult;
import huizong.consolidate.SubmitterResult;
import huizong.lang.Language;
import huizong.rule.Level;
import java.util.List;

/** 报送情况: who sent what and when, with how many vouchers, each file with its role and fingerprint. */
final class SubmissionsSheet implements ReportSheet {

    @Override
    public SheetLayout layout() {
        return new SheetLayout(
                "报送情况",
                "报送情况",
                List.of(
                        column("类别", 12),
                        wrapped("提交单位", 20),
                        column("报送情况", 16),
                        column("收到日期", 12),
                        column("按时", 6),
                        column("凭证", 6),
                        column("错误", 6),
                        column("警告", 6),
                        column("提示", 6),
                        wrapped("文件", 46),
                        column("文件作用", 12),
                        column("文件指纹", 16)));
    }

    @Override
    public void write(SheetWriter sheet, MonthResult result, MonthDetails details) {
        for (SubmitterResult submitter : result.submitters()) {
            if (submitter.files().isEmpty()) {
                begin(sheet, submitter).text("").text("").text("");
            }
            for (FileResult file : submitter.files()) {
                String sha256 = file.sha256();
                begin(sheet, submitter)
                        .source(file.path())
                        .text(file.role().label().in(Language.ZH))
                        .text(Words.brief(sha256));
            }
        }
    }

    private static SheetWriter begin(SheetWriter sheet, SubmitterResult submitter) {
        Boolean onTime = submitter.onTime();
        return sheet.row()
                .text(submitter.submitter().kind().word())
                .text(submitter.submitter().name())
                .text(submitter.verdict().label().in(Language.ZH))
                .text(submitter.received() == null ? "" : submitter.received().toString())
                .text(onTime == null ? "" : onTime ? "是" : "逾期")
                .number(submitter.vouchers())
                .number(submitter.findings().of(Level.ERROR))
                .number(submitter.findings().of(Level.WARNING))
                .number(submitter.findings().of(Level.INFO));
    }
}
