package huizong.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** An OpenDocument spreadsheet (ISO/IEC 26300), a package (ods, ots) or one flat document (fods). */
final class OdsFile implements XmlFormat {

    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final Path file;
    private final @Nullable XlsxPackage parts;

    private OdsFile(Path file, @Nullable XlsxPackage parts) {
        this.file = file;
        this.parts = parts;
    }

    /** @throws IOException when the workbook is not whole; nothing stays open then */
    static TableFile open(Path file, ReadLimits limits) throws IOException {
        if (!isPackage(file)) {
            return XmlBook.open(new OdsFile(file, null), limits);
        }
        XlsxPackage parts = XlsxPackage.open(file, limits);
        try {
            if (isEncrypted(parts)) {
                parts.close();
                return new TableFile.Unreadable(
                        FileKind.ODS, new Damage(Damage.Reason.ENCRYPTED, "encrypted OpenDocument package"));
            }
        } catch (IOException | RuntimeException e) {
            parts.close();
            throw e;
        }
        return XmlBook.open(new OdsFile(file, parts), limits);
    }

    private static boolean isPackage(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** The manifest says of every part how it is locked; one that is broken says nothing, and the parts speak for themselves. */
    private static boolean isEncrypted(XlsxPackage parts) throws IOException {
        if (!parts.has(MANIFEST)) {
            return false;
        }
        InputStream manifest = parts.part(MANIFEST);
        try (XmlWalk xml = new XmlWalk(Xml.reader(manifest), manifest)) {
            return xml.nextChild() && hasEncryption(xml);
        } catch (XMLStreamException | Faults.Broken e) {
            return false;
        }
    }

    private static boolean hasEncryption(XmlWalk xml) throws IOException, XMLStreamException {
        while (xml.nextChild()) {
            while (xml.nextChild()) {
                if (xml.name().equals("encryption-data")) {
                    return true;
                }
                xml.skip();
            }
        }
        return false;
    }

    @Override
    public FileKind kind() {
        return FileKind.ODS;
    }

    @Override
    public XmlWalk open() throws IOException, XMLStreamException {
        if (parts != null) {
            InputStream content = parts.part(CONTENT);
            return new XmlWalk(Xml.reader(content), content);
        }
        Reader text = MarkupEncoding.detect(file).reader(file);
        return new XmlWalk(Xml.reader(text), text);
    }

    @Override
    public Parser parser() {
        return new OdsParser();
    }

    @Override
    public void close() throws IOException {
        if (parts != null) {
            parts.close();
        }
    }
}
