package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A docx or docm document, read straight from its package; strict and transitional ones alike. */
final class DocxFile {

    private static final String USUAL_PART = "word/document.xml";

    private DocxFile() {}

    /** @throws IOException when the document cannot be understood; nothing stays open then */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        try (XlsxPackage parts = XlsxPackage.open(file, limits)) {
            String named = parts.workbookPart();
            String part = parts.has(named) ? named : USUAL_PART;
            XMLStreamReader xml = Xml.reader(parts.part(part));
            WordBuilder builder = new WordBuilder(new RowBudget(limits.rows()));
            new DocxBody(xml, DocxStyles.read(parts, part), builder).read();
            xml.close();
            return new WordFile(FileKind.DOCX, WordSheets.of(builder.finish()));
        } catch (XMLStreamException e) {
            if (e.getCause() instanceof IOException fault) {
                throw fault;
            }
            throw new Faults.Broken("the document is not proper XML, or ends too early");
        }
    }
}
