package huizong.table;

import huizong.lang.Text;
import java.util.Locale;

/** What a file is by its content. */
public enum FileKind {
    XLSX,
    XLSB,
    XLS,
    DOCX,
    DOC,
    ODS,
    HTML,
    XML_2003,
    CSV,
    ZIP,
    SEVEN_ZIP,
    RAR,
    PDF,
    OFD,
    IMAGE,
    ENCRYPTED,
    /** A pointer to a file that stayed on the sender's computer. */
    SHORTCUT,
    /** Never opened, whatever it says it does. */
    PROGRAM,
    UNKNOWN;

    /** The word in JSON and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The word for people; the ending of a name where that says it. */
    public Text label() {
        return switch (this) {
            case HTML -> Text.of("网页", "html");
            case XML_2003 -> Text.of("XML 表格 2003", "xml 2003");
            case SEVEN_ZIP -> Text.plain("7z");
            case IMAGE -> Text.of("图片", "picture");
            case ENCRYPTED -> Text.of("有密码", "locked");
            case SHORTCUT -> Text.of("快捷方式", "shortcut");
            case PROGRAM -> Text.of("程序", "program");
            case UNKNOWN -> Text.of("认不出", "unknown");
            case XLSX, XLSB, XLS, DOCX, DOC, ODS, CSV, ZIP, RAR, PDF, OFD -> Text.plain(code());
        };
    }

    /** The same of a kind that is held by its {@link #code}. */
    public static Text label(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')).label();
    }
}
