package huizong.report;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.ReturnMark;
import huizong.rule.Finding;
import huizong.rule.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet 问题清单 of a marked copy: every finding in it, with a link to its cell. */
final class ListSheet {

    private record Column(Text heading, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(Text.of("序号", "No."), 6),
            new Column(Text.of("级别", "Level"), 9),
            new Column(Text.of("位置（点击跳转）", "Place (click)"), 20),
            new Column(Text.of("涉及对象", "About"), 18),
            new Column(Text.of("内容", "Content"), 22),
            new Column(Text.of("问题", "What is wrong"), 46),
            new Column(Text.of("应如何处理", "What to do"), 40),
            new Column(Text.of("规则", "Rule"), 22));

    static final int PLACE = 2;
    private static final int SUBJECT = 3;
    private static final int VALUE = 4;
    private static final int MESSAGE = 5;
    private static final int ADVICE = 6;
    private static final int RULE = 7;
    private static final int HEADING_ROW = 2;
    private static final int CHARACTER = 256;
    private static final float LINE_POINTS = 15;
    private static final float MOST_POINTS = 400;

    /** A sheet of Excel has 65,530 links at most. */
    static final int MOST_LINKS = 65_000;

    private final Workbook workbook;
    private final Sheet sheet;
    private final ReturnedFile file;
    private final Language language;
    private final CellFills fills;
    private final CellStyle plain;
    private final CellStyle link;

