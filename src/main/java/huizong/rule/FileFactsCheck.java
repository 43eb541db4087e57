package huizong.rule;

import huizong.lang.Text;
import huizong.table.Damage;

/** The rules about a file as such, before any line of it is looked at. */
public final class FileFactsCheck {
    /** How the reader of such documents begins a detail, which then stands in brackets. */
    private static final String OLD_WORD = "doc（";

    private FileFactsCheck() {}

    public static void check(FileFacts file, RuleBook book, FindingSink findings) {
        Findings found = new Findings(book, findings);
        Damage damage = file.damage();
        if (damage != null) {
            found.add(rule(damage.reason()), file.place(), 0, words(damage));
            return;
        }
        String path = file.place().file();
        if (NamedKind.contradicts(path, file.kind())) {
            found.add(
                    FileRule.FILE_KIND_MISMATCH,
                    file.place(),
                    0,
                    Text.plain("." + NamedKind.ending(path)),
                    NamedKind.words(file.kind()));
        }
        String encoding = file.encoding();
        if (encoding.endsWith("?")) {
            found.add(
                    FileRule.FILE_ENCODING, file.place(), 0, Text.plain(encoding.substring(0, encoding.length() - 1)));
        }
        String other = file.duplicateOf();
        if (other != null) {
            found.add(FileRule.FILE_DUPLICATE, file.place(), 0, Text.plain(other));
        }
    }

    private static FileRule rule(Damage.Reason reason) {
        return switch (reason) {
            case BROKEN, NO_ACCESS -> FileRule.FILE_UNREADABLE;
            case EMPTY -> FileRule.FILE_EMPTY;
            case ENCRYPTED -> FileRule.FILE_ENCRYPTED;
            case UNSUPPORTED, PICTURE -> FileRule.FILE_UNSUPPORTED;
            case TOO_LARGE -> FileRule.FILE_TOO_LARGE;
            case UNSAFE -> FileRule.ARCHIVE_ENTRY_UNSAFE;
        };
    }

    private static Text words(Damage damage) {
        Text detail = DamageWords.of(damage);
        String zh = detail.zh();
        String en = detail.en();
        return switch (damage.reason()) {
            case BROKEN -> Text.of("文件已损坏（" + zh + "）", "it is damaged (" + en + ")");
            case NO_ACCESS -> Text.of("系统不允许读取（" + zh + "）", "the system does not let us read it (" + en + ")");
            case PICTURE -> Text.of("图片、扫描件或PDF（" + zh + "）", "a picture, a scan or a PDF (" + en + ")");
            case UNSUPPORTED -> unsupported(damage);
            // the name of the entry, as it is
            case UNSAFE -> en.matches("(?s)(?:.*: )?link") ? detail : Text.plain(en);
            case EMPTY, ENCRYPTED, TOO_LARGE -> detail;
        };
    }

    private static Text unsupported(Damage damage) {
        String detail = damage.detail();
        if (detail.startsWith(OLD_WORD)) {
            Damage within = new Damage(damage.reason(), detail.substring(OLD_WORD.length(), detail.length() - 1));
            return Text.of(
                    "旧版 Word 文档（doc）读不全：" + DamageWords.of(within).zh() + "，请另存为.docx后重新报送",
                    "an old Word document that cannot be read whole (" + within.detail()
                            + "); save it as .docx and send that");
        }
        return switch (detail) {
            case "RAR5" -> Text.of("RAR5 格式无法读取，请改用 zip 压缩后重新报送", "RAR5 cannot be read; pack it as zip and send that");
            case "archive volume" ->
                Text.of("分卷压缩包，请不分卷、用 zip 压缩后重新报送", "one volume of several; pack it as one zip and send that");
            case "archive method" ->
                Text.of("这种压缩方法无法解开，请改用 zip 压缩后重新报送", "packed by an unknown method; pack it as zip and send that");
            case "archive too deep" ->
                Text.of(
                        "压缩包里又套了两层压缩包，请只压缩一次后重新报送",
                        "an archive in an archive in an archive; pack the files once and send that");
            case "shortcut" ->
                Text.of(
                        "这是快捷方式，文件还在你的电脑上，请把它指向的文件发来",
                        "a shortcut: the file is still on your computer; send the file that it points to");
            case "program" -> Text.of("这是程序，不会打开", "a program; it is not opened");
            default -> DamageWords.of(damage);
        };
    }
}
