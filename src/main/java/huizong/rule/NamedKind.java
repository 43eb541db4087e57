package huizong.rule;

import huizong.lang.Text;
import huizong.table.FileKind;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a file's name says it is, beside what it is. */
final class NamedKind {

    private static final Map<String, Set<FileKind>> BY_ENDING = Map.ofEntries(
            Map.entry("xlsx", Set.of(FileKind.XLSX)),
            Map.entry("xlsm", Set.of(FileKind.XLSX)),
            Map.entry("xlsb", Set.of(FileKind.XLSB)),
            Map.entry("xls", Set.of(FileKind.XLS)),
            Map.entry("et", Set.of(FileKind.XLS, FileKind.XLSX)),
            Map.entry("docx", Set.of(FileKind.DOCX)),
            Map.entry("doc", Set.of(FileKind.DOC)),
            Map.entry("wps", Set.of(FileKind.DOC, FileKind.DOCX)),
            Map.entry("ods", Set.of(FileKind.ODS)),
            Map.entry("fods", Set.of(FileKind.ODS)),
            Map.entry("html", Set.of(FileKind.HTML)),
            Map.entry("htm", Set.of(FileKind.HTML)),
            Map.entry("xml", Set.of(FileKind.XML_2003, FileKind.ODS)),
            Map.entry("csv", Set.of(FileKind.CSV)),
            Map.entry("txt", Set.of(FileKind.CSV)),
            Map.entry("tsv", Set.of(FileKind.CSV)));

    private NamedKind() {}

    /** Whether the name ends like a kind that the file is not; names that say nothing contradict nothing. */
    static boolean contradicts(String path, FileKind kind) {
        Set<FileKind> named = BY_ENDING.get(ending(path));
        return named != null && kind != FileKind.UNKNOWN && !named.contains(kind);
    }

    /** What stands behind the last dot of the name, in lower case; empty without one. */
    static String ending(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('!')) + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** A readable kind as people call it. */
    static Text words(FileKind kind) {
        return switch (kind) {
            case XLSX, XLSB, XLS ->
                Text.of("Excel 表格（." + kind.code() + "）", "an Excel workbook (." + kind.code() + ")");
            case DOCX, DOC -> Text.of("Word 文档（." + kind.code() + "）", "a Word document (." + kind.code() + ")");
            case ODS -> Text.of("ODF 表格（.ods）", "an ODF spreadsheet (.ods)");
            case HTML -> Text.of("网页（.html）", "a web page (.html)");
            case XML_2003 -> Text.of("XML 表格（.xml）", "an XML spreadsheet (.xml)");
            case CSV -> Text.of("文本（.csv）", "a text (.csv)");
            case ZIP, SEVEN_ZIP, RAR, PDF, OFD, IMAGE, ENCRYPTED, SHORTCUT, PROGRAM, UNKNOWN -> Text.plain(kind.code());
        };
    }
}
