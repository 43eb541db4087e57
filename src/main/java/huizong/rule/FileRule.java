package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.WARNING;

import huizong.lang.Text;

/** Files that cannot be read, and files that came twice. */
public enum FileRule implements Carded {
    FILE_UNREADABLE(new RuleCard(
            "file-unreadable",
            ERROR,
            Text.of("文件打不开：%1$s", "the file cannot be opened: %1$s"),
            Text.of("请在电脑上打开确认无误后另存为.xlsx，再重新报送。", "Open it on your computer, save it again as .xlsx and send that."),
            "只传了一半的 附件1.xlsx",
            "能正常打开的 附件1.xlsx")),
    FILE_EMPTY(new RuleCard(
            "file-empty",
            ERROR,
            Text.of("文件是空的", "the file is empty"),
            Text.of(
                    "请检查是否选错了文件，再重新报送；本月没有的，请写“本月无”。",
                    "See whether the wrong file was chosen and send it again; where there is nothing to report, write 本月无."),
            "0字节的 附件1.xlsx",
            "填好的 附件1.xlsx")),
    FILE_ENCRYPTED(new RuleCard(
            "file-encrypted",
            ERROR,
            Text.of("文件设了打开密码", "the file is locked by a password"),
            Text.of(
                    "请去掉密码后重新报送；收件人知道密码的，也可用 --password-file 打开。",
                    "Remove the password and send it again; whoever knows it can open the file with --password-file."),
            "设了密码的 附件1.xlsx",
            "没有密码的 附件1.xlsx")),
    FILE_UNSUPPORTED(new RuleCard(
            "file-unsupported",
            ERROR,
            Text.of("这类文件里读不出表格：%1$s", "no table can be read from a file of this kind: %1$s"),
            Text.of(
                    "请报送电子表格（.xlsx、.xls、.csv）或Word表格（.docx）；压缩包请用zip。",
                    "Send a spreadsheet (.xlsx, .xls, .csv) or a Word table (.docx); pack files as zip."),
            "附件1.jpg（照片）",
            "附件1.xlsx")),
    FILE_TOO_LARGE(new RuleCard(
            "file-too-large",
            ERROR,
            Text.of("文件太大：%1$s", "the file is too large: %1$s"),
            Text.of(
                    "请删去图片和多余的工作表，或拆成几个文件报送。",
                    "Take out pictures and sheets that are not needed, or send it as several files."),
            "300兆的 附件1.xlsx",
            "1兆的 附件1.xlsx")),
    FILE_DUPLICATE(new RuleCard(
            "file-duplicate",
            WARNING,
            Text.of("与“%1$s”内容完全相同，只计一次", "has the very same contents as “%1$s”: it counts once"),
            Text.of(
                    "不用重复报送；如果本想报别的文件，请补报。",
                    "There is no need to send it twice; if another file was meant, send that."),
            "附件1.xlsx 和 附件1(1).xlsx 一模一样",
            "只报 附件1.xlsx"));

    private final RuleCard card;

    FileRule(RuleCard card) {
        this.card = card;
    }

    @Override
    public RuleCard card() {
        return card;
    }

    /** What cannot be read cannot be counted, and what counts once cannot count twice. */
    @Override
    public boolean fixed() {
        return true;
    }
}
