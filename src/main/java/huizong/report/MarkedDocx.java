package huizong.report;

import huizong.rule.Level;
import huizong.table.Sheet;
import huizong.table.TableFile;
import huizong.table.WordPlaces;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/**
 * A marked copy of a docx document: cells shaded, with comments, and the list of findings on a page before the first. A
 * column beside the tables would break their width, so that there is none.
 */
final class MarkedDocx implements MarkedCopy.Writer {

    /** Bookmarks of the sender have numbers far below. */
    private static final int FIRST_BOOKMARK = 900_000;

    static final String BOOKMARK = "_huizong";

    @Override
    public void write(ReturnedFile file, Path to) throws IOException {
        Map<Integer, Marks.Mark> marks = byElement(file);
        try (WorkingPackage source = WorkingPackage.open(file.path(), to)) {
            XWPFDocument document = new XWPFDocument(source.parts());
            List<CTTc> cells = cells(document);
            EarlierWordMarks.remove(document, cells);
            DocxList.removeEarlier(document);
            XWPFComments comments =
                    document.getDocComments() == null ? document.createComments() : document.getDocComments();
            BigInteger next = firstFree(comments);
            Map<String, String> bookmarks = new HashMap<>();
            int number = 0;
            for (Map.Entry<Integer, Marks.Mark> mark : marks.entrySet()) {
                if (mark.getKey() >= cells.size()) {
                    throw new CannotMark("the document has fewer cells than were read");
                }
                CTTc cell = cells.get(mark.getKey());
                shade(cell, mark.getValue().level());
                CTP first = paragraph(cell, true);
                comment(
                        first,
                        paragraph(cell, false),
                        next,
                        comments,
                        mark.getValue().words());
                next = next.add(BigInteger.ONE);
                String bookmark = BOOKMARK + number;
                DocxPlaces.bookmark(first, FIRST_BOOKMARK + number, bookmark);
                bookmarks.put(DocxList.key(mark.getValue().place()), bookmark);
                number++;
            }
            DocxList.put(document, file, bookmarks);
            MarkedXlsx.remember(document.getProperties(), file);
            WorkingPackage.write(document, to);
        }
    }

    /** The marks by the cell's place among the cells of the document. */
    private static Map<Integer, Marks.Mark> byElement(ReturnedFile file) throws IOException {
        Map<Integer, Marks.Mark> marks = new LinkedHashMap<>();
        try (TableFile opened = file.open()) {
            if (!(opened instanceof TableFile.Read read)) {
                throw new CannotMark("it cannot be read");
            }
            Map<String, Sheet> sheets = new HashMap<>();
            read.sheets().forEach(sheet -> sheets.putIfAbsent(sheet.name(), sheet));
            for (Marks.Mark mark : new Marks(file).cells()) {
                Sheet sheet = sheets.get(mark.place().sheet());
                OptionalInt element = sheet == null
                        ? OptionalInt.empty()
                        : WordPlaces.ordinal(
                                sheet, mark.place().row(), mark.place().column());
                if (element.isPresent()) {
                    marks.merge(element.getAsInt(), mark, Marks.Mark::with);
                }
            }
        }
        return marks;
    }

    /** All cells of the document, those within cells too, in the order in which their elements begin. */
    private static List<CTTc> cells(XWPFDocument document) {
        List<CTTc> cells = new ArrayList<>();
        try (XmlCursor cursor = document.getDocument().newCursor()) {
            while (cursor.hasNextToken()) {
                if (cursor.toNextToken().isStart()
                        && cursor.getName().getLocalPart().equals("tc")) {
                    XmlObject cell = cursor.getObject();
                    if (!(cell instanceof CTTc known)) {
                        throw new IllegalStateException("a cell that the schema does not know");
                    }
                    cells.add(known);
                }
            }
        }
        return cells;
    }

    private static void shade(CTTc cell, Level level) {
        CTTcPr properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        if (properties.isSetShd()) {
            properties.unsetShd();
        }
        CTShd shade = properties.addNewShd();
        shade.setVal(level == Level.INFO ? STShd.THIN_DIAG_STRIPE : STShd.CLEAR);
        shade.setColor(level == Level.INFO ? "9DC3E6" : "auto");
        shade.setFill(
                switch (level) {
                    case ERROR -> "F8A0A0";
                    case WARNING -> "FFF0A6";
                    case INFO -> "FFFFFF";
                });
    }

    private static CTP paragraph(CTTc cell, boolean isFirst) throws CannotMark {
        List<CTP> paragraphs = cell.getPList();
        if (paragraphs.isEmpty()) {
            throw new CannotMark("a cell without a paragraph of its own");
        }
        return paragraphs.get(isFirst ? 0 : paragraphs.size() - 1);
    }

    private static void comment(CTP first, CTP last, BigInteger id, XWPFComments comments, String words) {
        XWPFComment comment = comments.createComment(id);
        comment.setAuthor(CommentBoxes.AUTHOR);
        comment.setInitials("hz");
        for (String line : words.split("\n", -1)) {
            comment.createParagraph().createRun().setText(line);
        }
        DocxPlaces.begin(first, "commentRangeStart", id);
        last.addNewCommentRangeEnd().setId(id);
        last.addNewR().addNewCommentReference().setId(id);
    }

    private static BigInteger firstFree(XWPFComments comments) {
        BigInteger next = BigInteger.ZERO;
        for (XWPFComment comment : comments.getComments()) {
            BigInteger id = new BigInteger(comment.getId());
            next = next.max(id.add(BigInteger.ONE));
        }
        return next;
    }
}
