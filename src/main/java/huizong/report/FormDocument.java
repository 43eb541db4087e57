package huizong.report;

import huizong.intake.FormMark;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTParaRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** The blank form as a Word document: the tables of the notice, each attachment on its own paper. */
public final class FormDocument {

    /** A4, in twentieths of a point. */
    private static final int SHORT_SIDE = 11906;

    private static final int LONG_SIDE = 16838;

    /** GB/T 9704-2012: 28 mm at the bound side, 26 mm at the other, 37 mm above, 35 mm below; less here, as the table is wide. */
    private static final int SIDE = 1134;

    private static final int END = 1304;
    private static final int ROW_HEIGHT = 510;
    private static final int LINE_GAP = 60;
    private static final int SIGNATURE_GAP = 160;

    /** 五号, in half points. */
    private static final int ENTRY_SIZE = 21;

    private static final int ROSTER_ROWS = 20;
    private static final int PURCHASE_ROWS = 10;

    private final XWPFDocument document;
    private final BlankForm form;

    private FormDocument(XWPFDocument document, BlankForm form) {
        this.document = document;
        this.form = form;
    }

    /** Gives the bytes of the document, the same for the same form. */
    public static byte[] write(BlankForm form) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            FormWorkbook.describe(document.getProperties(), form.month());
            WordFonts.add(document);
            List<FormLayout> layouts = FormLayout.of(form);
            for (int i = 0; i < layouts.size(); i++) {
                new FormDocument(document, form).attachment(layouts.get(i), i + 1 == layouts.size());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return FixedZip.settled(bytes.toByteArray());
        }
    }

    private void attachment(FormLayout layout, boolean isLast) {
        marked(layout);
        line(layout.title(), "方正小标宋简体", 22, ParagraphAlignment.CENTER);
        line("填报单位（盖章）：" + form.submitter() + "　　　　填报时间：　　　　年　　月　　日", "仿宋", 12, ParagraphAlignment.LEFT);
        line(
                "报送月份：" + form.monthWords() + "（截止" + form.deadline().getMonthValue() + "月"
                        + form.deadline().getDayOfMonth() + "日）　　　　单位：元",
                "仿宋",
                12,
                ParagraphAlignment.LEFT);
        table(layout);
        line(FormLayout.SIGNATURES, "仿宋", 12, ParagraphAlignment.LEFT).setSpacingBefore(SIGNATURE_GAP);
        for (String note : layout.notes()) {
            line(note, "仿宋", 10.5, ParagraphAlignment.LEFT);
        }
        CTSectPr section = isLast
                ? document.getDocument().getBody().addNewSectPr()
                : lastParagraph().getCTP().addNewPPr().addNewSectPr();
        paper(section, layout.landscape());
    }

    /** 附件1, and at the other end of the line, small, what form it is. */
    private void marked(FormLayout layout) {
        XWPFParagraph paragraph = document.createParagraph();
        CTTabStop end = paragraph.getCTP().addNewPPr().addNewTabs().addNewTab();
        end.setVal(STTabJc.RIGHT);
        end.setPos(BigInteger.valueOf((layout.landscape() ? LONG_SIDE : SHORT_SIDE) - 2L * SIDE));
        say(paragraph, layout.name(), "黑体", 16);
        paragraph.createRun().addTab();
        say(paragraph, FormMark.line(), "宋体", 9);
    }

    private XWPFParagraph lastParagraph() {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    private static void paper(CTSectPr section, boolean landscape) {
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(landscape ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(SIDE));
        margins.setRight(BigInteger.valueOf(SIDE));
        margins.setTop(BigInteger.valueOf(END));
        margins.setBottom(BigInteger.valueOf(END));
    }

    private XWPFParagraph line(String words, String font, double points, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(LINE_GAP);
        say(paragraph, words, font, points);
        return paragraph;
    }

    private static void say(XWPFParagraph paragraph, String words, String font, double points) {
        XWPFRun run = paragraph.createRun();
        run.setText(words);
        run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(font, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
    }

    private void table(FormLayout layout) {
        List<FormLayout.FormColumn> columns = layout.columns();
        int rows = layout.landscape() ? PURCHASE_ROWS : ROSTER_ROWS;
        XWPFTable table = document.createTable(rows + 1, columns.size());
        table.setTableAlignment(TableRowAlign.CENTER);
        int room = (layout.landscape() ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE;
        int characters = columns.stream().mapToInt(FormLayout.FormColumn::width).sum();
        table.setWidth(room);
        for (int r = 0; r <= rows; r++) {
            XWPFTableRow row = table.getRow(r);
            row.setHeight(ROW_HEIGHT);
            row.setRepeatHeader(r == 0);
            row.setCantSplitRow(true);
            for (int c = 0; c < columns.size(); c++) {
                XWPFTableCell cell = row.getCell(c);
                cell.setWidth(String.valueOf(room * columns.get(c).width() / characters));
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
                XWPFParagraph paragraph = cell.getParagraphs().get(0);
                paragraph.setAlignment(ParagraphAlignment.CENTER);
                if (r == 0) {
                    say(
                            paragraph,
                            columns.get(c).column().label(layout.attachment()).zh(),
                            "黑体",
                            12);
                } else {
                    setEntryFont(paragraph);
                }
            }
        }
    }

    /** What is typed into a blank cell takes the font of the mark at its end. */
    private static void setEntryFont(XWPFParagraph paragraph) {
        CTParaRPr mark = paragraph.getCTP().getPPr().addNewRPr();
        CTFonts fonts = mark.addNewRFonts();
        fonts.setAscii("仿宋");
        fonts.setHAnsi("仿宋");
        fonts.setEastAsia("仿宋");
        mark.addNewSz().setVal(BigInteger.valueOf(ENTRY_SIZE));
    }
}
