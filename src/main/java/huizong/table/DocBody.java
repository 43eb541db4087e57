package huizong.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.CharacterProperties;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/**
 * Walks along the paragraphs of a Word 97 document's main text. There are no tables in the file, only paragraphs that say
 * that they stand in one: a cell ends with a mark, and a row with a paragraph of its own that knows the cells' borders
 * ([MS-DOC] 2.4.3). POI's own iterator over tables finds none in documents of Word 97.
 */
final class DocBody {

    private static final char CELL_MARK = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final int MOST_FIELDS = 2_000;

    /** Borders within 2 mm of each other are one: twentieths of a point. */
    private static final double GRID = 113;

    private final WordBuilder builder;
    private final CharSequence text;
    private final Range main;
    private final int end;
    private final List<PAPX> paragraphs;
    private final List<CHPX> runs;
    private final StyleSheet styles;
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private int codes;
    private int run;
    private boolean markDeleted;

    DocBody(HWPFDocument document, WordBuilder builder) {
        this.builder = builder;
        this.text = document.getText();
        this.main = document.getRange();
        this.end = main.getEndOffset();
        this.paragraphs = document.getParagraphTable().getParagraphs();
        this.runs = document.getCharacterTable().getTextRuns();
        this.styles = document.getStyleSheet();
    }

    void read() throws Faults.Broken, Faults.OverLimit {
        if (end > text.length()) {
            throw new Faults.Broken("the text is shorter than it says");
        }
        int read = 0;
        for (PAPX paragraph : paragraphs) {
            if (read >= end) {
                // notes, headers and text boxes
                break;
            }
            int from = Math.max(read, paragraph.getStart());
            int to = Math.min(end, paragraph.getEnd());
            if (from > read) {
                throw new Faults.Broken("text that belongs to no paragraph");
            }
            if (from < to) {
                paragraph(paragraph, from, to);
                read = to;
            }
        }
        if (read < end || codes > 0) {
            throw new Faults.Broken(codes > 0 ? "a field does not end" : "text that belongs to no paragraph");
        }
        closeTo(0);
    }

    private void paragraph(PAPX paragraph, int from, int to) throws Faults.Broken, Faults.OverLimit {
        Paragraph properties = Paragraph.newParagraph(main, paragraph);
        int level = properties.isInTable() ? Math.max(1, properties.getTableLevel()) : 0;
        closeTo(level);
        boolean isRowEnd = level > 0 && properties.isTableRowEnd();
        if (isRowEnd) {
            endRow(paragraph, from, to);
            return;
        }
        openTo(level);
        char last = text.charAt(to - 1);
        boolean isCellEnd = level == 1 ? last == CELL_MARK : level > 1 && properties.isEmbeddedCellMark();
        say(from, to, paragraph.getIstd());
        if (isCellEnd) {
            builder.endParagraph();
            builder.endCell();
        } else if (!markDeleted) {
            builder.endParagraph();
        }
    }

    private void openTo(int level) throws Faults.Broken, Faults.OverLimit {
        while (true) {
            if (builder.depth() > 0) {
                if (!builder.inRow()) {
                    builder.startRow();
                }
                if (!builder.inCell()) {
                    builder.startCell();
                }
            }
            if (builder.depth() == level) {
                return;
            }
            builder.startTable();
        }
    }

    private void closeTo(int level) throws Faults.Broken {
        while (builder.depth() > level) {
            if (builder.inRow()) {
                throw new Faults.Broken("a row does not end");
            }
            builder.endTable();
        }
    }

    private void endRow(PAPX mark, int from, int to) throws Faults.Broken, Faults.OverLimit {
        if (builder.depth() == 0 || !builder.inRow() || builder.inCell()) {
            throw new Faults.Broken("a row ends that has no cells");
        }
        say(from, to, mark.getIstd());
        if (markDeleted) {
            builder.deleteRow();
        }
        TableProperties row = TableSprmUncompressor.uncompressTAP(mark.getSprmBuf());
        short[] borders = row.getRgdxaCenter();
        TableCellDescriptor[] cells = row.getRgtc();
        for (int i = 0; i < row.getItcMac() && i + 1 < borders.length; i++) {
            int span = grid(borders[i + 1]) - grid(borders[i]);
            TableCellDescriptor cell = cells != null && i < cells.length ? cells[i] : null;
            boolean joinedAbove = cell != null && cell.isFVertMerge() && !cell.isFVertRestart();
            boolean joinedLeft = cell != null && cell.isFMerged() && !cell.isFFirstMerged();
            builder.shapeOf(i, span, joinedAbove, joinedLeft);
        }
        builder.endRow();
    }

    private static int grid(short border) {
        return (int) Math.round(border / GRID);
    }

    /** Passes on what is shown of a stretch of text, and remembers whether its last character was deleted. */
    private void say(int from, int to, short style) throws Faults.Broken, Faults.OverLimit {
        int at = from;
        while (at < to) {
            while (run < runs.size() && runs.get(run).getEnd() <= at) {
                run++;
            }
            if (run == runs.size() || runs.get(run).getStart() > at) {
                throw new Faults.Broken("text without properties");
            }
            int next = Math.min(to, runs.get(run).getEnd());
            CharacterProperties properties = runs.get(run).getCharacterProperties(styles, style);
            markDeleted = properties.isMarkedDeleted();
            if (!markDeleted) {
                say(text.subSequence(at, next), properties);
            }
            at = next;
        }
    }

    private void say(CharSequence part, CharacterProperties properties) throws Faults.OverLimit {
        StringBuilder plain = new StringBuilder(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= FIELD_BEGIN && c <= FIELD_END) {
                field(c);
            } else if (codes == 0) {
                plain(c, properties.isFSpec(), plain);
            }
        }
        if (!plain.isEmpty()) {
            builder.text(plain, properties.isVanished());
        }
    }

    /** Marks of pictures, notes and comments are special characters or controls; the other controls break lines. */
    private static void plain(char c, boolean isSpecial, StringBuilder plain) {
        if (c == '\t') {
            plain.append(c);
        } else if (c == '\u000B' || c == '\f') {
            plain.append('\n');
        } else if (c == '\u001E') {
            plain.append('-');
        } else if (c >= ' ' && !isSpecial) {
            plain.append(c);
        }
    }

    private void field(char mark) throws Faults.OverLimit {
        if (mark == FIELD_BEGIN) {
            fields.push(true);
            codes++;
            if (fields.size() > MOST_FIELDS) {
                throw new Faults.OverLimit("fields nested more than " + MOST_FIELDS + " deep");
            }
        } else if (!fields.isEmpty()) {
            codes -= fields.pop() ? 1 : 0;
            if (mark == FIELD_SEPARATOR) {
                fields.push(false);
            }
        }
    }
}
