package huizong.table;

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
    UNKNOWN;

    /** The word in JSON and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
