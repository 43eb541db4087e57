package huizong.table;

/** The records of xls workbooks that matter for what a cell says, BIFF 2 to 8 (MS-XLS 2.3; OpenOffice's BIFF book). */
final class XlsId {

    static final int BOF_2 = 0x0009;
    static final int BOF_3 = 0x0209;
    static final int BOF_4 = 0x0409;
    static final int BOF_5 = 0x0809;
    static final int EOF = 0x000A;
    static final int CONTINUE = 0x003C;
    static final int FILE_PASS = 0x002F;
    static final int CODE_PAGE = 0x0042;
    static final int DATE_MODE = 0x0022;
    static final int BOUND_SHEET = 0x0085;
    static final int SHEET_HEADER = 0x008F;
    static final int SST = 0x00FC;
    static final int FORMAT_2 = 0x001E;
    static final int FORMAT_4 = 0x041E;
    static final int XF_3 = 0x0243;
    static final int XF_4 = 0x0443;
    static final int XF_5 = 0x00E0;

    static final int INTEGER_2 = 0x0002;
    static final int NUMBER_2 = 0x0003;
    static final int LABEL_2 = 0x0004;
    static final int BOOL_ERR_2 = 0x0005;
    /** Of BIFF 2, and again of BIFF 5 and 8. */
    static final int FORMULA = 0x0006;

    static final int STRING_2 = 0x0007;
    static final int ROW_2 = 0x0008;
    static final int NUMBER = 0x0203;
    static final int LABEL = 0x0204;
    static final int BOOL_ERR = 0x0205;
    static final int FORMULA_3 = 0x0206;
    static final int FORMULA_4 = 0x0406;
    static final int STRING = 0x0207;
    static final int ROW = 0x0208;
    static final int RK = 0x027E;
    static final int MUL_RK = 0x00BD;
    static final int RICH_LABEL = 0x00D6;
    static final int LABEL_SST = 0x00FD;
    static final int MERGED_CELLS = 0x00E5;

    private XlsId() {}
}
