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
    /** A pointer to a file that stayed on the sender's computer. */
    SHORTCUT,
    /** Never opened, whatever it says it does. */
    PROGRAM,
    UNKNOWN;

    /** The word in JSON and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
