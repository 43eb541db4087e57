package huizong.rule;

import huizong.lang.Text;
import huizong.table.Damage;

/** The rules about a file as such, before any line of it is looked at. */
public final class FileFactsCheck {
    private FileFactsCheck() {}

    public static void check(FileFacts file, RuleBook book, FindingSink findings) {
        Findings found = new Findings(book, findings);
        Damage damage = file.damage();
        if (damage != null) {
            found.add(rule(damage.reason()), file.place(), 0, words(damage));
            return;
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
        };
    }

    private static Text words(Damage damage) {
        String detail = damage.detail();
        return switch (damage.reason()) {
            case BROKEN -> Text.of("文件已损坏（" + detail + "）", "it is damaged (" + detail + ")");
            case NO_ACCESS -> Text.of("系统不允许读取（" + detail + "）", "the system does not let us read it (" + detail + ")");
            case PICTURE -> Text.of("图片、扫描件或PDF（" + detail + "）", "a picture, a scan or a PDF (" + detail + ")");
            case EMPTY, ENCRYPTED, UNSUPPORTED, TOO_LARGE -> Text.plain(detail);
        };
    }
}
