package huizong.rule;

import static huizong.rule.Level.ERROR;
import static huizong.rule.Level.INFO;
import static huizong.rule.Level.WARNING;

import huizong.lang.Text;
import java.util.Optional;

/** Files that cannot be read, and files that came twice. */
public enum FileRule implements Carded {
    FILE_UNREADABLE(new RuleCard(
            "file-unreadable",
            ERROR,
            Text.of("文件打不开：%1$s", "the file cannot be opened: %1$s"),
            Text.of(
                    "请在电脑上打开确认无误后另存为.xlsx，再重新报送；说不允许读取的，请管理电脑的人改这个文件的权限。",
                    "Open it on your computer, save it again as .xlsx and send that; where it may not be read, have whoever"
                            + " runs the computer change the file's permissions."),
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
                    "请取消密码另存（压缩包请不加密码重新压缩）后重新报送；表格不便取消密码的，请把密码告诉区扶贫办（用 --password-file 打开）。",
                    "Remove the password (pack an archive again without one) and send it again; or tell the district office a "
                            + "workbook's password, which --password-file opens."),
            "设了密码的 附件1.xlsx",
            "没有密码的 附件1.xlsx")),
    FILE_UNSUPPORTED(new RuleCard(
            "file-unsupported",
            ERROR,
            Text.of("这类文件里读不出表格：%1$s", "no table can be read from a file of this kind: %1$s"),
            Text.of(
                    "请报送电子表格（.xlsx、.xls、.csv）或Word表格（.docx）；打不开的旧格式（.doc）请另存为.docx后重新报送；压缩包请用zip。",
                    "Send a spreadsheet (.xlsx, .xls, .csv) or a Word table (.docx); save an old .doc again as .docx; pack files as"
                            + " zip."),
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
    FILE_KIND_MISMATCH(new RuleCard(
            "file-kind-mismatch",
            INFO,
            Text.of("文件名以%1$s结尾，内容是%2$s，已按内容读取", "the name ends in %1$s, the contents are %2$s and were read as that"),
            Text.of(
                    "不用处理；用 Excel 或 WPS 打开时会提示格式不符，下次可另存为.xlsx再报送。",
                    "Nothing to do; Excel and WPS complain when they open it, so save it as .xlsx next time."),
            "从网上系统导出的 附件2.xls，其实是网页",
            "另存为 附件2.xlsx")),
    FILE_ENCODING(new RuleCard(
            "file-encoding",
            WARNING,
            Text.of(
                    "文字编码难以确定，按%1$s读取，部分文字可能成了乱码",
                    "the encoding of the text is doubtful: it was read as %1$s, and some of it may be garbled"),
            Text.of(
                    "请在电脑上打开，确认文字无误后另存为.xlsx，再重新报送。",
                    "Open it on your computer, see that the text is right, save it as .xlsx and send that."),
            "存成西文编码的 附件1.csv",
            "存成UTF-8的 附件1.csv")),
    ARCHIVE_ENTRY_UNSAFE(new RuleCard(
            "archive-entry-unsafe",
            ERROR,
            Text.of("压缩包里的这一项不安全，没有解开：%1$s", "this entry of the archive is not safe and was not unpacked: %1$s"),
            Text.of(
                    "请把文件直接放进一个文件夹，重新压缩后报送；不要压缩快捷方式和链接。",
                    "Put the files themselves into one folder, pack it again and send that; no shortcuts, no links."),
            "压缩包里的 ../附件1.xlsx",
            "压缩包里的 河坝镇/附件1.xlsx")),
    FILE_DUPLICATE(new RuleCard(
            "file-duplicate",
            WARNING,
            Text.of(
                    "与“%1$s”内容完全相同，只计一次；本文件的行列入“已替换”",
                    "has the very same contents as “%1$s”: it counts once, and the rows of this file stand under superseded"),
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

    @Override
    public Optional<Fixed> fixed() {
        return switch (this) {
            case FILE_KIND_MISMATCH -> Optional.empty();
            case FILE_DUPLICATE -> Optional.of(Fixed.COUNTED_ONCE);
            case FILE_UNREADABLE,
                    FILE_EMPTY,
                    FILE_ENCRYPTED,
                    FILE_UNSUPPORTED,
                    FILE_TOO_LARGE,
                    FILE_ENCODING,
                    ARCHIVE_ENTRY_UNSAFE -> Optional.of(Fixed.UNREADABLE);
        };
    }
}
