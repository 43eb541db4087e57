package huizong.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Says in a Word document by which font to replace an official one that is not installed. */
final class WordFonts {

    private static final Map<String, String> REPLACEMENTS =
            new TreeMap<>(Map.of("方正小标宋简体", "宋体", "仿宋", "FangSong", "黑体", "SimHei"));

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private WordFonts() {}

    static void add(XWPFDocument document) throws IOException {
        StringBuilder fonts = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        REPLACEMENTS.forEach((name, other) -> fonts.append("<w:font w:name=\"")
                .append(name)
                .append("\"><w:altName w:val=\"")
                .append(other)
                .append("\"/><w:charset w:val=\"86\"/></w:font>"));
        fonts.append("</w:fonts>");
        try {
            PackagePart part =
                    document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
            try (OutputStream out = part.getOutputStream()) {
                out.write(fonts.toString().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IOException("the font table has no place in the document", e);
        }
    }
}
