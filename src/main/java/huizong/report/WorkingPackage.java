package huizong.report;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;

/**
 * A package opened to be changed: a copy of the original, because POI writes changes back to the file it opened unless told
 * not to, and lets nothing be added to one opened for reading.
 */
final class WorkingPackage implements Closeable {

    private final Path copy;
    private final OPCPackage parts;

    private WorkingPackage(Path copy, OPCPackage parts) {
        this.copy = copy;
        this.parts = parts;
    }

    /** @param beside the file that will be made of it */
    static WorkingPackage open(Path original, Path beside) throws IOException {
        Path copy = beside.resolveSibling(beside.getFileName() + ".working");
        try {
            Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
            return new WorkingPackage(copy, OPCPackage.open(copy.toFile(), PackageAccess.READ_WRITE));
        } catch (InvalidFormatException e) {
            Files.deleteIfExists(copy);
            throw new CannotMark("POI does not open its package");
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    OPCPackage parts() {
        return parts;
    }

    /** Writes a document as a package of which the same contents are always the same bytes. */
    static void write(POIXMLDocument document, Path to) throws IOException {
        write(document, to, FixedZip::settle);
    }

    /** The same, with a part that is filled while it is written. */
    static void write(POIXMLDocument document, Path to, FixedZip.Filled filled) throws IOException {
        write(document, to, (packed, target) -> FixedZip.settle(packed, target, filled));
    }

    private interface Settling {
        void settle(Path packed, Path to) throws IOException;
    }

    private static void write(POIXMLDocument document, Path to, Settling settling) throws IOException {
        Path packed = to.resolveSibling(to.getFileName() + ".packed");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(packed))) {
                document.write(out);
            }
            settling.settle(packed, to);
        } finally {
            Files.deleteIfExists(packed);
        }
    }

    /** Takes away what a new document says of the moment it was made. */
    static void withoutClock(POIXMLDocument document) {
        document.getProperties().getCoreProperties().setCreated(Optional.empty());
        document.getProperties().getCoreProperties().setCreator("huizong");
        document.getProperties().getExtendedProperties().setApplication("huizong");
    }

    @Override
    public void close() throws IOException {
        parts.revert();
        Files.deleteIfExists(copy);
    }
}