    private ListSheet(Workbook workbook, Sheet sheet, ReturnedFile file, CellFills fills) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.file = file;
        this.language = file.language();
        this.fills = fills;
        this.plain = bordered(font(false, 10));
        Font underlined = font(false, 10);
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.BLUE.getIndex());
        this.link = bordered(underlined);
    }

    /**
     * Adds the sheet, and lets the workbook open on it.
     *
     * @param bare how many marked cells have no comment
     * @param first before all others, else behind them
     */
    static void add(Workbook workbook, ReturnedFile file, CellFills fills, int bare, boolean first) {
        ListSheet list = begin(workbook, file, fills, bare, first);
        int number = 0;
        for (Finding finding : file.findings()) {
            number++;
            list.row(ListLine.of(file, number, finding));
        }
    }

    /**
     * Adds the sheet in front, and lets the workbook open on it; its lines come when the package is written, because POI takes
     * seven kilobytes for each.
     */
    static ListRows streamed(XSSFWorkbook workbook, ReturnedFile file, CellFills fills, int bare) {
        ListSheet list = begin(workbook, file, fills, bare, true);
        Map<Level, Integer> levels = new EnumMap<>(Level.class);
        Row sample = list.sheet.createRow(HEADING_ROW + 1);
        for (Level level : Level.values()) {
            Cell cell = text(sample, 0, "", list.plain);
            fills.fill(cell, level);
            levels.put(level, (int) cell.getCellStyle().getIndex());
        }
        list.sheet.removeRow(sample);
        return new ListRows(
                file,
                ((XSSFSheet) list.sheet)
                        .getPackagePart()
                        .getPartName()
                        .getName()
                        .substring(1),
                HEADING_ROW + 2,
                list.plain.getIndex(),
                list.link.getIndex(),
                levels);
    }

    private static ListSheet begin(Workbook workbook, ReturnedFile file, CellFills fills, int bare, boolean first) {
        Sheet sheet = workbook.createSheet(freeName(workbook));
        if (first) {
            workbook.setSheetOrder(sheet.getSheetName(), 0);
        }
        ListSheet list = new ListSheet(workbook, sheet, file, fills);
        list.write(bare);
        int place = workbook.getSheetIndex(sheet);
        workbook.setActiveSheet(place);
        workbook.setSelectedTab(place);
        workbook.setFirstVisibleTab(place);
        return list;
    }

    private static String freeName(Workbook workbook) {
        String name = ReturnMark.LIST;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = ReturnMark.LIST + "(" + i + ")";
        }
        return name;
    }

    private void write(int bare) {
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.setColumnWidth(i, COLUMNS.get(i).width() * CHARACTER);
        }
        head(bare);
        Row headings = sheet.createRow(HEADING_ROW);
        CellStyle bold = bordered(font(true, 10));
        for (int i = 0; i < COLUMNS.size(); i++) {
            text(headings, i, COLUMNS.get(i).heading().in(language), bold);
        }
        int last = HEADING_ROW + file.findings().size();
        sheet.setAutoFilter(new CellRangeAddress(HEADING_ROW, last, 0, COLUMNS.size() - 1));
        sheet.createFreezePane(0, HEADING_ROW + 1);
        print(last);
    }

    private void head(int bare) {
        Row title = sheet.createRow(0);
        title.setHeightInPoints(26);
        CellStyle large = workbook.createCellStyle();
        large.setFont(font(true, 16));
        large.setVerticalAlignment(VerticalAlignment.CENTER);
        text(title, 0, ReturnMark.LIST + "：" + file.name(), large);
        CellStyle small = workbook.createCellStyle();
        Font grey = font(false, 7);
        grey.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        small.setFont(grey);
        text(title, COLUMNS.size(), file.mark().text(), small);
        CellStyle note = workbook.createCellStyle();
        note.setFont(font(false, 10));
        text(sheet.createRow(1), 0, bare == 0 ? note() : note() + bare(bare), note);
    }

    private String note() {
        Map<Level, Integer> counts = new EnumMap<>(Level.class);
        file.findings().forEach(finding -> counts.merge(finding.level(), finding.rows(), Integer::sum));
        return Text.of(
                        "错误 %1$s 处（改正后才计入），警告 %2$s 处（请核对），提示 %3$s 处（已代为处理）。请直接在本文件里改，改好后发回；标注不必删除。",
                        "%1$s errors (not counted until mended), %2$s warnings (please check), %3$s notes (done for you)."
                                + " Mend them in this file and send it back; the marks may stay.")
                .in(
                        language,
                        List.of(
                                Text.plain(counts.getOrDefault(Level.ERROR, 0)),
                                Text.plain(counts.getOrDefault(Level.WARNING, 0)),
                                Text.plain(counts.getOrDefault(Level.INFO, 0))));
    }

    private String bare(int cells) {
        return Text.of(
                        "标色的格子很多，其中 %1$s 个没有批注，说明见表旁的“问题”列和本清单。",
                        " So many cells are marked that %1$s of them have no comment: see the column beside the table and this list.")
                .in(language, List.of(Text.plain(cells)));
    }

    private void row(ListLine line) {
        Row row = sheet.createRow(HEADING_ROW + line.number());
        Cell index = row.createCell(0);
        index.setCellValue(line.number());
        index.setCellStyle(plain);
        fills.fill(text(row, 1, line.level().label().in(language), plain), line.level());
        place(row, line);
        text(row, SUBJECT, line.subject(), plain);
        text(row, VALUE, line.value(), plain);
        text(row, MESSAGE, line.message(), plain);
        text(row, ADVICE, line.advice(), plain);
        text(row, RULE, line.rule(), plain);
        row.setHeightInPoints(height(line));
    }

    /** In points, so that the longest text of a line is read whole. */
    static float height(ListLine line) {
        int quoted = Math.max(lines(SUBJECT, line.subject()), lines(VALUE, line.value()));
        int told = Math.max(lines(MESSAGE, line.message()), lines(ADVICE, line.advice()));
        int lines = Math.max(quoted, told);
        return Math.min(MOST_POINTS, lines * LINE_POINTS + 3);
    }

    private static int lines(int column, String text) {
        return Words.lines(text, COLUMNS.get(column).width());
    }

    private void place(Row row, ListLine line) {
        String target = line.target();
        Cell shown = text(row, PLACE, line.place(), target == null ? plain : link);
        if (target != null && line.number() <= MOST_LINKS) {
            Hyperlink jump = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            jump.setAddress(target);
            shown.setHyperlink(jump);
        }
    }

    private void print(int last) {
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROW, HEADING_ROW, -1, -1));
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, COLUMNS.size() - 1, 0, last);
    }

    private static Cell text(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(CellText.fitting(words));
        cell.setCellStyle(style);
        return cell;
    }

    private Font font(boolean bold, int points) {
        Font font = workbook.createFont();
        font.setFontName("宋体");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private CellStyle bordered(Font font) {
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
