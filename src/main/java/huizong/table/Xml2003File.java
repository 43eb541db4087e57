package huizong.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** A workbook as "XML Spreadsheet 2003" (SpreadsheetML, the XML of Excel 2002 and 2003), often written by web systems. */
final class Xml2003File implements XmlFormat {

    private final Path file;

    private Xml2003File(Path file) {
        this.file = file;
    }

    /** @throws IOException when the workbook is not whole */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        return XmlBook.open(new Xml2003File(file), limits);
    }

    @Override
    public FileKind kind() {
        return FileKind.XML_2003;
    }

    @Override
    public XmlWalk open() throws IOException, XMLStreamException {
        Reader text = MarkupEncoding.detect(file).reader(file);
        return new XmlWalk(Xml.reader(text), text);
    }

    @Override
    public Parser parser() {
        return new Xml2003Parser();
    }

    @Override
    public void close() {
        // each walk opens and closes the file itself
    }
}
