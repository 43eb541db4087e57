package huizong.report;

import huizong.form.Mask;
import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.origin.ReturnMark;
import huizong.rule.Finding;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The list of findings of a file that cannot be marked, as a workbook of its own, written as a stream: a file of a million
 * rows may have as many findings. Numbers in it are masked, as the file it is of may have been locked.
 */
public final class FindingList implements Closeable {

    private record Column(Text heading, int width) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(Text.of("级别", "Level"), 8),
            new Column(Text.of("工作表", "Sheet"), 14),
            new Column(Text.of("位置", "Place"), 10),
            new Column(Text.of("涉及对象", "About"), 18),
            new Column(Text.of("内容", "Content"), 22),
            new Column(Text.of("问题", "What is wrong"), 46),
            new Column(Text.of("应如何处理", "What to do"), 44),
            new Column(Text.of("规则", "Rule"), 24));

    private static final int CHARACTER = 256;
    private static final int HEADING_ROWS = 2;
    private static final int MOST_ROWS = 1_048_576;
    private static final double LINE_POINTS = 14.5;
    private static final double TITLE_POINTS = 30;
    private static final double MOST_POINTS = 400;

    private final Book book;
    private final RowXml row = new RowXml();
    private final String shown;
    private final String name;
    private final Language language;
    private int sheets;
    private int rows;

    /**
     * Begins a list.
     *
     * @param temporary folder for what does not fit in memory
     * @param shown the path of the file that it is of, as findings name it
     * @param name its own name
     */
    public FindingList(Path temporary, String shown, String name, Language language) throws IOException {
        this.book = new Book(temporary, MOST_ROWS);
        this.shown = shown;
        this.name = name;
        this.language = language;
        WorkingPackage.withoutClock(book.workbook());
        begin();
    }

    private void begin() {
        sheets++;
        XSSFSheet sheet = book.createSheet(sheets == 1 ? ReturnMark.LIST : ReturnMark.LIST + "(" + sheets + ")");
        for (int i = 0; i < COLUMNS.size(); i++) {
            sheet.setColumnWidth(i, COLUMNS.get(i).width() * CHARACTER);
        }
        sheet.createFreezePane(0, HEADING_ROWS);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, COLUMNS.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADING_ROWS - 1, HEADING_ROWS - 1, -1, -1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        book.beginRows(sheet);
        rows = 0;
        next();
        row.height(TITLE_POINTS);
        row.text(ReturnMark.LIST + "：" + name, book.styles().title);
        write();
        next();
        for (Column column : COLUMNS) {
            row.text(column.heading().in(language), book.styles().heading);
        }
        write();
    }

    private void next() {
        row.begin(++rows);
    }

    private void write() {
        try {
            row.writeTo(book.rows());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a finding; what the stream throws comes as an {@link UncheckedIOException}. */
    public void add(Finding finding) {
        if (rows == book.mostRows()) {
            book.endRows();
            begin();
        }
        next();
        Place place = finding.place();
        String sheet = place.sheet();
        text(finding.level().label().in(language));
        text(sheet == null ? "" : sheet);
        text(ListLine.within(finding, language).strip());
        text(Mask.text(finding.subject()));
        text(Words.value(finding, false));
        text(told(finding.message(language)));
        text(told(finding.advice(language)));
        text(finding.rule().code());
        write();
    }

    private String told(String words) {
        return Mask.text(Words.belowInbox(words, shown));
    }

    private void text(String words) {
        int lines = Words.lines(words, COLUMNS.get(row.column()).width());
        if (lines > 1) {
            row.height(Math.min(MOST_POINTS, lines * LINE_POINTS + 4));
        }
        row.text(words, book.styles().wrapped);
    }

    /** Ends the list and writes it. */
    public void writeTo(Path file) throws IOException {
        try {
            book.endRows();
            book.writeTo(file);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
