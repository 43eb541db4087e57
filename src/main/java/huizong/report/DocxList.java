package huizong.report;

import huizong.lang.Language;
import huizong.lang.Text;
import huizong.origin.Place;
import huizong.origin.ReturnMark;
import huizong.rule.Finding;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** 问题清单 at the beginning of a document: one table, of which the reader knows that it is none of the sender's, and a new page. */
final class DocxList {

    /** In twentieths of a point; together as wide as an upright page with usual margins. */
    private static final int[] WIDTHS = {1500, 900, 3400, 2700};

    private static final List<Text> HEADINGS = List.of(
            Text.of("位置（点击跳转）", "Place (click)"),
            Text.of("级别", "Level"),
            Text.of("问题", "What is wrong"),
            Text.of("应如何处理", "What to do"));

    private static final int POINTS = 9;

    private DocxList() {}

    /** How a place is known among the bookmarks. */
    static String key(Place place) {
        return place.sheet() + " " + place.row() + " " + place.column();
    }

    /** @param bookmarks by {@link #key}, where the marked cells are */
    static void put(XWPFDocument document, ReturnedFile file, Map<String, String> bookmarks) {
        Language language = file.language();
        XWPFTable table = begin(document);
        XWPFTableRow title = table.getRow(0);
        say(title.getCell(0), ReturnMark.LIST + "：" + file.name(), true);
        XWPFRun mark = title.getCell(0).addParagraph().createRun();
        mark.setText(file.mark().text());
        mark.setFontSize(6);
        mark.setColor("808080");
        row(table, HEADINGS.stream().map(heading -> heading.in(language)).toList(), true);
        for (Finding finding : file.findings()) {
            XWPFTableRow row = row(
                    table,
                    List.of("", finding.level().label().in(language), file.messageAbout(finding), file.advice(finding)),
                    false);
            place(row.getCell(0), finding, bookmarks.get(key(finding.place())), language);
        }
        merge(title);
    }

    /** A table before all else, and a paragraph that ends its page. */
    private static XWPFTable begin(XWPFDocument document) {
        XmlCursor cursor = document.getDocument().getBody().newCursor();
        cursor.toFirstChild();
        XWPFParagraph end = document.insertNewParagraph(cursor);
        end.createRun().addBreak(BreakType.PAGE);
        XmlCursor before = end.getCTP().newCursor();
        XWPFTable table = document.insertNewTbl(before);
        cursor.close();
        before.close();
        var properties = table.getCTTbl().getTblPr() == null
                ? table.getCTTbl().addNewTblPr()
                : table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int width : WIDTHS) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        XWPFTableRow title = table.getRow(0) == null ? table.createRow() : table.getRow(0);
        if (title.getTableCells().isEmpty()) {
            title.createCell();
        }
        return table;
    }

    private static void merge(XWPFTableRow title) {
        while (title.getTableCells().size() > 1) {
            title.removeCell(title.getTableCells().size() - 1);
        }
        var cell = title.getCell(0).getCTTc();
        var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(WIDTHS.length));
    }

    private static XWPFTableRow row(XWPFTable table, List<String> texts, boolean bold) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() < texts.size()) {
            row.createCell();
        }
        for (int i = 0; i < texts.size(); i++) {
            row.getCell(i).setWidth(Integer.toString(WIDTHS[i]));
            say(row.getCell(i), texts.get(i), bold);
        }
        return row;
    }

    private static void say(XWPFTableCell cell, String words, boolean bold) {
        XWPFRun run = cell.getParagraphs().get(0).createRun();
        run.setText(words);
        run.setFontSize(bold ? POINTS + 1 : POINTS);
        run.setBold(bold);
    }

    private static void place(XWPFTableCell cell, Finding finding, @Nullable String bookmark, Language language) {
        String words = Objects.requireNonNullElse(
                        finding.place().sheet(), Text.of("整个文件", "the file").in(language))
                + ListLine.within(finding, language);
        if (bookmark == null) {
            say(cell, words, false);
            return;
        }
        CTHyperlink link = cell.getParagraphs().get(0).getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        CTR run = link.addNewR();
        run.addNewRPr().addNewColor().setVal("0563C1");
        run.getRPr().addNewSz().setVal(BigInteger.valueOf(POINTS * 2L));
        run.addNewT().setStringValue(words);
    }

    /** Takes out the list of an earlier round, with the page break behind it. */
    static void removeEarlier(XWPFDocument document) {
        List<IBodyElement> elements = document.getBodyElements();
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof XWPFTable table) {
                if (table.getRow(0) == null
                        || ReturnMark.in(table.getRow(0).getCell(0).getTextRecursively())
                                .isEmpty()) {
                    return;
                }
                boolean endsPage = i + 1 < elements.size()
                        && elements.get(i + 1) instanceof XWPFParagraph next
                        && next.getText().isBlank();
                if (endsPage) {
                    document.removeBodyElement(i + 1);
                }
                document.removeBodyElement(i);
                return;
            }
            if (elements.get(i) instanceof XWPFParagraph words
                    && !words.getText().isBlank()) {
                return;
            }
        }
    }
}
