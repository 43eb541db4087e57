package huizong.table;

/** The records of xlsb workbooks that matter for what a cell says (MS-XLSB 2.3.2). */
final class XlsbId {

    static final int ROW = 0;
    static final int CELL_BLANK = 1;
    static final int CELL_RK = 2;
    static final int CELL_ERROR = 3;
    static final int CELL_BOOL = 4;
    static final int CELL_REAL = 5;
    static final int CELL_TEXT = 6;
    static final int CELL_SHARED = 7;
    static final int FORMULA_TEXT = 8;
    static final int FORMULA_NUMBER = 9;
    static final int FORMULA_BOOL = 10;
    static final int FORMULA_ERROR = 11;
    /** 12 to 18: cells that leave their column out. */
    static final int LAST_SHORT_CELL = 18;

    static final int SHARED_ITEM = 19;
    static final int FORMAT = 44;
    static final int CELL_FORMAT = 47;
    static final int CELL_RICH_TEXT = 62;
    static final int SHEET_END = 130;
    static final int WORKBOOK_END = 132;
    static final int WORKBOOK_PROPERTIES = 153;
    static final int SHEET_ENTRY = 156;
    static final int SHARED_END = 160;
    static final int MERGE = 176;
    static final int CELL_FORMATS_BEGIN = 617;
    static final int CELL_FORMATS_END = 618;

    private XlsbId() {}
}
