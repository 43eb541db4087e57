package huizong.corpus;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The formats in which submissions come, each with what it can hold. */
enum Format {
    XLSX("xlsx", EnumSet.allOf(Can.class)),
    XLS("xls", EnumSet.allOf(Can.class)),
    ODS("ods", EnumSet.of(Can.SHEETS, Can.TYPES, Can.MERGE, Can.HIDE_ROWS, Can.HIDE_SHEETS)),
    XML2003("xls", EnumSet.of(Can.SHEETS, Can.TYPES, Can.MERGE, Can.HIDE_ROWS, Can.HIDE_SHEETS)),
    HTML("xls", EnumSet.of(Can.SHEETS, Can.MERGE)),
    DOCX("docx", EnumSet.of(Can.SHEETS, Can.MERGE)),
    CSV_GBK("csv", EnumSet.noneOf(Can.class)),
    CSV_UTF8("csv", EnumSet.noneOf(Can.class)),
    TEXT_UTF16("txt", EnumSet.noneOf(Can.class));

    /** What not every format can hold. */
    enum Can {
        /** More than one sheet or table. */
        SHEETS,
        /** Numbers and days as such, not as texts. */
        TYPES,
        FORMULAS,
        MERGE,
        HIDE_ROWS,
        HIDE_SHEETS
    }

    private static final Charset GBK = Charset.forName("GB18030");

    private final String extension;
    private final Set<Can> abilities;

    Format(String extension, Set<Can> abilities) {
        this.extension = extension;
        this.abilities = abilities;
    }

    String extension() {
        return extension;
    }

    boolean can(Can ability) {
        return abilities.contains(ability);
    }

    /** Whether sheets bear the names that their pages have. */
    boolean namesSheets() {
        return this != HTML && this != DOCX && can(Can.SHEETS);
    }

    /**
     * What the tool calls a sheet.
     *
     * @param file the file's name
     * @param number of the page, from 0
     */
    String sheetName(String file, Page page, int number) {
        if (namesSheets()) {
            return page.name();
        }
        return can(Can.SHEETS) ? "表" + (number + 1) : file.substring(0, file.lastIndexOf('.'));
    }

    byte[] write(List<Page> pages) throws IOException {
        return switch (this) {
            case XLSX -> Workbooks.xlsx(pages);
            case XLS -> Workbooks.xls(pages);
            case ODS -> MarkupFiles.ods(pages);
            case XML2003 -> MarkupFiles.xml2003(pages);
            case HTML -> MarkupFiles.html(pages);
            case DOCX -> MarkupFiles.docx(pages);
            case CSV_GBK -> PlainTexts.csv(pages, ",", GBK, false);
            case CSV_UTF8 -> PlainTexts.csv(pages, ",", StandardCharsets.UTF_8, true);
            case TEXT_UTF16 -> PlainTexts.csv(pages, "\t", StandardCharsets.UTF_16LE, true);
        };
    }
}
