package huizong.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFComments;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkupRange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

/** What an earlier round left in a document that was marked, mended, sent in and is marked again: comments, shades, bookmarks. */
final class EarlierWordMarks {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final QName ID = new QName(WORD, "id");
    private static final QName NAME = new QName(WORD, "name");

    private EarlierWordMarks() {}

    /** @param cells all cells of the document; none of them is taken out */
    static void remove(XWPFDocument document, List<CTTc> cells) {
        XWPFComments comments = document.getDocComments();
        Set<String> ours = new HashSet<>();
        if (comments != null) {
            for (int i = comments.getComments().size() - 1; i >= 0; i--) {
                XWPFComment comment = comments.getComments().get(i);
                if (CommentBoxes.AUTHOR.equals(comment.getAuthor())) {
                    ours.add(comment.getId());
                    comments.removeComment(i);
                }
            }
        }
        for (CTTc cell : cells) {
            if (cell.isSetTcPr() && cell.getTcPr().isSetShd() && isMarked(cell, ours)) {
                cell.getTcPr().unsetShd();
            }
        }
        Set<String> bookmarks = new HashSet<>();
        try (XmlCursor cursor = document.getDocument().newCursor()) {
            while (cursor.hasNextToken()) {
                if (!cursor.toNextToken().isStart()) {
                    continue;
                }
                while (cursor.isStart() && isOurs(cursor, ours, bookmarks)) {
                    cursor.removeXml();
                }
            }
        }
    }

    private static boolean isMarked(CTTc cell, Set<String> ours) {
        for (CTP paragraph : cell.getPList()) {
            for (CTMarkupRange start : paragraph.getCommentRangeStartList()) {
                if (ours.contains(start.getId().toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOurs(XmlCursor at, Set<String> ours, Set<String> bookmarks) {
        String id = at.getAttributeText(ID);
        return switch (at.getName().getLocalPart()) {
            case "commentRangeStart", "commentRangeEnd", "commentReference" -> id != null && ours.contains(id);
            case "bookmarkStart" -> {
                String name = at.getAttributeText(NAME);
                yield id != null && name != null && name.startsWith(MarkedDocx.BOOKMARK) && bookmarks.add(id);
            }
            case "bookmarkEnd" -> id != null && bookmarks.contains(id);
            default -> false;
        };
    }
}
