package huizong.table;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A doc document of Word 97 to 2003 (also as .wps), as far as POI gets at its text. Where it does not, the file is one that
 * is not supported rather than a broken one: Word opens many that POI cannot, and the way out is to save it as docx.
 */
final class DocFile {

    /** POI keeps the document's streams in memory, pictures and all. */
    private static final long MOST_BYTES = 64L << 20;

    private DocFile() {}

    static TableFile open(Path file, ReadLimits limits) throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            checkSize(compound);
            try (HWPFDocument document = new HWPFDocument(compound)) {
                WordBuilder builder = new WordBuilder(new RowBudget(limits.rows()));
                new DocBody(document, builder).read();
                return new WordFile(FileKind.DOC, WordSheets.of(builder.finish()));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new TableFile.Unreadable(FileKind.DOC, damage(e));
        }
    }

    private static void checkSize(POIFSFileSystem compound) throws Faults.OverLimit {
        long bytes = 0;
        for (Entry entry : compound.getRoot()) {
            bytes += entry instanceof DocumentEntry stream ? Math.max(0, stream.getSize()) : 0;
        }
        if (bytes > MOST_BYTES) {
            throw new Faults.OverLimit("doc of " + bytes + " bytes");
        }
    }

    private static Damage damage(Throwable fault) {
        Damage damage = Faults.damage(fault);
        return damage.reason() == Damage.Reason.BROKEN
                ? new Damage(Damage.Reason.UNSUPPORTED, "doc（" + damage.detail() + "）")
                : damage;
    }
}
